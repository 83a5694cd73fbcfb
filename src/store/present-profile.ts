/**
 * Whose record this browser keeps at present. Every page asks, so there is nothing here but the asking: the list of
 * people, and all that changes it, is in `profiles.ts`.
 */

/** One person's record in this browser. */
export interface Profile {
  /** Ten hexadecimal digits, or empty for the browser's first record, which was here before there were others. */
  readonly id: string;
  /** What the person is called; empty when nobody has said. */
  readonly name: string;
}

/** The browser's first record, without a name. */
export const FIRST: Profile = { id: '', name: '' };
/** Where `localStorage` keeps the id of the present one. Each name has a key of its own, so that two tabs lose none. */
export const PRESENT = 'truce-profile';

/** The key under which the name of one person is kept. */
export const nameKey = (id: string): string => `${PRESENT}:${id}`;
/** Whether a text is the id of a person who was added. Of this length, so that no id reads "snapshot". */
export const isAddedId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{10}$/.test(id);

/** The present one. Where storage is refused, or the id has been mangled, that is the first, without a name. */
export function readPresent(): Profile {
  try {
    const id = localStorage.getItem(PRESENT) ?? '';
    if (!id || isAddedId(id)) return { id, name: localStorage.getItem(nameKey(id)) ?? '' };
  } catch {
    // A page inside another site's, or blocked site data.
  }
  return FIRST;
}
