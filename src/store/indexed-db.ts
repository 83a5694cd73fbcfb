import { type IDBPDatabase, openDB } from 'idb';
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

  /** Runs one transaction to its end. Tries once more when the connection closed under it before it began. */
  async function transact<T>(
    mode: IDBTransactionMode,
    work: (store: Awaited<ReturnType<typeof begin>>['store']) => Promise<T>,
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
  const begin = async (mode: IDBTransactionMode) => {
    const tx = (await connect()).transaction(EVENTS, mode, { durability: 'strict' });
    tx.done.catch(() => {}); // `transact` reports it; this keeps an early failure from being reported twice
    return { store: tx.objectStore(EVENTS), done: tx.done, abort: () => tx.abort() };
  };

  await (await begin('readonly')).done;

  return {
    all: () =>
      transact('readonly', async (store) => {
        const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.map((key, place) => [String(key), rows[place]]);
      }),
    add: (rows) =>
      transact('readwrite', async (store) => {
        const asked = await Promise.all(
          [...new Map(rows)].map(async ([key, row]) => ({ key, row, held: await store.getKey(key) })),
        );
        const free = asked.filter(({ held }) => held === undefined);
        await Promise.all(free.map(({ key, row }) => store.add?.(row, key)));
        return free.length;
      }),
    clear: () => transact('readwrite', async (store) => store.clear?.()),
  };
}
