import { type LevelId, levels, type SignId, signs } from '../levels.ts';
import type { Standing } from './level-distance.ts';

/**
 * The signs that turn at the border below each level: on one side of it something can be shown that the other side does
 * not have, such as a rule that settled a dispute. At the other signs there is only more of the same, or nothing that a
 * visitor would notice in a week. Our reading of the article's descriptions; the article does not rank its signs.
 */
const turnsBelow: Record<LevelId, readonly SignId[]> = {
  undefined: [],
  // Something is settled.
  defined: ['meetings', 'language', 'budgets', 'metrics'],
  // Something crosses from one side to the other.
  aligned: ['meetings', 'language', 'planning', 'budgets', 'customers'],
  // Something is shared, and missed together.
  integrated: ['metrics', 'customers'],
};

/** The place of a level in the order, from 0 for the loosest. */
export const rank = (id: LevelId): number => levels.findIndex((level) => level.id === id);

/** The signs that turn at one border or more on the way from one level to another, in the order of `signs`. */
export function listTurning(from: LevelId, to: LevelId): SignId[] {
  const [near, far] = [rank(from), rank(to)].toSorted((a, b) => a - b);
  const crossed = levels.slice((near ?? 0) + 1, (far ?? 0) + 1);
  return signs.map(({ id }) => id).filter((id) => crossed.some((level) => turnsBelow[level.id].includes(id)));
}

/**
 * The two levels whose difference matters now: the held one and the present one; where those are the same, or a border
 * between the held one and another is near, the neighbours at that border; else the levels of the last step. Null where
 * there is nothing to tell apart. The present level is always one of them.
 */
export function findPair(
  { level, between }: Standing,
  held: LevelId | null,
  step: readonly [LevelId, LevelId] | null,
): readonly [LevelId, LevelId] | null {
  if (held && held !== level && !between?.includes(held)) return [held, level];
  return between ?? step;
}
