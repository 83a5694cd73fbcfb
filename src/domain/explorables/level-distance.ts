import { type LevelId, levels } from '../levels.ts';

/*
 * Distances here are whole hundredths of a radius, because a link holds whole numbers. Every one of them is an
 * illustration: nobody has measured how far apart two departments stand.
 */

/** Nearest and furthest that the circles can be moved. Assumed. */
export const distances = { nearest: 20, furthest: 280 } as const;
/** How near a border a place is called "between", to either side. Assumed. */
export const BETWEEN = 10;

/** The distance at which a level is pictured. Assumed, as in `levels`. */
export function pictureLevel(id: LevelId): number {
  return Math.round((levels.find((level) => level.id === id)?.distance ?? 0) * 100);
}

/** The borders between neighbours, from the loosest: half way between their pictured distances. Assumed. */
export const borders: readonly { lower: LevelId; upper: LevelId; at: number }[] = levels
  .slice(1)
  .map(({ id: upper }, place) => {
    const lower = levels[place]?.id ?? upper;
    return { lower, upper, at: Math.round((pictureLevel(lower) + pictureLevel(upper)) / 2) };
  });

/** What a distance stands for. */
export interface Standing {
  /** The level whose pictured distance is nearest; on a border, the closer one. */
  level: LevelId;
  /** Both neighbours, the looser first, where a border is so near that naming one of them would say too much. */
  between: readonly [LevelId, LevelId] | null;
}

/** Reads a distance in hundredths of a radius. */
export function readDistance(distance: number): Standing {
  const level = borders.findLast(({ at }) => distance <= at)?.upper ?? 'undefined';
  const near = borders.find(({ at }) => Math.abs(distance - at) <= BETWEEN);
  return { level, between: near ? [near.lower, near.upper] : null };
}
