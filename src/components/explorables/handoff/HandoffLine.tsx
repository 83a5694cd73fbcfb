import { useDrag } from '../shared/use-drag.ts';
import { middle, toLine, width } from './funnel-layout.ts';

interface Props {
  line: number;
  place: number;
  move: ((line: number, place: number) => void) | undefined;
}

/** A hand-off across the funnel, with something to take hold of. The keyboard has a slider beside the drawing. */
export function HandoffLine({ line, place, move }: Props) {
  const scale = toLine(line);
  const drag = useDrag(({ y }) => move?.(line, Math.round(scale.invert(y))));
  const y = Math.round(scale(place));
  const dashes = <path className="fig-axis" strokeDasharray="6 5" d={`M0 ${y}H${width}`} />;
  if (!move) return dashes;
  return (
    <g className="funnel-grip" data-drag {...drag}>
      <rect y={y - 32} width={width} height={64} fill="transparent" />
      {dashes}
      <circle className="j" cx={middle} cy={y} r={13} />
      <path className="funnel-arrows" d={`M${middle - 4} ${y - 3}l4-5l4 5m0 6l-4 5l-4-5`} />
    </g>
  );
}
