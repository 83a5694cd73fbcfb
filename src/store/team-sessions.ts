import { readSavedAt } from '../domain/team/saved-at.ts';
import type { SavedSession, TeamSession } from '../domain/team/session.ts';
import { readSessionFile, writeSessionFile } from '../domain/team/session-file.ts';
import { type NotKeptReason, toNotKept } from './not-kept.ts';
import { readPresent } from './present-profile.ts';
import { findTeamKey, nameTeamKey } from './record-names.ts';
import type { Keeping } from './store.ts';
import { openPlaces } from './team-places.ts';

/*
 * Sessions of the diagnostic for two sides, as their facilitator keeps them. A session and each of its codes have a key
 * of their own, so that two tabs that take in codes at the same time lose none. What cannot go into `localStorage` lies
 * in the tab's storage, or failing that in memory, and what lies there is newer than what lies in a better place.
 */

/** Whether a session outlives the page, and, where it could not be kept for good, why not. */
export interface Kept {
  keeping: Keeping;
  why: NotKeptReason | null;
}

const places = openPlaces();
/** The person for whom the page was opened: it stays theirs. */
const person = readPresent().id;
/** How long changes of another tab are gathered before they are told, in milliseconds. */
const PAUSE = 60;

const keysOf = (id: string): Set<string> =>
  new Set(
    places
      .flatMap((place) => place.keys())
      .filter((key) => {
        const found = findTeamKey(key);
        return found?.person === person && found.session === id;
      }),
  );

/** What lies under a key in the worst place that has it: that is the newest. */
const find = (key: string) => places.findLast((place) => place.get(key) !== null);

/** Puts all entries into the best place that takes them. */
function put(entries: ReadonlyMap<string, string>): Kept {
  const isTheirs = readPresent().id === person;
  let why: NotKeptReason | null = isTheirs ? null : 'other-person';
  for (const [rank, place] of places.entries()) {
    // Whoever goes on with this page may be the other person by now.
    if (!isTheirs && place.keeping !== 'not-kept') continue;
    try {
      place.put(entries);
    } catch (thrown) {
      why ??= toNotKept(thrown).reason;
      continue;
    }
    for (const worse of places.slice(rank + 1)) worse.remove(entries.keys());
    return { keeping: place.keeping, why };
  }
  return { keeping: 'not-kept', why };
}

/**
 * Keeps a session, or what has changed in it; its codes stay as they are. One that could not be read back is refused as
 * invalid, and what was kept of it before stays.
 * @param at when it was changed, ISO 8601 in UTC; left out for now
 */
export function saveSession(session: TeamSession, at = new Date().toISOString()): Kept {
  const text = writeSessionFile({ session, codes: [] }, at);
  if (!readSessionFile(text).ok) return { keeping: 'not-kept', why: 'invalid' };
  return put(new Map([[nameTeamKey(person, session.id), text]]));
}

/** Adds codes to a session; those that are there already change nothing. */
export function addCodes(id: string, codes: readonly string[]): Kept {
  return put(new Map(codes.map((code) => [nameTeamKey(person, id, code), ''])));
}

/** A session as it is kept now, without its codes; null when it is not here or cannot be read. */
export function findSession(id: string): TeamSession | null {
  const key = nameTeamKey(person, id);
  const text = find(key)?.get(key);
  const read = text ? readSessionFile(text) : null;
  return read?.ok && read.value.session.id === id ? read.value.session : null;
}

/** A session with its codes, in no particular order; null when it is not here or cannot be read. */
export function readSession(id: string): SavedSession | null {
  const session = findSession(id);
  return session && { session, codes: [...keysOf(id)].flatMap((one) => findTeamKey(one)?.code || []) };
}

/** When a session that is here was last changed, ISO 8601 in UTC; empty when it is not here. */
export function readChanged(id: string): string {
  const key = nameTeamKey(person, id);
  return readSavedAt(find(key)?.get(key) ?? '');
}

/** Whether a session that is here outlives the page: what the worst place says that holds something of it. */
export function findKeeping(id: string): Keeping {
  const found = [...keysOf(id)].map((key) => find(key)?.keeping);
  return found.includes('not-kept') ? 'not-kept' : found.includes('this-tab') ? 'this-tab' : 'kept';
}

/** Every session that can be read, the latest first. */
export function listSessions(): TeamSession[] {
  const ids = new Set(
    places
      .flatMap((place) => place.keys())
      .flatMap((key) => {
        const found = findTeamKey(key);
        return found?.person === person && !found.code ? found.session : [];
      }),
  );
  return [...ids]
    .flatMap((id) => findSession(id) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}

/** Removes a session with its codes from this browser. Files that were saved stay where they are. */
export function forgetSession(id: string): void {
  const keys = keysOf(id);
  for (const place of places) place.remove(keys);
}

/**
 * Calls back a moment after another tab has changed a session or its codes, once for many changes, and when this page
 * comes back from the browser's cache. Returns a function that stops it.
 */
export function onSessionChange(id: string, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, PAUSE);
  };
  const hear = ({ key }: StorageEvent) => {
    // Without a key everything is gone.
    const found = key === null ? null : findTeamKey(key);
    if (found === null || (found?.person === person && found.session === id)) soon();
  };
  const wake = ({ persisted }: PageTransitionEvent) => persisted && soon();
  addEventListener('storage', hear);
  addEventListener('pageshow', wake);
  return () => {
    clearTimeout(timer);
    removeEventListener('storage', hear);
    removeEventListener('pageshow', wake);
  };
}
