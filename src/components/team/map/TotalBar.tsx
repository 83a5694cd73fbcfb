import { levels } from '../../../domain/levels.ts';
import { type TeamSeat, teamSeats } from '../../../domain/team/response.ts';
import type { ComparedTotal } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { Mark } from './Mark.tsx';
import { scoreScale, toPlace } from './map-scale.ts';
import { isHalfway } from './say-band.ts';
import { sayNumber } from './say-numbers.ts';

/** Where the bar lies, and where each side's mark and name stand: Sales above it, Marketing below, so that none hides. */
const BAR = 54;
const lanes: Record<TeamSeat, { mark: number; name: number; to: number }> = {
  sales: { mark: 30, name: 14, to: BAR - 6 },
  marketing: { mark: 80, name: 106, to: BAR + 6 },
};

/** A name near an end of the bar is written towards the middle. */
const anchorAt = (value: number) => (value < 32 ? 'start' : value > 88 ? 'end' : 'middle');

/** The scale of the totals with its four bands: both sides and the joint number on it. */
export function TotalBar({ total }: { total: ComparedTotal }) {
  const here = isHalfway(total) ? null : total.level;
  return (
    <div className="tm-bar" aria-hidden="true">
      <svg width="100%" height="114" aria-hidden="true">
        {levels.map(({ id, from }) => (
          <rect
            key={id}
            className={id === here ? 'tm-here' : 'tm-rest'}
            x={toPlace(scoreScale, from)}
            y={BAR - 5}
            width="25%"
            height="10"
          />
        ))}
        {scoreScale.ticks.map((cut) => (
          <line
            key={cut}
            className="tm-cut"
            x1={toPlace(scoreScale, cut)}
            x2={toPlace(scoreScale, cut)}
            y1={BAR - 6}
            y2={BAR + 6}
          />
        ))}
        {teamSeats.map((seat) => {
          const value = total.sides[seat].median;
          if (value === null) return null;
          const x = toPlace(scoreScale, value);
          return (
            <g key={seat}>
              <line className="tm-stem" x1={x} x2={x} y1={lanes[seat].mark} y2={lanes[seat].to} />
              <Mark of={seat} x={x} y={lanes[seat].mark} />
              <text x={x} y={lanes[seat].name} textAnchor={anchorAt(value)}>
                {words.sides[seat]} {sayNumber(value)}
              </text>
            </g>
          );
        })}
        {total.joint !== null && <Mark of="joint" x={toPlace(scoreScale, total.joint)} y={BAR} />}
      </svg>
      <ol>
        {levels.map(({ id, name, from, to }) => (
          <li key={id} data-here={id === here || undefined}>
            {name}{' '}
            <span>
              {from}–{to}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
