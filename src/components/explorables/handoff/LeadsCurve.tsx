import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { Fragment, memo } from 'react';
import { type Way, ways } from '../../../domain/explorables/funnel-steps.ts';
import { handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import type { CurvePoint } from '../../../domain/explorables/leads-curve.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { handoffAsk } from '../../../strings/handoff-ask.ts';
import { HorizontalAxis } from '../shared/HorizontalAxis.tsx';
import { useDrag } from '../shared/use-drag.ts';
import { width } from './funnel-layout.ts';
import { spreadLabels } from './spread-labels.ts';

const { figure } = handoffAsk;

const bottom = 140;
const toX = scaleLinear()
  .domain([0, handoffFields.hotels.to])
  .range([36, width - 46]);
const right = toX(handoffFields.hotels.to);
/** Plain, dashes and dots tell the ways apart; the bold one is as set. */
const dashes: Record<Way, string | undefined> = { one: undefined, two: '9 6', none: '1 6' };

export type Curves = Record<Way, readonly CurvePoint[]>;

const toScale = (curves: Curves) => {
  const most = Math.max(...ways.flatMap((way) => curves[way].map(({ purchases }) => purchases)));
  return scaleLinear().domain([0, most]).nice(4).range([bottom, 20]);
};

/** The three curves with their axes; drawn anew only when they change. */
const Lines = memo(function Lines({ curves, way }: { curves: Curves; way: Way }) {
  const toY = toScale(curves);
  const draw = line<CurvePoint>(
    ({ hotels }) => toX(hotels),
    ({ purchases }) => toY(purchases),
  ).digits(1);
  const ends = spreadLabels(
    ways.map((one) => toY(curves[one].at(-1)?.purchases ?? 0)),
    16,
    bottom,
  );
  return (
    <>
      {toY.ticks(3).map((value) => (
        <Fragment key={value}>
          <path className="fig-line" d={`M36 ${toY(value)}H${right}`} />
          <text x={30} y={toY(value) + 5} textAnchor="end">
            {value}
          </text>
        </Fragment>
      ))}
      <text x={40} y={11}>
        {words.picture.purchases}
      </text>
      <HorizontalAxis scale={toX} y={bottom} ticks={[1000, 2000, 3000]} tell={figure} />
      {ways.map((one) => (
        <path
          key={one}
          className={one === way ? 'fig-axis funnel-set' : 'fig-axis'}
          strokeDasharray={dashes[one]}
          strokeLinecap="round"
          d={draw([...curves[one]]) ?? ''}
        />
      ))}
      {ways.map((one, place) => (
        <text key={one} x={right + 6} y={(ends[place] ?? 0) + 4}>
          {words.picture.ends[one]}
        </text>
      ))}
    </>
  );
});

interface Props {
  curves: Curves;
  way: Way;
  at: CurvePoint;
  /** Told how many hotels there are to be, when the dot is dragged. */
  move: (hotels: number) => void;
}

/**
 * Purchases over the number of hotels for the three ways, with a dot where the model is set. Hidden from screen readers,
 * who have the same as a table, and a slider in place of the dot.
 */
export function LeadsCurve({ curves, way, at, move }: Props) {
  const { from, to } = handoffFields.hotels;
  const drag = useDrag(({ x }) => move(Math.min(to, Math.max(from, Math.round(toX.invert(x) / 50) * 50))));
  const [x, y] = [Math.round(toX(at.hotels)), Math.round(toScale(curves)(at.purchases))];
  return (
    <svg className="funnel leads-curve fig-label" viewBox={`0 0 ${width} ${bottom + 26}`} aria-hidden="true">
      <Lines curves={curves} way={way} />
      <path className="fig-axis" strokeDasharray="3 4" d={`M${x} ${bottom}V${y}`} />
      <circle className="j" cx={x} cy={y} r={8} />
      <rect data-drag width={width} height={bottom} fill="transparent" {...drag} />
    </svg>
  );
}
