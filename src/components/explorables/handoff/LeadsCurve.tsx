import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { memo } from 'react';
import { type Way, ways } from '../../../domain/explorables/funnel-steps.ts';
import type { CurvePoint } from '../../../domain/explorables/handoff-asks.ts';
import { handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { HorizontalAxis } from '../shared/HorizontalAxis.tsx';
import { width } from './funnel-layout.ts';

const bottom = 140;
const toX = scaleLinear()
  .domain([0, handoffFields.hotels.to])
  .range([36, width - 22]);
/** Plain, dashes and dots tell the ways apart; the bold one is as set. */
const dashes: Record<Way, string | undefined> = { one: undefined, two: '9 6', none: '1 6' };

export type Curves = Record<Way, readonly CurvePoint[]>;

const toScale = (curves: Curves) => {
  const most = Math.max(...ways.flatMap((way) => curves[way].map(({ purchases }) => purchases)));
  return scaleLinear().domain([0, most]).nice(4).range([bottom, 14]);
};

/** The three curves with their axes; drawn anew only when they change. */
const Lines = memo(function Lines({ curves, way }: { curves: Curves; way: Way }) {
  const toY = toScale(curves);
  const draw = line<CurvePoint>(
    ({ hotels }) => toX(hotels),
    ({ purchases }) => toY(purchases),
  )
    .curve(curveMonotoneX)
    .digits(1);
  return (
    <>
      {toY.ticks(3).map((value) => (
        <g key={value}>
          <path className="fig-line" d={`M36 ${toY(value)}H${width}`} />
          <text className="fig-label" x={30} y={toY(value) + 5} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text className="fig-note" x={40} y={bottom - 132}>
        {words.picture.purchases}
      </text>
      <HorizontalAxis scale={toX} y={bottom} ticks={[1000, 2000, 3000]} tell={words.figure} />
      {ways.map((one) => (
        <path
          key={one}
          className={one === way ? 'curve curve-set' : 'curve'}
          strokeDasharray={dashes[one]}
          d={draw([...curves[one]]) ?? ''}
        />
      ))}
    </>
  );
});

/** Purchases over the number of hotels for the three ways, with a dot where the model is set. Hidden from screen readers. */
export function LeadsCurve({ curves, way, at }: { curves: Curves; way: Way; at: CurvePoint }) {
  const [x, y] = [toX(at.hotels), toScale(curves)(at.purchases)];
  return (
    <svg className="funnel" viewBox={`0 0 ${width} ${bottom + 26}`} aria-hidden="true">
      <Lines curves={curves} way={way} />
      <path className="fig-axis" strokeDasharray="3 4" d={`M${x} ${bottom}V${y}`} />
      <circle className="j" cx={x} cy={y} r={7} />
    </svg>
  );
}
