/** A division of one budget, a number a line: points, 0 or more each, 100 in all. */
export type Split = readonly number[];

/** Splits a whole number in proportion to weights, in whole numbers that add up to it; evenly if all weigh nothing. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum === 0 ? total / weights.length : (total * weight) / sum));
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, share) => all + share, 0);
  // The points lost by rounding down go to the largest fractions, so that nothing is made or lost.
  const byFraction = exact.map((share, index) => ({ index, fraction: share - Math.floor(share) }));
  byFraction.sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  const raised = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return whole.map((share, index) => share + (raised.has(index) ? 1 : 0));
}

/**
 * Gives one line a number of points and lets the other lines make up the difference, in proportion to what they have.
 * @param points 0 to 100; values outside are taken as the nearer end, fractions are rounded
 * @returns whole points
 */
export function setLine(split: Split, place: number, points: number): number[] {
  const own = Math.round(Math.min(100, Math.max(0, points)));
  const others = apportion(
    100 - own,
    split.filter((_, other) => other !== place),
  );
  return others.toSpliced(place, 0, own);
}

/** How many points have to change their line to turn one split into another. The same both ways. */
export const countMoved = (one: Split, other: Split): number =>
  one.reduce((sum, points, place) => sum + Math.abs(points - (other[place] ?? 0)), 0) / 2;

/** The split half way between two others. */
export const findMiddle = (one: Split, other: Split): number[] =>
  one.map((points, place) => (points + (other[place] ?? 0)) / 2);
