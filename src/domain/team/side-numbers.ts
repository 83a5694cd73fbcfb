import type { SideNumbers } from './team-map.ts';

/** Fewer numbers than this are shown without any spread: their owners could be told apart. */
const ENOUGH = 5;
/** From this many on, quartiles say more than single dots. */
const MANY = 12;

/** Whether a side of so many people is shown without any spread. */
export const isFew = (people: number): boolean => people < ENOUGH;

/**
 * The number below which a share of the others lie, by linear interpolation between the two that are nearest: definition
 * 7 of Hyndman and Fan (1996), which spreadsheets call "inclusive".
 * @param ordered at least one number, from the lowest to the highest
 * @param share 0 to 1
 */
function quantile(ordered: readonly number[], share: number): number {
  const place = (ordered.length - 1) * share;
  const below = ordered[Math.floor(place)];
  const above = ordered[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('There is no middle of no numbers.');
  return below + (above - below) * (place - Math.floor(place));
}

/** One side's numbers on one scale, in any order, with as much of their spread as may be shown. */
export function describeNumbers(numbers: readonly number[]): SideNumbers {
  const ordered = numbers.toSorted((one, other) => one - other);
  const known = ordered.length;
  return {
    known,
    median: known === 0 ? null : quantile(ordered, 1 / 2),
    dots: known >= ENOUGH && known < MANY ? ordered : null,
    quartiles: known >= MANY ? [quantile(ordered, 1 / 4), quantile(ordered, 3 / 4)] : null,
  };
}
