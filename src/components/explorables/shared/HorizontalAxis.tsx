import type { ScaleContinuousNumeric } from 'd3-scale';

interface Props {
  scale: ScaleContinuousNumeric<number, number>;
  /** Height at which the line stands, in the drawing's units. */
  y: number;
  /** Values that are marked and named. */
  ticks: readonly number[];
  tell?: (value: number) => string;
}

/** The line under a drawing, with a few values on it. */
export function HorizontalAxis({ scale, y, ticks, tell = String }: Props) {
  const [from = 0, ...further] = scale.range();
  const to = further.at(-1) ?? from;
  return (
    <g className="fig-label" textAnchor="middle">
      <path className="fig-axis" d={`M${from} ${y}H${to}`} />
      {ticks.map((value) => (
        <g key={value} transform={`translate(${Math.round(scale(value) * 10) / 10} ${y})`}>
          <path className="fig-axis" d="M0 0V5" />
          <text y={19}>{tell(value)}</text>
        </g>
      ))}
    </g>
  );
}
