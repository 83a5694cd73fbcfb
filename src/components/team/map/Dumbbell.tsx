import { type TeamSeat, teamSeats } from '../../../domain/team/response.ts';
import type { Compared, SideNumbers } from '../../../domain/team/team-map.ts';
import { Mark } from './Mark.tsx';
import { type MapScale, toPlace } from './map-scale.ts';

/** Distance between two small dots, and how many are piled before the next column begins. */
const PITCH = 6.5;
const PILE = 3;
/** Height of the line with the two marks, and of the lane for a side's spread above or below it. */
const LINE = 28;
const LANE = 20;

/** Small dots of equal numbers are piled up, away from the line; further piles stand beside the first. */
function placeDots(dots: readonly number[]): { key: string; value: number; aside: number; away: number }[] {
  const seen = new Map<number, number>();
  const count = (value: number) => dots.filter((other) => other === value).length;
  return dots.map((value) => {
    const place = seen.get(value) ?? 0;
    seen.set(value, place + 1);
    const columns = Math.ceil(count(value) / PILE);
    return {
      key: `${value}-${place}`,
      value,
      aside: (Math.floor(place / PILE) - (columns - 1) / 2) * PITCH,
      away: (place % PILE) * PITCH,
    };
  });
}

function Spread({ seat, numbers, scale, y }: { seat: TeamSeat; numbers: SideNumbers; scale: MapScale; y: number }) {
  const { dots, quartiles } = numbers;
  const away = seat === 'sales' ? -1 : 1;
  if (quartiles) {
    const [lower, upper] = quartiles.map((value) => toPlace(scale, value));
    return <line className={`tm-half tm-${seat}`} x1={lower} x2={upper} y1={y + away * 6} y2={y + away * 6} />;
  }
  return placeDots(dots ?? []).map((dot) => (
    <svg
      key={dot.key}
      aria-hidden="true"
      className={`tm-person tm-${seat}`}
      x={toPlace(scale, dot.value)}
      y={y}
      overflow="visible"
    >
      <circle cx={dot.aside} cy={away * (dot.away + 3)} r="3" />
    </svg>
  ));
}

interface Props {
  compared: Compared;
  scale: MapScale;
  /** False where a side's spread is left out even if it is known. */
  spread?: boolean;
}

/** Both sides on one line, with what lies between them, and the spread of each: Sales above it, Marketing below. */
export function Dumbbell({ compared: { sides }, scale, spread = true }: Props) {
  const { sales, marketing } = sides;
  const spreads = spread && teamSeats.some((seat) => sides[seat].dots || sides[seat].quartiles);
  const lane = spreads ? LANE : 0;
  const y = lane + LINE / 2;
  const [salesX, marketingX] = [sales.median, marketing.median].map((value) =>
    value === null ? null : toPlace(scale, value),
  );
  return (
    <svg className="tm-dumbbell" width="100%" height={LINE + 2 * lane} aria-hidden="true">
      <line className="tm-track" x1="0" x2="100%" y1={y} y2={y} />
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className="tm-track"
          x1={toPlace(scale, tick)}
          x2={toPlace(scale, tick)}
          y1={y - 4}
          y2={y + 4}
        />
      ))}
      {spreads && <Spread seat="sales" numbers={sales} scale={scale} y={y - 11} />}
      {spreads && <Spread seat="marketing" numbers={marketing} scale={scale} y={y + 11} />}
      {salesX && marketingX && <line className="tm-between" x1={salesX} x2={marketingX} y1={y} y2={y} />}
      {marketingX && <Mark of="marketing" x={marketingX} y={y} />}
      {salesX && <Mark of="sales" x={salesX} y={y} />}
    </svg>
  );
}
