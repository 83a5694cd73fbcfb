import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Rows } from './record-store.ts';

const EVENTS = 'events';

/**
 * Rows in IndexedDB: one event is one row, and one call is one transaction, so that tabs that write at once lose
 * nothing. Resolves once the database is open; rejects when the browser has none or denies it.
 * @param name the database's name
 */
export async function openIndexedDb(name: string): Promise<Rows> {
  let connection: Promise<IDBPDatabase> | undefined;
  const forget = () => {
    connection = undefined;
  };

  /** Opens the database, or opens it again after another tab or the browser made us close it. */
  function connect(): Promise<IDBPDatabase> {
    connection ??= openDB(name, undefined, {
      // No version is asked for: a database that a later course has upgraded opens too, and stays as it is.
      upgrade: (db) => void db.createObjectStore(EVENTS),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close(); // a `versionchange` event's target is its database
        forget();
      },
      terminated: forget,
    });
    connection.catch(forget);
    return connection;
  }

  async function begin<M extends IDBTransactionMode>(mode: M) {
    const tx = (await connect()).transaction(EVENTS, mode, { durability: 'strict' });
    tx.done.catch(() => {}); // `transact` reports it; this keeps an early failure from being reported twice
    return tx;
  }

  /** Runs one transaction to its end. Begins anew, once, when the connection has closed since the last one. */
  async function transact<T, M extends IDBTransactionMode>(
    mode: M,
    work: (store: IDBPObjectStore<unknown, [typeof EVENTS], typeof EVENTS, M>) => Promise<T>,
  ): Promise<T> {
    const tx = await begin(mode).catch(() => {
      forget();
      return begin(mode);
    });
    try {
      const [made] = await Promise.all([work(tx.store), tx.done]);
      return made;
    } catch (thrown) {
      try {
        tx.abort();
      } catch {
        // It had ended by itself.
      }
      throw thrown;
    }
  }

  await begin('readonly'); // throws when the database is not of our making

  return {
    all: () =>
      transact('readonly', async (store) => {
        const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.map((key, place) => [String(key), rows[place]]);
      }),
    add: (rows) =>
      transact('readwrite', async (store) => {
        const asked = await Promise.all(rows.map(async ([key, row]) => ({ key, row, held: await store.getKey(key) })));
        const free = asked.filter(({ held }) => held === undefined);
        // Not awaited one by one: a transaction ends, well or badly, for all of them, and `transact` waits for that.
        for (const { key, row } of free) store.add(row, key).catch(() => {});
        return free.length;
      }),
    clear: () => transact('readwrite', (store) => store.clear()),
  };
}
