/** One circle in a drawing's units. */
export interface Circle {
  cx: number;
  cy: number;
  r: number;
}

/**
 * Outline of what two circles of different size have in common, ready for an SVG path.
 * @param left the circle whose centre is further left
 * @param right the other one, at the same height
 * @returns an empty string when they only touch or stand apart, or when one lies inside the other
 */
export function drawLens(left: Circle, right: Circle): string {
  const distance = right.cx - left.cx;
  if (distance >= left.r + right.r || distance <= Math.abs(left.r - right.r)) return '';
  // Two places: where a small circle lies mostly inside, a tenth would move its arc visibly.
  const round = (value: number) => Math.round(value * 100) / 100;
  // Distance from the left centre to the line through the two crossings, and half the length of that line.
  const reach = (distance ** 2 + left.r ** 2 - right.r ** 2) / (2 * distance);
  const rise = Math.sqrt(left.r ** 2 - reach ** 2);
  const x = round(left.cx + reach);
  const top = round(left.cy - rise);
  const bottom = round(left.cy + rise);
  // An arc is the longer one when its centre lies on the lens's side of that line.
  const leftLong = reach < 0 ? 1 : 0;
  const rightLong = reach > distance ? 1 : 0;
  return `M${x} ${top}A${left.r} ${left.r} 0 ${leftLong} 1 ${x} ${bottom}A${right.r} ${right.r} 0 ${rightLong} 1 ${x} ${top}Z`;
}
