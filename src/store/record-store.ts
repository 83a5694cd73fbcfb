import type { CourseEvent } from '../domain/record/event.ts';
import { compareEvents } from '../domain/record/event-order.ts';
import { VERSION } from '../domain/record/version.ts';
import { NotKept, toNotKept } from './not-kept.ts';
import { FIRST, type Profile, readPresent } from './present-profile.ts';
import type { Keeping, Quarantined, RecordStore } from './store.ts';

/** Where rows lie: a map in memory, the tab's storage or IndexedDB. Rows are added and read, never changed. */
export interface Rows {
  /** Every row with its key; nothing when there are so many that only `whole` asks for them all. */
  all(whole?: boolean): Promise<Pair[] | undefined>;
  /** Adds those whose key is free, all or none; resolves, once they are kept, with how many that were. No key twice. */
  add(rows: readonly (readonly [key: string, row: unknown])[]): Promise<number>;
  /** Removes every row. */
  clear(): Promise<void>;
}

/** A row with the key under which it lies. */
export type Pair = [key: string, row: unknown];

/** Rows that can be asked more than that, for a record too long to be read whole each time. */
export interface IndexedRows extends Rows {
  /** Name of the database beside this one, where a quicker form of a long record lies (`snapshot.ts`). */
  beside: string;
  /** Runs questions in one transaction. */
  ask<T>(work: (store: IDBObjectStore) => Promise<T>): Promise<T>;
}

/** A record as it was read: what can be read, in order of time, and what cannot. */
export interface Reading {
  events: CourseEvent[];
  quarantined: Quarantined[];
}

/** What a store needs from outside, so that tests can decide it. */
export interface Surroundings {
  /** A new id, never used before. */
  id: () => string;
  /** The present, as ISO 8601 in UTC with milliseconds. */
  now: () => string;
  /** Tells other tabs of a change, and hears of theirs. */
  channel?: { tell: () => void; hear: (changed: () => void) => void };
  /** Whose record it is; the browser's first when left out. */
  profile?: Profile;
}

/** Refuses an event that could not be read again. */
async function check(event: CourseEvent) {
  const { parseEvent } = await import('../domain/record/parse-event.ts');
  const parsed = parseEvent(event);
  if (!parsed.ok) throw new NotKept('invalid', parsed.reason);
}

/** Builds the learner's record over a place where rows lie. */
export function buildRecordStore(
  rows: Rows | IndexedRows,
  keeping: Keeping,
  { id, now, channel, profile = FIRST }: Surroundings,
): RecordStore {
  const listeners = new Set<() => void>();
  /** What this page has written, by its key: it needs no check when it is read again. */
  const own = new Map<string, CourseEvent>();
  let reading: Promise<Reading> | undefined;
  let readLong: (() => Promise<Reading>) | undefined;
  const hearChange = () => {
    reading = undefined;
    for (const changed of listeners) changed();
  };
  channel?.hear(hearChange);

  /** Runs a change; when it is kept, every tab hears of it; when not, the caller gets a `NotKept`. */
  async function change<T>(make: () => Promise<T>): Promise<T> {
    const made = await make().catch((thrown: unknown) => Promise.reject(toNotKept(thrown)));
    channel?.tell();
    hearChange();
    return made;
  }

  /** Adds rows, unless another person is present: what they do must not go into this record, whose page this still is. */
  const add: Rows['add'] = async (added) => {
    if (readPresent().id !== profile.id) throw new NotKept('other-person');
    return rows.add(added);
  };

  /** Reads the rows once for all who ask at the same time: a page's dots, its quiz and its lists. */
  function read() {
    reading ??= readAll().finally(() => {
      reading = undefined;
    });
    return reading;
  }
  async function readAll(): Promise<Reading> {
    const all = await rows.all();
    const known = all?.flatMap(([key]) => own.get(key) ?? []);
    if (known && known.length === all?.length) return { events: known.sort(compareEvents), quarantined: [] };
    // What checks rows is a fifth of the script that a page begins with, and a new reader has none.
    const { sortOut } = await import('./sort-out.ts');
    if (all) return sortOut(all);
    try {
      // Few learners ever do so much, so what makes it quick is fetched by those that do.
      readLong ??= (await import('./long-record.ts')).openLongRecord(rows as IndexedRows); // no other holds rows back
      return await readLong();
    } catch {
      return sortOut((await rows.all(true)) as Pair[]); // asked so, it always answers
    }
  }

  return {
    keeping,
    profile,
    append: (event) =>
      change(async () => {
        const made: CourseEvent = { ...event, v: VERSION, id: id(), at: now() };
        // That a lesson was opened is said by its page alone, in words of the build's; all else somebody has chosen or
        // written, and what checks it comes with the first of that.
        if (made.type !== 'opened') await check(made);
        // The id is taken, which chance cannot bring about.
        if (!(await add([[made.id, made]]))) throw new NotKept('failed');
        own.set(made.id, made);
        return made;
      }),
    merge: (events) =>
      change(async () => {
        // Only the page that restores copies needs this; every lesson loads the rest.
        const { nameRows } = await import('./name-rows.ts');
        const { quarantined } = await read();
        return add(nameRows(events, new Set(quarantined.map(({ key }) => key))));
      }),
    events: async () => [...(await read()).events],
    quarantine: async () => [...(await read()).quarantined],
    erase: () => change(rows.clear),
    subscribe(changed) {
      // A wrapper of its own, so that subscribing one function twice takes two farewells.
      const listener = () => changed();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
