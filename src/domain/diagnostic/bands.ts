import { type LevelId, levels } from '../levels.ts';

/** How near a cut, in points, a total counts as lying between two levels. */
const NEAR = 3;

/** The lowest total of each level but the first: 40, 60 and 80. */
const cuts = levels
  .slice(1)
  .map((level, index) => ({ from: level.from, below: levels[index]?.id ?? level.id, above: level.id }));

/**
 * The two neighbours that a total lies between, or null when it is more than three points from every cut.
 *
 * The same answer throughout lands on a cut by arithmetic (twenty twos are 40, threes 60, fours 80). In 2006 the middle
 * answer was "neither", so that a person without any opinion came out as Aligned. Here no answer is neutral: each names
 * a frequency or a state. And a total on a cut is never shown as one level, but as lying between two.
 * @param total 20 to 100
 */
export function findBetween(total: number): [below: LevelId, above: LevelId] | null {
  const cut = cuts.find(({ from }) => Math.abs(total - from) <= NEAR);
  return cut ? [cut.below, cut.above] : null;
}

/** The level after that of the total and how many points are missing to it; null in the highest band. */
export function findNext(total: number): { level: LevelId; points: number } | null {
  const cut = cuts.find(({ from }) => total < from);
  return cut ? { level: cut.above, points: cut.from - total } : null;
}
