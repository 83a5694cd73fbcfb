import { teamSeats } from '../../../domain/team/response.ts';
import type { MovedNumber, MovedScale } from '../../../domain/team/what-moved.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import { InlineMark, type MarkOf } from './Mark.tsx';
import { sayMedian, sayNumber } from './say-numbers.ts';

const words = meetingWords.moved;

/** A number then and now; an arrow for the eye, words for the ear. */
function ThenNow({ number: { before, now } }: { number: MovedNumber }) {
  return (
    <span>
      <span className="visually-hidden">{words.before} </span>
      {sayMedian(before)} <span aria-hidden="true">→</span>
      <span className="visually-hidden">, {words.now}</span> <b>{sayMedian(now)}</b>
    </span>
  );
}

const sayWider = (wider: number | null): string | null => {
  if (wider === null) return null;
  if (wider === 0) return words.same;
  const by = sayNumber(Math.abs(wider));
  return wider > 0 ? words.wider(by) : words.narrower(by);
};

interface Row extends MovedScale {
  id: string;
  name: string;
  /** The number for both together, where there is one. */
  joint?: MovedNumber;
}

interface Props {
  caption: string;
  /** Heading of the first column. */
  name: string;
  rows: readonly Row[];
}

/** Then and now: each side, both together where there is such a number, and the gap between the sides. */
export function MovedTable({ caption, name, rows }: Props) {
  const hasJoint = rows.some(({ joint }) => joint);
  const columns: MarkOf[] = [...teamSeats, ...(hasJoint ? (['joint'] as const) : [])];
  const titleOf = (of: MarkOf) => (of === 'sales' || of === 'marketing' ? mapWords.sides[of] : mapWords.together);
  const numberOf = (row: Row, of: MarkOf) => (of === 'sales' || of === 'marketing' ? row.sides[of] : row.joint);
  return (
    <table className="tm-rows tm-moved">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {columns.map((of) => (
            <th key={of} scope="col">
              {titleOf(of)}
            </th>
          ))}
          <th scope="col">{words.gapNow}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {columns.map((of) => {
              const number = numberOf(row, of);
              return (
                <td key={of} className="tm-side">
                  <InlineMark of={of} />
                  <span className="tm-name">{titleOf(of)} </span>
                  {number && <ThenNow number={number} />}
                </td>
              );
            })}
            <td>
              <span className="tm-name">{words.gapNow} </span>
              <ThenNow number={{ ...row.gap, before: sizeOf(row.gap.before), now: sizeOf(row.gap.now) }} />
              <span className="tm-note">{sayWider(row.wider)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sizeOf = (gap: number | null): number | null => (gap === null ? null : Math.abs(gap));
