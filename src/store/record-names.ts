import { OFFERED } from './durable.ts';

/** Under which names this course keeps what it keeps, exactly: what is not one of them belongs to somebody else. */

/** Where `localStorage` keeps the id of the present person. */
export const PRESENT = 'truce-profile';
/** Where it keeps the name of one. Each has a key of its own, so that two tabs lose none. */
export const nameKey = (id: string): string => `${PRESENT}:${id}`;
/** What an id can be: this long, so that none reads "snapshot". */
const ID = /^([0-9a-f]{10})?$/;
const RECORD = 'truce-record';
export const DRAFT = 'truce-draft';
/** A snapshot of a record, which makes it open faster, is a database of its own. */
const SNAPSHOT = '-snapshot';
/** Sessions of the diagnostic for two sides, and the codes that came in. */
const TEAM = 'truce-team';
/** Assignments that were opened. */
const ASSIGNMENT = 'truce-assignment';
/** What a person looked for lately. */
const SEARCHES = 'truce-searches';
/** The choice of colours; the script that reads it must run before any module. */
export const THEME = 'truce-theme';
/** That the slash key does nothing; every page's script reads it, by this name. */
export const SLASH = 'truce-slash';
/** Whether an offline copy was asked for or removed; in a tab's own storage, that a newer edition was put off. */
export const OFFLINE = 'truce-offline';

/** The database in which the record of one person lies. */
export const nameRecord = (id: string): string => (id ? `${RECORD}-${id}` : RECORD);
/** Every database that may have been made for one person. */
export const nameDatabases = (id: string): string[] => [nameRecord(id), nameRecord(id) + SNAPSHOT];

/** Whose record lies in a database; undefined when it is none, such as a snapshot or another course's. */
export function findOwner(database: string): string | undefined {
  const id = database.slice(RECORD.length + 1);
  return ID.test(id) && database === nameRecord(id) ? id : undefined;
}

/** Whose name a key of `localStorage` holds; undefined when it holds none. */
export function findNamed(key: string): string | undefined {
  const id = key.slice(PRESENT.length + 1);
  return ID.test(id) && key === nameKey(id) ? id : undefined;
}

/** Where a session of two sides lies, or, with a code, one code of it. Codes have a key each, so that two tabs lose none. */
export const nameTeamKey = (person: string, session: string, code = ''): string =>
  `${TEAM}:${person}:${session}${code && `:${code}`}`;

/** Whose session a key is about, which one, and the code that it holds, if any; undefined when it is none of ours. */
export function findTeamKey(key: string): { person: string; session: string; code: string } | undefined {
  const [kind, person, session, code = ''] = key.split(':');
  if (kind !== TEAM || person === undefined || session === undefined) return undefined;
  const isOurs = ID.test(person) && /^[0-9a-f]{8}$/.test(session) && key === nameTeamKey(person, session, code);
  return isOurs ? { person, session, code } : undefined;
}

/** Where an assignment lies that a person opened. Each has a key of its own, so that two tabs lose none. */
export const nameAssignmentKey = (person: string, id: string): string => `${ASSIGNMENT}:${person}:${id}`;

/** Whose assignment a key holds, and its id; undefined when it is none of ours. */
export function findAssignmentKey(key: string): { person: string; id: string } | undefined {
  const [kind, person, id, ...rest] = key.split(':');
  if (kind !== ASSIGNMENT || person === undefined || id === undefined || rest.length > 0) return undefined;
  return ID.test(person) && /^[0-9a-f]{8}$/.test(id) ? { person, id } : undefined;
}

/** Where a person's last searches lie. */
export const nameSearchesKey = (person: string): string => `${SEARCHES}:${person}`;

/** Whose searches a key holds; undefined when it holds none of ours. */
export function findSearchesKey(key: string): { person: string } | undefined {
  const person = key.slice(SEARCHES.length + 1);
  return ID.test(person) && key === nameSearchesKey(person) ? { person } : undefined;
}

/** Whose a key of `localStorage` is, beside names, records and what the browser keeps for all; undefined when it is nobody's. */
export const findKeyOwner = (key: string): string | undefined =>
  (findTeamKey(key) ?? findAssignmentKey(key) ?? findSearchesKey(key))?.person;

/** Whether a key of `localStorage` is ours. */
export const isOurKey = (key: string): boolean =>
  [PRESENT, THEME, SLASH, OFFERED, OFFLINE].includes(key) ||
  findNamed(key) !== undefined ||
  findKeyOwner(key) !== undefined;

/**
 * Whose rows, where IndexedDB cannot be had, whose unfinished work on a quiz, answers for a seat or session of two sides
 * lies under a key of `sessionStorage`; undefined when it is not ours.
 */
export function findSessionOwner(key: string): string | undefined {
  const team = findTeamKey(key);
  if (team) return team.person;
  // Put off for everybody who uses the tab.
  if (key === OFFLINE) return '';
  const end = key.search(/[:?]/);
  if (end < 0) return undefined;
  const [kind, id] = key.split(':');
  if (kind === DRAFT) return id !== undefined && ID.test(id) ? id : undefined;
  return findOwner(key.slice(0, end));
}
