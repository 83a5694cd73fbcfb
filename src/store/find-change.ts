import { settle } from './indexed-db.ts';
import { ANYTHING } from './listen-in.ts';
import type { Pair } from './record-store.ts';

/** Most rows that are fetched one by one. Beyond, reading all of them takes no longer. */
const FEW = 5_000;

/** What has to be added to the rows at hand; or, where rows are gone or nearly all are new, all rows there are. */
export interface Change {
  whole: boolean;
  rows: Pair[];
}

const fetchRows = (store: IDBObjectStore, keys: readonly IDBValidKey[]): Promise<Pair[]> =>
  Promise.all(keys.map(async (key): Promise<Pair> => [String(key), await settle(store.get(key))]));

/**
 * Compares rows at hand with those in the database, in one transaction. Rows are only ever added one by one or cleared
 * all together, and their keys are random: so they are the same when their number is, when the first and the last key
 * are at hand, and when the newest are all still there (after erasing and restoring a copy, those are what is missing).
 * Otherwise all keys are compared.
 * @param held the rows at hand, by key
 * @param newest keys of the newest of them
 * @param hints keys that may have been added since; or `ANYTHING`
 */
export async function findChange(
  store: IDBObjectStore,
  held: ReadonlyMap<string, unknown>,
  newest: readonly string[],
  hints: readonly string[],
): Promise<Change> {
  if (held.size > 0) {
    const [count, first, last, there, hinted] = await Promise.all([
      settle(store.count()),
      settle(store.openKeyCursor()),
      settle(store.openKeyCursor(null, 'prev')),
      Promise.all(newest.map((key) => settle(store.getKey(key)))),
      fetchRows(
        store,
        hints.filter((key) => key !== ANYTHING && !held.has(key)),
      ),
    ]);
    const rows = hinted.filter(([, row]) => row !== undefined);
    const isKnown = (key: unknown) => held.has(String(key)) || rows.some(([added]) => added === key);
    if (
      !hints.includes(ANYTHING) &&
      held.size + rows.length === count &&
      isKnown(first?.key) &&
      isKnown(last?.key) &&
      !there.includes(undefined)
    )
      return { whole: false, rows };
    const keys = await settle(store.getAllKeys());
    const missing = keys.filter((key) => !held.has(String(key)));
    const isGone = held.size + missing.length > keys.length;
    if (!isGone && missing.length <= FEW) return { whole: false, rows: await fetchRows(store, missing) };
  }
  const [keys, rows] = await Promise.all([settle(store.getAllKeys()), settle(store.getAll())]);
  return { whole: true, rows: keys.map((key, place) => [String(key), rows[place]]) };
}
