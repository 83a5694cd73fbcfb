import type { ComparedTotal } from '../../../domain/team/team-map.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { nameOfLevel } from '../../diagnostic/scale.ts';

const words = mapWords.total;

/** "out of 100, Defined", or the two levels that a joint total lies between; only what a total is without one. */
export function sayBand({ between, level }: ComparedTotal): string {
  const band = between ? words.between(nameOfLevel(between[0]), nameOfLevel(between[1])) : level && nameOfLevel(level);
  return [words.outOf, band].filter(Boolean).join(', ');
}

/** How far the joint total is from the next level, and whether it is so near a cut that it counts as between two. */
export function sayPlace({ between, next, level }: ComparedTotal): string {
  return [
    between && level && words.nearCut(nameOfLevel(level)),
    next ? words.toNext(next.points, nameOfLevel(next.level)) : words.top,
    words.joint,
  ]
    .filter(Boolean)
    .join(' ');
}
