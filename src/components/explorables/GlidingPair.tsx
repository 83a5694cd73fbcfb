import { layOutPair } from '../../domain/circles.ts';
import { levelWords } from '../../strings/levels.ts';
import { useGlide } from './shared/use-glide.ts';

const radius = 62;

/** The two circles with their names, at a distance in radii to which they glide. Its meaning stands in words beside it. */
export function GlidingPair({ distance }: { distance: number }) {
  const apart = useGlide(distance) * radius;
  const pair = layOutPair({ x: 200, y: 92 }, radius, apart);
  // The names stay readable when the circles almost coincide.
  const label = Math.max(apart / 2, 52);
  return (
    <svg viewBox="50 0 300 158" aria-hidden="true">
      <circle className="s" {...pair.sales} />
      <circle className="m" {...pair.marketing} />
      {pair.lens && <path className="j" d={pair.lens} />}
      <g className="fig-label" textAnchor="middle">
        <text x={200 - label} y={18}>
          {levelWords.sales}
        </text>
        <text x={200 + label} y={18}>
          {levelWords.marketing}
        </text>
      </g>
    </svg>
  );
}
