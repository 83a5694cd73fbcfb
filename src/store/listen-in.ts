import type { IndexedRows } from './record-store.ts';
import { dropSnapshot } from './snapshot.ts';

/** Stands for a change of which no more is known than that there was one. */
export const ANYTHING = '';

/**
 * Listens in to changes of a long record, so that an added row can be fetched alone. Other tabs that have a long record
 * open are told too, on a channel of its own; what comes from there is a hint where to look and nothing more.
 * @param rows its `add` and `clear` are replaced by some that also say what they did
 * @returns the keys of rows that were added since; take them out as they are used
 */
export function listenIn(rows: IndexedRows): Set<string> {
  const hints = new Set<string>();
  const { beside, add, clear } = rows;
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(`${beside}-keys`);
    channel.onmessage = ({ data }) => {
      for (const key of Array.isArray(data) ? data : []) if (typeof key === 'string') hints.add(key);
    };
  } catch {
    // Without it all keys are compared after a change in another tab.
  }
  const tell = (keys: readonly string[]) => {
    for (const key of keys) hints.add(key);
    channel?.postMessage(keys);
  };
  rows.add = async (added) => {
    const count = await add(added);
    tell(added.map(([key]) => key));
    return count;
  };
  rows.clear = async () => {
    await clear();
    tell([ANYTHING]);
    // Once more, should a tab have written one while the rows were being erased.
    await dropSnapshot(beside).catch(() => {});
  };
  return hints;
}
