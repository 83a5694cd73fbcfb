import type { IndexedRows } from './record-store.ts';

const EVENTS = 'events';
/** Rows above which a record is long. Up to here it is read whole each time, which takes some hundredths of a second. */
const LONG = 2_000;

// The browser's own interface, not a library over it: every page loads this before anything else, and the library we
// had (idb) took a quarter of all the script that a lesson may ask for.

/** A request's result, or its error. */
export function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Opens the database. No version is asked for: one that a later course has upgraded opens too, and stays as it is. */
async function openDatabase(name: string, closed: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore(EVENTS);
  const database = await settle(request);
  database.onclose = closed;
  // Another tab upgrades or deletes it: we must let go, and open it again at the next call.
  database.onversionchange = () => {
    database.close();
    closed();
  };
  return database;
}

/** Questions to one transaction, or changes in it. */
type Work<T> = (store: IDBObjectStore) => Promise<T>;

/** Runs work in one transaction; resolves with what it made once that is on the disk, rejects with nothing changed. */
function runIn<T>(transaction: IDBTransaction, work: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const working = work(transaction.objectStore(EVENTS));
    transaction.oncomplete = () => resolve(working);
    transaction.onabort = () => reject(transaction.error);
    working.catch((thrown: unknown) => {
      reject(thrown);
      try {
        transaction.abort();
      } catch {
        // It had ended by itself.
      }
    });
  });
}

/**
 * Rows in IndexedDB: one event is one row, and one call is one transaction, so that tabs that write at once lose
 * nothing. Resolves once the database is open; rejects when the browser has none or denies it.
 * @param name the database's name
 */
export async function openIndexedDb(name: string): Promise<IndexedRows> {
  let connection: Promise<IDBDatabase> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const begin = async (mode: IDBTransactionMode): Promise<IDBTransaction> => {
    connection ??= openDatabase(name, forget);
    connection.catch(forget);
    return (await connection).transaction(EVENTS, mode, { durability: 'strict' });
  };

  /** Begins anew, once, when the connection has closed since the last call. */
  async function transact<T>(work: Work<T>, mode: IDBTransactionMode = 'readonly'): Promise<T> {
    const transaction = await begin(mode).catch(() => {
      forget();
      return begin(mode);
    });
    return runIn(transaction, work);
  }

  await begin('readonly'); // throws when the database is not of our making
  const beside = `${name}-snapshot`;

  return {
    beside,
    ask: transact,
    all: (whole) =>
      transact(async (store) => {
        if (!whole && (await settle(store.count())) > LONG) return;
        const [keys, rows] = await Promise.all([settle(store.getAllKeys()), settle(store.getAll())]);
        return keys.map((key, place) => [String(key), rows[place]]);
      }),
    add: (rows) =>
      transact(async (store) => {
        const held = await Promise.all(rows.map(([key]) => settle(store.getKey(key))));
        const free = rows.filter((_, place) => held[place] === undefined);
        // Not awaited one by one: a transaction ends, well or badly, for all of them, and `runIn` waits for that.
        for (const [key, row] of free) store.add(row, key);
        return free.length;
      }, 'readwrite'),
    // The snapshot first, so that it never outlives the rows.
    clear: () =>
      settle(indexedDB.deleteDatabase(beside)).then(() => transact((store) => settle(store.clear()), 'readwrite')),
  };
}
