import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eraseEverything, eraseProfile } from '../../../src/store/erase-records.ts';
import { openRecord } from '../../../src/store/open-store.ts';
import type { Profile } from '../../../src/store/present-profile.ts';
import { addProfile, listProfiles, switchProfile } from '../../../src/store/profiles.ts';
import { answered } from '../../support/events.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

let ana: Profile;
let ben: Profile;

/** A database of one row, as others may have made it. */
async function plant(name: string) {
  const database = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('events') });
  await database.put('events', 'a row', 'key');
  database.close();
}
const databases = async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort();
const keys = (storage: Storage) => Object.keys(storage).sort();

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', new FakeStorage());
  vi.stubGlobal('sessionStorage', new FakeStorage());
  [ana, ben] = [addProfile('Ana'), addProfile('Ben')];
  switchProfile(ana.id);
  for (const id of ['', ana.id, ben.id]) {
    const name = id ? `truce-record-${id}` : 'truce-record';
    await plant(name);
    await plant(`${name}-snapshot`);
    sessionStorage.setItem(`${name}:row`, '1');
  }
  for (const name of ['truce-record-2', 'truce-recorder', 'other-record', 'truce-record-snapshot-x']) {
    await plant(name);
    sessionStorage.setItem(`${name}:row`, '1');
  }
  for (const key of ['truce-theme', 'truce-durable', 'truce-theme-2', 'truce-profile:someone', 'other']) {
    localStorage.setItem(key, '1');
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const strangers = ['other-record', 'truce-record-2', 'truce-record-snapshot-x', 'truce-recorder'];
const strangeKeys = ['other', 'truce-profile:someone', 'truce-theme-2'];

it('erases one person’s record and name, and leaves everyone else’s', async () => {
  await eraseProfile(ana.id);
  expect(await databases()).toEqual(
    [
      ...strangers,
      'truce-record',
      'truce-record-snapshot',
      `truce-record-${ben.id}`,
      `truce-record-${ben.id}-snapshot`,
    ].sort(),
  );
  expect((await listProfiles()).map(({ name }) => name)).toEqual(['', 'Ben']);
  expect(localStorage.getItem('truce-profile')).toBeNull();
  expect(keys(sessionStorage)).toEqual(
    [...strangers.map((name) => `${name}:row`), 'truce-record:row', `truce-record-${ben.id}:row`].sort(),
  );
  expect(localStorage.getItem('truce-theme')).toBe('1');
});

it('leaves the present person present when another is erased', async () => {
  await eraseProfile(ben.id);
  expect(localStorage.getItem('truce-profile')).toBe(ana.id);
});

it('erases everything of this course, and nothing of another', async () => {
  await eraseEverything();
  expect(await databases()).toEqual([...strangers, 'truce-record'].sort());
  const store = await openRecord('truce');
  expect(store.keeping).toBe('kept');
  expect(await store.quarantine()).toEqual([]);
  await store.append(answered());
  expect(await store.events()).toHaveLength(1);
  expect(keys(localStorage)).toEqual(strangeKeys);
  expect(keys(sessionStorage)).toEqual(strangers.map((name) => `${name}:row`).sort());
});

it('erases a record whose name was lost, and a snapshot whose record is gone', async () => {
  await plant('truce-record-0000000000');
  await plant('truce-record-1111111111-snapshot');
  await eraseEverything();
  expect(await databases()).toEqual([...strangers, 'truce-record'].sort());
});

it('erases what it can name where the browser lists no databases, and makes none', async () => {
  const { open, deleteDatabase } = indexedDB;
  const whole = indexedDB;
  vi.stubGlobal('indexedDB', { open: open.bind(whole), deleteDatabase: deleteDatabase.bind(whole) });
  indexedDB.deleteDatabase('truce-record');
  await eraseEverything();
  vi.stubGlobal('indexedDB', whole);
  expect(await databases()).toEqual(strangers);
  expect((await openRecord('truce')).keeping).toBe('kept');
});

it('has erased a record also while another tab does not let go of it', async () => {
  const held = await openDB(`truce-record-${ben.id}`);
  await eraseProfile(ben.id);
  expect(await held.getAll('events')).toEqual([]);
  held.close();
});

it('says that nothing was erased when the browser does not do it, and keeps the names', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('no', 'InvalidStateError');
  });
  await expect(eraseEverything()).rejects.toMatchObject({ name: 'NotKept', reason: 'failed' });
  expect((await listProfiles()).map(({ name }) => name)).toEqual(['', 'Ana', 'Ben']);
});

it.each(['absent', 'refused'])('erases what this tab holds where the rest is %s', async (how) => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', how === 'absent' ? undefined : { open: refuse, databases: refuse });
  await eraseEverything();
  expect(keys(localStorage)).toEqual(strangeKeys);
  expect(keys(sessionStorage)).toEqual(strangers.map((name) => `${name}:row`).sort());
});
