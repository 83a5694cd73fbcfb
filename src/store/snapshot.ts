import { settle } from './indexed-db.ts';

/*
 * A long record is slow to read row by row, and ten times as quick as text. So a copy of its sound rows lies beside it
 * as JSON, some thousand rows a part, in a database of its own. The rows stay the one truth: the copy may be missing,
 * damaged, behind or full of rows that are gone, and `find-change.ts` finds that out before any of it is believed.
 */

const PARTS = 'parts';
/** The part that lists keys of rows in no other part. */
const LATER = 'later';
/** Rows in a part. Small enough that writing one is not felt, large enough that reading fifty is quick. */
const PART = 2_000;

/** What a snapshot says. */
export interface Snapshot {
  /** Rows as they were stored under their own ids, in no certain order. */
  rows: unknown[];
  /** Keys of rows that came later or cannot be copied; only a hint where to look. */
  later: string[];
}

/** Opens the database of this name for one piece of work, and closes it again, so that it never stands in the way of erasing it. */
async function within<T>(name: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore(PARTS);
  const database = await settle(request);
  database.onversionchange = () => database.close();
  try {
    const transaction = database.transaction(PARTS, mode);
    const result = await settle(work(transaction.objectStore(PARTS)));
    if (mode === 'readonly') return result;
    return await new Promise<T>((resolve, reject) => {
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Reads the snapshot in the database of this name. Whatever is wrong with it, there is none. */
export async function readSnapshot(name: string): Promise<Snapshot> {
  const snapshot: Snapshot = { rows: [], later: [] };
  try {
    const parts: unknown[] = await within(name, 'readonly', (store) => store.getAll());
    for (const part of parts) {
      if (Array.isArray(part)) snapshot.later = part.filter((key) => typeof key === 'string');
      else for (const row of JSON.parse(String(part))) snapshot.rows.push(row);
    }
    return snapshot;
  } catch {
    return { rows: [], later: [] };
  }
}

/**
 * Adds rows to the snapshot. A part is named after its first row, so that two tabs that add the same rows write one.
 * @param rows in order of time
 */
export async function addToSnapshot(name: string, rows: readonly { id: string }[]): Promise<void> {
  for (let place = 0; place < rows.length; place += PART) {
    const part = rows.slice(place, place + PART);
    await within(name, 'readwrite', (store) => store.put(JSON.stringify(part), part[0]?.id));
  }
}

/** Notes where to look for the rows that are in no part. */
export async function noteLater(name: string, keys: readonly string[]): Promise<void> {
  await within(name, 'readwrite', (store) => store.put(keys, LATER));
}

/** Removes the snapshot. */
export async function dropSnapshot(name: string): Promise<void> {
  await settle(indexedDB.deleteDatabase(name));
}
