import { scaleLinear } from 'd3-scale';
import { line as drawLine } from 'd3-shape';
import { Fragment, memo, type ReactNode } from 'react';
import type { Chair } from '../../../domain/explorables/budget-table.ts';
import { findBest, type Scorecard, scoreAtMost } from '../../../domain/explorables/scorecard.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { HorizontalAxis } from '../shared/HorizontalAxis.tsx';
import { placeNames } from './place-names.ts';
import { Sign } from './Sign.tsx';

/** The plot's edges, in the drawing's units. Names stand above it, its axis below. */
export const plot = { left: 34, right: 346, top: 52, bottom: 222 };
/** The lowest index shown: what lies under it is far from anybody's best. */
export const LOWEST = 50;
/** Points along a curve, closer together at its ends, where it bends. */
const goAlong = (steps: number) =>
  Array.from({ length: steps + 1 }, (_, step) => 50 - 50 * Math.cos((step / steps) * Math.PI));
/** Room that a name takes in the drawing, with the gap to the next. */
const widths: Record<Chair, number> = { sales: 56, marketing: 94, chief: 92 };

/** From points to the drawing's units, and from a score to them. */
export const overPoints = scaleLinear([0, 100], [plot.left, plot.right]);
export const overScore = scaleLinear([LOWEST, 100], [plot.bottom, plot.top]).clamp(true);

interface Props {
  cards: Record<Chair, Scorecard>;
  /** Whose curves are drawn. */
  seen: readonly Chair[];
  /** Place of the line over whose points they are drawn. */
  place: number;
  /** Straight pieces of a curve. A few will do where the drawing comes with the page. */
  steps: number;
}

/** A curve for each scorecard, with its best marked and named. */
const Curves = memo(function Curves({ cards, seen, place, steps }: Props) {
  const peaks = seen
    .map((chair) => ({ chair, width: widths[chair], x: overPoints(findBest(cards[chair])[place] ?? 0) }))
    .toSorted((one, other) => one.x - other.x);
  const names = placeNames(peaks, 2, 358).map(Math.round);
  const along = goAlong(steps);
  return peaks.map(({ chair, x }, order) => {
    const curve = drawLine<number>(overPoints, (points) => overScore(scoreAtMost(cards[chair], place, points)))
      .defined((points) => scoreAtMost(cards[chair], place, points) >= LOWEST)
      .digits(steps > 20 ? 1 : 0);
    return (
      <Fragment key={chair}>
        <path className={`bt bt-${chair}`} d={curve(along) ?? ''} />
        <text className="fig-label" x={names[order]} y={16}>
          {words.names[chair]}
        </text>
        <path className="fig-axis" d={`M${names[order]} 22L${Math.round(x)} ${plot.top - 6}`} />
        <Sign chair={chair} x={x} y={plot.top} r={6} />
      </Fragment>
    );
  });
});

/** Curves over their axes, and what lies on them. What it says stands in a sentence and a table beside it. */
export function BudgetPicture({ children, ...props }: Props & { children?: ReactNode }) {
  return (
    <svg className="bt-picture" viewBox="0 0 360 266" textAnchor="middle" aria-hidden="true">
      <HorizontalAxis scale={overPoints} y={plot.bottom} ticks={[0, 50, 100]} />
      <g className="fig-label">
        <text x={(plot.left + plot.right) / 2} y={plot.bottom + 40}>
          {words.axis(props.place)}
        </text>
        {[LOWEST, 100].map((value) => (
          <text key={value} x={14} y={Math.round(overScore(value)) + 5}>
            {value}
          </text>
        ))}
      </g>
      <Curves {...props} />
      {children}
    </svg>
  );
}
