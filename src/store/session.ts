import type { Rows } from './record-store.ts';

/**
 * Rows in the tab's own storage, one entry a row: they outlive the page, not the tab.
 * @param storage `sessionStorage`, or anything like it
 * @param name goes before each key, so that two courses at one address stay apart
 */
export function openSession(storage: Storage, name: string): Rows {
  const prefix = `${name}:`;
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    all: async () =>
      keys().map((key) => {
        const stored = storage.getItem(key) ?? '';
        try {
          return [key.slice(prefix.length), JSON.parse(stored)];
        } catch {
          return [key.slice(prefix.length), stored];
        }
      }),
    add: async (rows) => {
      const added: string[] = [];
      try {
        // Cloned first, as IndexedDB does, so that a row that cannot be stored stops them all.
        for (const [key, row] of structuredClone(rows)) {
          if (storage.getItem(prefix + key) !== null) continue;
          storage.setItem(prefix + key, JSON.stringify(row));
          added.push(key);
        }
      } catch (thrown) {
        for (const key of added) storage.removeItem(prefix + key);
        throw thrown;
      }
      return added.length;
    },
    clear: async () => {
      for (const key of keys()) storage.removeItem(key);
    },
  };
}
