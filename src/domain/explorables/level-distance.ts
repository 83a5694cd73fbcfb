import { type LevelId, levels } from '../levels.ts';

/*
 * Distances here are whole hundredths of a radius, because a link holds whole numbers. Every one of them is an
 * illustration: nobody has measured how far apart two departments stand.
 */

/** Nearest and furthest that the circles can be moved. Assumed. */
export const distances = { nearest: 20, furthest: 280 } as const;
/** How near a border a place is called "between", to either side. Assumed. */
export const BETWEEN = 10;
/** What the slider and a drag move by, so that both can show the same. Assumed; every pictured distance is a step. */
export const STEP = 10;

/** The nearest step to a distance that was dragged or stands in a link. */
export const toStep = (distance: number): number =>
  Math.min(distances.furthest, Math.max(distances.nearest, Math.round(distance / STEP) * STEP));

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

/** What two circles of one size do at a distance, as it can be seen. */
export type Look = 'apart' | 'nearly-touch' | 'touch' | 'little' | 'overlap' | 'half' | 'coincide';

/** Least distance of each look, in hundredths of a radius. Two circles touch at 200, and share half of each at 80.8. */
const looks: readonly (readonly [number, Look])[] = [
  [221, 'apart'],
  [203, 'nearly-touch'],
  [198, 'touch'],
  [150, 'little'],
  [81, 'overlap'],
  [51, 'half'],
];

/** Says what the circles do at a distance in hundredths of a radius. */
export const readLook = (distance: number): Look => looks.find(([least]) => distance >= least)?.[1] ?? 'coincide';
