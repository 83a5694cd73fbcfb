import type { Keeping } from './store.ts';

/** Somewhere to keep text by key. */
export interface Place {
  keeping: Keeping;
  get(key: string): string | null;
  /** Keeps all of them or none. @throws whatever the browser throws when it does not */
  put(entries: ReadonlyMap<string, string>): void;
  remove(keys: Iterable<string>): void;
  keys(): string[];
}

/** A place in one of the browser's storages; one that is refused holds nothing. */
function openStorage(keeping: Keeping, find: () => Storage): Place {
  /** @throws only in `put`, where it matters that nothing was kept */
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(find());
    } catch {
      return otherwise;
    }
  };
  return {
    keeping,
    get: (key) => attempt((storage) => storage.getItem(key), null),
    put: (entries) => {
      const storage = find();
      const before = new Map<string, string | null>();
      try {
        for (const [key, text] of entries) {
          before.set(key, storage.getItem(key));
          storage.setItem(key, text);
        }
      } catch (thrown) {
        for (const [key, text] of before) {
          if (text === null) storage.removeItem(key);
          else storage.setItem(key, text);
        }
        throw thrown;
      }
    },
    remove: (keys) =>
      attempt((storage) => {
        for (const key of keys) storage.removeItem(key);
      }, undefined),
    keys: () => attempt(Object.keys, []),
  };
}

/** A place in memory: gone with the page. */
function openMemory(): Place {
  const held = new Map<string, string>();
  return {
    keeping: 'not-kept',
    get: (key) => held.get(key) ?? null,
    put: (entries) => {
      for (const [key, text] of entries) held.set(key, text);
    },
    remove: (keys) => {
      for (const key of keys) held.delete(key);
    },
    keys: () => [...held.keys()],
  };
}

/** Where sessions can lie, the best place first. What could not go into a better one lies in the next. */
export const openPlaces = (): Place[] => [
  openStorage('kept', () => localStorage),
  openStorage('this-tab', () => sessionStorage),
  openMemory(),
];
