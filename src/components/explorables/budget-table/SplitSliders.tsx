import type { Split } from '../../../domain/explorables/split.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { Slider } from '../shared/Slider.tsx';

/** A slider a line; together they always hold 100 points. */
export function SplitSliders({ plan, move }: { plan: Split; move: (place: number, points: number) => void }) {
  return words.lines.map((label, place) => (
    <Slider
      key={label}
      label={label}
      value={plan[place] ?? 0}
      from={0}
      to={100}
      tell={words.points}
      change={(points) => move(place, points)}
    />
  ));
}
