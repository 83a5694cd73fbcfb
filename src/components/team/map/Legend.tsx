import { teamSeats } from '../../../domain/team/response.ts';
import type { Compared } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { InlineMark } from './Mark.tsx';

/** What the marks mean, naming only those that the pictures beside it have. */
export function Legend({ rows }: { rows: readonly Compared[] }) {
  const has = (kind: 'dots' | 'quartiles') => rows.some(({ sides }) => teamSeats.some((seat) => sides[seat][kind]));
  return (
    <ul className="tm-legend" aria-label={words.legend.name}>
      {teamSeats.map((seat) => (
        <li key={seat}>
          <InlineMark of={seat} /> {words.legend.side(seat)}
        </li>
      ))}
      <li>{words.legend.median}</li>
      {has('dots') && <li>{words.legend.dots}</li>}
      {has('quartiles') && <li>{words.legend.half}</li>}
    </ul>
  );
}
