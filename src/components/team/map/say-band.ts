import { levels } from '../../../domain/levels.ts';
import type { ComparedTotal } from '../../../domain/team/team-map.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { nameOfLevel } from '../../diagnostic/scale.ts';

const words = mapWords.total;

/** Whether the joint total is only the point halfway between two views far apart, so that no level is read from it. */
export const isHalfway = ({ distance }: ComparedTotal): boolean => distance === 'far';

/**
 * "out of 100, Defined", or the two levels that a joint total lies between; only what a total is without one, and no
 * level where the two views lie far apart.
 */
export function sayBand(total: ComparedTotal): string {
  if (isHalfway(total)) return `${words.outOf}, ${words.far}`;
  const { between, level } = total;
  const band = between ? words.between(nameOfLevel(between[0]), nameOfLevel(between[1])) : level && nameOfLevel(level);
  return [words.outOf, band].filter(Boolean).join(', ');
}

/** How far the joint total is from the next level, and whether it is so near a cut that it counts as between two. */
export function sayPlace(total: ComparedTotal): string {
  if (isHalfway(total)) return `${words.neither} ${words.joint}`;
  const { between, next, joint } = total;
  const above = levels.find(({ id }) => id === between?.[1]);
  const isBelow = above !== undefined && next?.level === above.id;
  return [
    above && !isBelow && words.justIn((joint ?? 0) - above.from, above.name),
    next ? (isBelow ? words.justBelow : words.toNext)(next.points, nameOfLevel(next.level)) : words.top,
    words.joint,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the circles are drawn from. */
export const sayPicture = (total: ComparedTotal): string => (isHalfway(total) ? words.pictureFar : words.picture);
