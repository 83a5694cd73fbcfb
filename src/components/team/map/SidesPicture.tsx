import { layOutPair } from '../../../domain/circles.ts';
import { distanceOfTotal } from '../../../domain/diagnostic/picture.ts';
import { type TeamSeat, teamSeats } from '../../../domain/team/response.ts';
import type { ComparedTotal } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { sayMedian } from './say-numbers.ts';

const R = 100;
/** The distance in radii under which a side's own share of its circle has no room for its name. */
const NARROW = 1.25;
/** Room between a circle and what stands beside it, and for that. */
const BESIDE = 12;
const NAME = 124;
/** Room around the circles. */
const EDGE = 4;

/** Where a side's number stands: in the middle of its own share, or beside its circle. */
function placeLabel(
  seat: TeamSeat,
  distance: number,
  middle: number,
): { x: number; anchor: 'start' | 'middle' | 'end'; on: boolean } {
  const outward = seat === 'sales' ? -1 : 1;
  const centre = middle + (outward * distance * R) / 2;
  if (distance < NARROW)
    return { x: centre + outward * (R + BESIDE), anchor: seat === 'sales' ? 'end' : 'start', on: false };
  // A lens takes from the circle what both share.
  const shared = Math.max(0, 2 - distance) * R;
  return { x: centre + (outward * shared) / 2, anchor: 'middle', on: true };
}

/** The two circles, drawn from the joint total, each with its side's own number. Not drawn without a joint total. */
export function SidesPicture({ total }: { total: ComparedTotal }) {
  if (total.joint === null) return null;
  const distance = distanceOfTotal(total.joint);
  const middle = (distance * R) / 2 + R + (distance < NARROW ? BESIDE + NAME : EDGE);
  const pair = layOutPair({ x: middle, y: R + EDGE }, R, distance * R);
  return (
    <svg className="tm-circles" viewBox={`0 0 ${2 * middle} ${2 * (R + EDGE)}`} aria-hidden="true">
      <circle className="s" {...pair.sales} />
      <circle className="m" {...pair.marketing} />
      {pair.lens && <path className="j" d={pair.lens} />}
      {teamSeats.map((seat) => {
        const { x, anchor, on } = placeLabel(seat, distance, middle);
        return (
          <g key={seat} className={on ? 'tm-on' : 'tm-beside'} textAnchor={anchor}>
            <text x={x} y={R + EDGE} className="tm-number">
              {sayMedian(total.sides[seat].median)}
            </text>
            <text x={x} y={R + 32}>
              {words.sides[seat]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
