import { holdsAnything, listDatabases } from './databases.ts';
import { toNotKept } from './not-kept.ts';
import { FIRST, type Profile, readPresent } from './present-profile.ts';
import { findNamed, findOwner, nameKey, PRESENT } from './record-names.ts';

/*
 * The people of this browser. Only the page that shows them loads this; `present-profile.ts` is what every page needs.
 */

/**
 * Everyone with a name or a record in this browser: the first one first, then by name, and last those whose names were
 * lost, found again by their databases where the browser lists them. Never rejects; where storage is refused there is
 * the first alone.
 */
export async function listProfiles(): Promise<Profile[]> {
  const present = readPresent();
  const found = new Map([
    ['', ''],
    [present.id, present.name],
  ]);
  try {
    for (const key of Object.keys(localStorage)) {
      const id = findNamed(key);
      if (id !== undefined) found.set(id, localStorage.getItem(key) ?? '');
    }
  } catch {
    return [FIRST];
  }
  for (const database of (await listDatabases()) ?? []) {
    const owner = findOwner(database);
    // An empty one is what a tab leaves that was open while its record was erased.
    if (owner !== undefined && !found.has(owner) && (await holdsAnything(database).catch(() => true)))
      found.set(owner, '');
  }
  const rank = ({ id, name }: Profile) => (id ? (name ? 1 : 2) : 0);
  return [...found]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Runs a change of `localStorage`. @throws NotKept when the browser refuses it */
function change(make: () => void): void {
  try {
    make();
  } catch (thrown) {
    throw toNotKept(thrown);
  }
}

/** Adds a person, who has an empty record from then on. @throws NotKept */
export function addProfile(name: string): Profile {
  const digits = crypto.getRandomValues(new Uint8Array(5));
  const id = Array.from(digits, (byte) => byte.toString(16).padStart(2, '0')).join('');
  renameProfile(id, name);
  return { id, name };
}

/** Gives a person a name, or another one; an empty one takes it away. @throws NotKept */
export function renameProfile(id: string, name: string): void {
  change(() => (name ? localStorage.setItem(nameKey(id), name) : localStorage.removeItem(nameKey(id))));
}

/** Makes a person the present one: pages loaded from now on keep what is done in their record. @throws NotKept */
export function switchProfile(id: string): void {
  change(() => (id ? localStorage.setItem(PRESENT, id) : localStorage.removeItem(PRESENT)));
}

/** Calls back when another tab may have changed who there is. Returns a function that stops it. */
export function watchProfiles(changed: () => void): () => void {
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
}
