import { useMemo } from 'react';
import { type Assumed, type Chair, makeScorecards } from '../../../domain/explorables/budget-table.ts';
import { score } from '../../../domain/explorables/scorecard.ts';
import type { Split } from '../../../domain/explorables/split.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { useDrag } from '../shared/use-drag.ts';
import { useGlide } from '../shared/use-glide.ts';
import { BudgetPicture, LOWEST, overPoints, overScore, plot } from './BudgetPicture.tsx';
import { Sign } from './Sign.tsx';

/** Half of what can be taken hold of: at 320 px wide the drawing is scaled to about 0.7, and 44 px are 62 units. */
const GRIP = 31;

interface Props {
  assumed: Assumed;
  seen: readonly Chair[];
  place: number;
  plan: Split;
  /** Where the present split can be moved: gives the line so many points. */
  move?: (points: number) => void;
}

/** The picture with the present split across it. Its curves move to where a change brings them. */
export function LivePicture({ assumed, seen, place, plan, move }: Props) {
  const shared = useGlide(assumed.shared);
  const later = useGlide(assumed.later);
  const counts = useGlide(assumed.counts);
  const difference = useGlide(assumed.difference);
  const returns = useGlide(assumed.returns);
  const cards = useMemo(
    () => makeScorecards({ shared, later, counts, difference, returns }),
    [shared, later, counts, difference, returns],
  );
  const drag = useDrag(({ x }) => move?.(overPoints.invert(x)));
  const x = Math.round(overPoints(plan[place] ?? 0));
  return (
    <BudgetPicture cards={cards} seen={seen} place={place} steps={48}>
      <path className="fig-axis" d={`M${x} ${plot.top - 14}V${plot.bottom}`} />
      <text className="fig-label" transform={`translate(18 ${(plot.top + plot.bottom) / 2}) rotate(-90)`}>
        {words.height}
      </text>
      {seen.map((chair) => {
        const reached = score(cards[chair], plan);
        // What lies under the axis is not drawn on it, where it would seem to score more.
        return reached < LOWEST ? null : <Sign key={chair} chair={chair} x={x} y={overScore(reached)} r={4.5} />;
      })}
      {move && (
        <g {...drag} data-drag="" className="bt-grip bt-moved">
          <circle cx={x} cy={plot.bottom} r={12} />
          <path d={`M${x - 3} ${plot.bottom - 5}l-5 5 5 5M${x + 3} ${plot.bottom - 5}l5 5-5 5`} />
          <rect opacity={0} x={x - GRIP} y={plot.top} width={2 * GRIP} height={plot.bottom - plot.top + GRIP} />
        </g>
      )}
    </BudgetPicture>
  );
}
