/**
 * The contract of the store in a real browser. Bundle this file for a page of any origin; it leaves the names of the
 * broken promises in `globalThis.storeReport`: a promise of a list that is empty when all is well.
 */
import { openDB } from 'idb';
import { openIndexedDb } from '../../src/store/indexed-db.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import { openSession } from '../../src/store/session.ts';
import { type Place, storeContract } from './store-contract.ts';

declare global {
  var storeReport: Promise<string[]>;
}

const surroundings = { id: () => crypto.randomUUID(), now: () => new Date().toISOString() };

const places: Record<string, (name: string) => Place> = {
  IndexedDB: (name) => ({
    open: async () => buildRecordStore(await openIndexedDb(name), 'kept', surroundings),
    plant: async (key, row) => {
      const db = await openDB(name);
      await db.put('events', row, key);
      db.close();
    },
  }),
  'the tab’s storage': (name) => ({
    open: async () => buildRecordStore(openSession(sessionStorage, name), 'this-tab', surroundings),
    plant: async (key, row) =>
      sessionStorage.setItem(`${name}:${key}`, typeof row === 'string' ? row : JSON.stringify(row)),
  }),
};

async function report(): Promise<string[]> {
  const broken: string[] = [];
  for (const [kind, makePlace] of Object.entries(places))
    for (const { says, holds } of storeContract())
      await holds(makePlace(`contract ${crypto.randomUUID()}`)).catch((thrown: unknown) => {
        broken.push(`${kind} ${says}: ${thrown}`);
      });
  return broken;
}

globalThis.storeReport = report();
