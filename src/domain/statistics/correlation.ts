/**
 * Pearson's correlation of pairs of whole numbers, −1 to 1; null when either side is the same everywhere, because then
 * nothing can go together with anything. Sums of whole numbers are exact, so the order of the pairs changes nothing.
 */
export function correlate(pairs: readonly (readonly [number, number])[]): number | null {
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (const [one, other] of pairs) {
    x += one;
    y += other;
    xx += one * one;
    yy += other * other;
    xy += one * other;
  }
  const count = pairs.length;
  const spread = [count * xx - x * x, count * yy - y * y] as const;
  if (isSame(pairs, 0) || isSame(pairs, 1)) return null;
  return Math.max(-1, Math.min(1, (count * xy - x * y) / Math.sqrt(spread[0] * spread[1])));
}

/** Compared one by one: a difference of two large sums could hide a small spread. */
const isSame = (pairs: readonly (readonly [number, number])[], side: 0 | 1): boolean =>
  pairs.every((pair) => pair[side] === pairs[0]?.[side]);
