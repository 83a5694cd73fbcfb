import type { Distance } from '../../schemas/team.ts';
import type { TeamSeat } from './response.ts';
import type { Compared, SideNumbers } from './team-map.ts';

/** Points from which two views count as "apart", and as "far". */
const APART = 10;
const FAR = 20;

/** Marketing's median less that of Sales, not rounded; null when a side has none. */
function findGap({ sales, marketing }: Record<TeamSeat, SideNumbers>): number | null {
  return sales.median === null || marketing.median === null ? null : marketing.median - sales.median;
}

/**
 * How far two views on the scale of 20 to 100 lie apart. The limits are this course's own: twenty points are one answer
 * further on every question, and half of that is an answer further on every second one.
 */
export function findDistance(gap: number | null): Distance {
  if (gap === null) return 'unknown';
  const points = Math.abs(gap);
  if (points < APART) return 'near';
  return points < FAR ? 'apart' : 'far';
}

/**
 * The mean of the two medians, rounded once, a half upwards; null when a side has none. Each side counts the same however
 * many answered.
 */
export function findJoint({ sales, marketing }: Record<TeamSeat, SideNumbers>): number | null {
  // Medians are whole or halves, so that the sum is exact and the same in either order.
  return sales.median === null || marketing.median === null ? null : Math.round((sales.median + marketing.median) / 2);
}

/** Orders by size, whichever way a number points: the largest first, what has none last. */
export function compareBySize(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return Math.abs(other) - Math.abs(one);
}

/** Both sides on one scale. */
export const compareNumbers = (sides: Record<TeamSeat, SideNumbers>): Compared => ({ sides, gap: findGap(sides) });
