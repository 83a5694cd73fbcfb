import { readPresent } from './present-profile.ts';
import { nameSearchesKey } from './record-names.ts';

/** How many searches are kept, and how long one may be, in characters. */
const MOST = 6;
const LONGEST = 80;

/** Inside a learning system the next person has the same browser and the same address: nothing is kept there. */
const isPackage = (): boolean => globalThis.truceRows !== undefined;

/** What the present person looked for lately, the latest first; none where storage is refused or mangled. */
export function readSearches(): string[] {
  if (isPackage()) return [];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameSearchesKey(readPresent().id)) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((one) => typeof one === 'string' && one.length <= LONGEST).slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere, before those kept earlier. Does nothing where the browser refuses. */
export function keepSearch(query: string): void {
  if (isPackage() || !query || query.length > LONGEST) return;
  const others = readSearches().filter((one) => one.toLowerCase() !== query.toLowerCase());
  try {
    localStorage.setItem(nameSearchesKey(readPresent().id), JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // Then it has to be typed again.
  }
}

/** Forgets the present person's searches. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(nameSearchesKey(readPresent().id));
  } catch {
    // Refused: there are none.
  }
}
