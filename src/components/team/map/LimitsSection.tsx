import { memo } from 'react';
import { teamSeats } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';

/** What a map cannot tell; small sides first, because they limit this one most. */
export const LimitsSection = memo(function LimitsSection({ map, limits }: { map: TeamMap; limits: readonly string[] }) {
  return (
    <section className="tm-section tm-limits">
      <h3>{words.limits.heading}</h3>
      <ul>
        {teamSeats
          .filter((seat) => map.few[seat])
          .map((seat) => (
            <li key={seat} data-few={seat}>
              {words.limits.few(seat, map.counts[seat])}
            </li>
          ))}
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
});
