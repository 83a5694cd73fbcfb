import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, it } from 'vitest';
import { openIndexedDb } from '../../../src/store/indexed-db.ts';
import { openMemory } from '../../../src/store/memory.ts';
import { buildRecordStore, type Rows } from '../../../src/store/record-store.ts';
import { openSession } from '../../../src/store/session.ts';
import { FakeStorage } from '../../support/fake-storage.ts';
import { type Place, storeContract } from '../../support/store-contract.ts';

let count = 0;
const surroundings = { id: () => `id-${count++}`, now: () => new Date().toISOString() };
const open = async (rows: Rows) => buildRecordStore(rows, 'kept', surroundings);

const places: Record<string, () => Place> = {
  memory: () => {
    const held = new Map<string, unknown>();
    return { open: () => open(openMemory(held)), plant: async (key, row) => void held.set(key, row) };
  },
  'the tab’s storage': () => {
    const storage = new FakeStorage();
    storage.setItem('elsewhere:theirs', 'not ours');
    return {
      open: () => open(openSession(storage, 'here')),
      plant: async (key, row) => storage.setItem(`here:${key}`, typeof row === 'string' ? row : JSON.stringify(row)),
    };
  },
  IndexedDB: () => {
    const name = `contract-${count++}`;
    return {
      open: async () => open(await openIndexedDb(name)),
      plant: async (key, row) => {
        const db = await openDB(name);
        await db.put('events', row, key);
        db.close();
      },
    };
  },
  // However few they are, rows are read as those of a long record: from a snapshot, and only what that lacks.
  'IndexedDB, read as a long record': () => {
    const name = `contract-${count++}`;
    return {
      open: async () => {
        const rows = await openIndexedDb(name);
        return open({ ...rows, all: async (whole) => (whole ? rows.all(true) : undefined) });
      },
      plant: async (key, row) => {
        const db = await openDB(name);
        await db.put('events', row, key);
        db.close();
      },
    };
  },
};

for (const [name, makePlace] of Object.entries(places))
  describe(`a record in ${name}`, () => {
    for (const { says, holds } of storeContract()) it(says, () => holds(makePlace()));
  });
