import { levels } from '../levels.ts';

/** The middle of each level's band, 30 to 90, with the distance at which its picture draws the two circles. */
const points = levels.map(({ from, distance }) => ({ total: from + 10, distance }));

/**
 * Distance between the two circles, in radii, for a total. It runs straight through the pictures of the four levels, so
 * that a total in the middle of a band looks as its level does in the lessons; at 100 the circles coincide, and below 50
 * they do not touch. It falls with every point.
 * @param total 20 to 100; a total off the scale is taken as the nearer end
 */
export function distanceOfTotal(total: number): number {
  const at = Math.min(100, Math.max(20, total));
  // The first stretch also serves below the first level's middle, the last one above the last level's.
  const stretch = Math.min(
    points.length - 2,
    Math.max(
      0,
      points.findLastIndex((point) => point.total <= at),
    ),
  );
  const left = points[stretch];
  const right = points[stretch + 1];
  if (!left || !right) throw new Error('There must be two levels at least.');
  const slope = (right.distance - left.distance) / (right.total - left.total);
  return Math.max(0, left.distance + slope * (at - left.total));
}
