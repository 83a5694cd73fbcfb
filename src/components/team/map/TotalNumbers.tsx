import { teamSeats } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { InlineMark } from './Mark.tsx';
import { SpreadText } from './SpreadText.tsx';
import { sayMedian } from './say-numbers.ts';

/** The totals in figures. */
export function TotalNumbers({ map: { counts, total } }: { map: TeamMap }) {
  return (
    <table className="tm-totals">
      <caption>{words.total.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.side}</th>
          <th scope="col">{words.columns.people}</th>
          <th scope="col">{words.columns.total}</th>
          <th scope="col">{words.columns.spread}</th>
        </tr>
      </thead>
      <tbody>
        {teamSeats.map((seat) => (
          <tr key={seat}>
            <th scope="row">
              <InlineMark of={seat} /> {words.sides[seat]}
            </th>
            <td>{counts[seat]}</td>
            <td>{sayMedian(total.sides[seat].median)}</td>
            <td>
              <SpreadText numbers={total.sides[seat]} none={words.spread.none} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <InlineMark of="joint" /> {words.together}
          </th>
          <td>{counts.sales + counts.marketing}</td>
          <td>{sayMedian(total.joint)}</td>
          <td>{total.joint !== null && words.total.halfway}</td>
        </tr>
      </tbody>
    </table>
  );
}
