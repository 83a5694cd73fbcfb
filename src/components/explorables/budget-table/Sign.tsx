import type { Chair } from '../../../domain/explorables/budget-table.ts';

interface Props {
  chair: Chair;
  x: number;
  y: number;
  r: number;
}

/** The sign of a scorecard, so that it is not told by colour alone: a disc, a square, a diamond. */
export function Sign({ chair, x, y, r }: Props) {
  const transform = `translate(${Math.round(x)} ${Math.round(y)})`;
  if (chair === 'sales') return <circle className="s" transform={transform} r={r} />;
  if (chair === 'marketing') return <path className="m" transform={transform} d={`M${-r} ${-r}H${r}V${r}H${-r}Z`} />;
  const reach = r + 2;
  return <path className="bt-sign" transform={transform} d={`M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`} />;
}
