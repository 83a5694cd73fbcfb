import type { Reworded } from '../domain/parcel/parcel.ts';

/**
 * What a text of the site has to say in a package; undefined for one that is as true there.
 * @param visit what becomes of what is done: "reported", "uncounted", or anything else where there is no learning system
 */
export function reword(text: string, visit: unknown, { reported, uncounted }: Reworded): string | undefined {
  const said = Object.hasOwn(reported, text) ? reported[text] : undefined;
  if (said === undefined || visit === 'reported') return said;
  return visit === 'uncounted' ? uncounted : undefined;
}
