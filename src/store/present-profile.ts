/**
 * Whose record this browser keeps at present. Every page asks, and pays for each byte of this, so there is nothing here
 * but the asking. The list of people, and all that changes it, is in `profiles.ts`; the keys are in `record-names.ts` too.
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

/** The present one. Where storage is refused, or the id has been mangled, that is the first, without a name. */
export function readPresent(): Profile {
  try {
    const storage = localStorage;
    const id = storage.getItem('truce-profile') ?? '';
    if (/^([0-9a-f]{10})?$/.test(id)) return { id, name: storage.getItem(`truce-profile:${id}`) ?? '' };
  } catch {
    // A page inside another site's, or blocked site data.
  }
  return FIRST;
}
