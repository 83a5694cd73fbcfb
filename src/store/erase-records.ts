import { deleteDatabase, emptyDatabase, listDatabases } from './databases.ts';
import { forgetTab } from './forget-tab.ts';
import { toNotKept } from './not-kept.ts';
import { readPresent } from './present-profile.ts';
import { listProfiles } from './profiles.ts';
import {
  findOwner,
  findSessionOwner,
  findTeamKey,
  isOurKey,
  nameDatabases,
  nameKey,
  nameRecord,
  PRESENT,
} from './record-names.ts';

/**
 * Empties databases and then deletes them: a tab that does not let go of one can hold up its deletion, and what was to
 * be erased must be gone all the same. The first record's own stays, empty, because every page would make it again.
 */
async function eraseDatabases(ids: readonly string[]): Promise<void> {
  const there = await listDatabases();
  for (const name of ids.flatMap(nameDatabases)) {
    if (there && !there.includes(name)) continue;
    try {
      await emptyDatabase(name);
    } catch (thrown) {
      // Where the browser does not list them, this may be one that never was, or there may be no IndexedDB at all.
      if (there) throw thrown;
    }
    if (name === nameRecord('')) continue;
    try {
      await deleteDatabase(name);
    } catch {
      // It is empty.
    }
  }
}

/** Removes the keys of a storage that are ours to remove; a storage that is refused holds nothing of ours. */
function removeKeys(find: () => Storage, isOurs: (key: string) => boolean): void {
  try {
    const storage = find();
    for (const key of Object.keys(storage)) if (isOurs(key)) storage.removeItem(key);
  } catch {
    // Refused: nothing can have been put there.
  }
}

/**
 * Erases one person's record, sessions of two sides and name; when they were present, the browser's first record is from then on.
 * The page has to be loaded again if it was theirs.
 * @throws NotKept when the browser did not do it; what is left can then be erased by another try
 */
export async function eraseProfile(id: string): Promise<void> {
  await eraseDatabases([id]).catch((thrown: unknown) => Promise.reject(toNotKept(thrown)));
  forgetTab(id);
  removeKeys(
    () => localStorage,
    (key) => key === nameKey(id) || findTeamKey(key)?.person === id || (key === PRESENT && readPresent().id === id),
  );
}

/**
 * Erases everything of this course in this browser: every person's record, sessions and name, what this tab holds in
 * their place, and the choice of colours. Other courses and other sites of the same address keep what is theirs.
 * The page has to be loaded again afterwards.
 * @throws NotKept when the browser did not do it; what is left can then be erased by another try
 */
export async function eraseEverything(): Promise<void> {
  const named = (await listProfiles()).map(({ id }) => id);
  const found = ((await listDatabases()) ?? []).flatMap((name) => findOwner(name.replace(/-snapshot$/, '')) ?? []);
  await eraseDatabases([...new Set([...named, ...found])]).catch((thrown) => Promise.reject(toNotKept(thrown)));
  removeKeys(
    () => sessionStorage,
    (key) => findSessionOwner(key) !== undefined,
  );
  removeKeys(() => localStorage, isOurKey);
}
