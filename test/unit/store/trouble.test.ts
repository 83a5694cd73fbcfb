import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openIndexedDb } from '../../../src/store/indexed-db.ts';
import { openRecord, openStore } from '../../../src/store/open-store.ts';
import { answered, happened } from '../../support/events.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};
/** A storage that refuses everything, as in an embedded page whose cookies are blocked. */
const deniedStorage = new Proxy({} as Storage, { get: denied });
/** An IndexedDB whose `open` does that. */
const indexedDbThat = (open: () => unknown) => ({ open }) as unknown as IDBFactory; // only `open` is ever called

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('sessionStorage', new FakeStorage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('keeps a record in the browser, and is one a page', async () => {
  const store = await openStore();
  expect(store.keeping).toBe('kept');
  expect(await openStore()).toBe(store);
});

it.each([
  ['is absent', undefined],
  ['throws', indexedDbThat(denied)],
  [
    'refuses',
    indexedDbThat(() => {
      const request = new EventTarget();
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return Object.assign(request, { error: new DOMException('no', 'InvalidStateError') });
    }),
  ],
])('keeps the record in this tab when IndexedDB %s', async (_, indexedDb) => {
  vi.stubGlobal('indexedDB', indexedDb);
  const store = await openRecord('truce');
  expect(store.keeping).toBe('this-tab');
  const event = await store.append(answered());
  expect(await (await openRecord('truce')).events()).toEqual([event]);
});

it('goes on without a browser that never answers', async () => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'indexedDB',
    indexedDbThat(() => new EventTarget()),
  );
  const opening = openRecord('truce');
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await opening).keeping).toBe('this-tab');
});

it('says so when nothing is kept, and still works', async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('sessionStorage', deniedStorage);
  const store = await openRecord('truce');
  expect(store.keeping).toBe('not-kept');
  await store.append(answered());
  expect(await store.events()).toHaveLength(1);
});

it('works without BroadcastChannel and without a secure origin', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(171) });
  const store = await openRecord('plain');
  expect((await store.append(answered())).id).toBe('ab'.repeat(16));
});

it('tells other tabs', async () => {
  const [one, other] = [await openRecord('tabs'), await openRecord('tabs')];
  const heard = new Promise<void>((resolve) => other.subscribe(resolve));
  await one.append(answered());
  await heard;
});

it('keeps two courses at one address apart', async () => {
  await (await openRecord('one')).append(answered());
  expect(await (await openRecord('two')).events()).toEqual([]);
});

it('says that the space is used up, and keeps nothing of a merge that did not fit', async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('sessionStorage', new FakeStorage(2));
  const store = await openRecord('truce');
  const merging = store.merge(['a', 'b', 'c'].map((id) => happened(answered(), id)));
  await expect(merging).rejects.toMatchObject({ name: 'NotKept', reason: 'full' });
  expect(await store.events()).toEqual([]);
});

it('says the same when IndexedDB is full', async () => {
  const store = await openRecord('truce');
  await store.append(answered());
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(store.append(answered())).rejects.toMatchObject({ name: 'NotKept', reason: 'full' });
  expect(await store.events()).toHaveLength(1);
});

it('makes way for a later version, then reads and writes what that left', async () => {
  const store = await openRecord('truce');
  await store.append(answered());
  const later = await openDB('truce-record', 9, { upgrade: (db) => void db.createObjectStore('more') });
  await later.put('events', { id: 'n', v: 2, type: 'dreamt' }, 'n');
  await store.append(answered());
  expect(await store.events()).toHaveLength(2);
  expect((await store.quarantine())[0]).toMatchObject({ key: 'n', reason: 'newer' });
  later.close();
  expect((await openRecord('truce')).keeping).toBe('kept');
});

it('goes on after the browser has dropped the database', async () => {
  const store = await openRecord('truce');
  await store.append(answered());
  await deleteDB('truce-record');
  expect(await store.events()).toEqual([]);
  await store.append(answered());
  expect(await store.events()).toHaveLength(1);
});

it('rejects an opening without IndexedDB rather than throwing', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(openIndexedDb('x')).rejects.toBeInstanceOf(Error);
});
