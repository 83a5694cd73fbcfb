import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDb } from '../../../src/store/indexed-db.ts';
import { openRecord } from '../../../src/store/open-store.ts';
import { buildRecordStore } from '../../../src/store/record-store.ts';
import type { RecordStore } from '../../../src/store/store.ts';
import { answered, happened } from '../../support/events.ts';
import { makeLongRecord } from '../../support/long-record.ts';

const SNAPSHOT = 'truce-record-snapshot';
const rows = makeLongRecord(2_400);

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Puts rows into the database, and takes others out, as a build would that knows no snapshot. */
async function change({ put = [], clear = false }: { put?: readonly { id: string }[]; clear?: boolean }) {
  const db = await openDB('truce-record', undefined, { upgrade: (made) => void made.createObjectStore('events') });
  const writing = db.transaction('events', 'readwrite');
  if (clear) await writing.store.clear();
  for (const row of put) writing.store.put(row, row.id);
  await writing.done;
  db.close();
}
/** Waits until what is done when idle is done. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 150));
const ids = async (store: RecordStore) => (await store.events()).map(({ id }) => id);
const setAside = async (store: RecordStore) => (await store.quarantine()).toSorted((a, b) => (a.key < b.key ? -1 : 1));
const sorted = (of: readonly { id: string }[]) => of.map(({ id }) => id);
/** Opens the record once, so that its snapshot is there. */
async function leaveSnapshot() {
  await change({ put: rows });
  await (await openRecord('truce')).events();
  await rest();
}
/** Counts the questions put to the rows themselves from here on, by the name of the method. */
function countAsked() {
  const asked: Record<string, number> = { getAll: 0, getAllKeys: 0, get: 0 };
  for (const method of ['getAll', 'getAllKeys', 'get'] as const) {
    const really = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      if (this.name === 'events') asked[method] = (asked[method] ?? 0) + 1;
      return really.apply(this, args) as never;
    });
  }
  return asked;
}

describe('a record of thousands of events', () => {
  it('is opened again without reading one row of it', async () => {
    await leaveSnapshot();
    const asked = countAsked();
    expect(await ids(await openRecord('truce'))).toEqual(sorted(rows));
    expect(asked).toEqual({ getAll: 0, getAllKeys: 0, get: 0 });
  });

  it('takes in an answer by reading that one row, in its own tab, in another, and when opened again', async () => {
    await leaveSnapshot();
    const [store, other] = [await openRecord('truce'), await openRecord('truce')];
    await Promise.all([store.events(), other.events()]);
    const asked = countAsked();
    const { id } = await store.append(answered());
    expect(await ids(store)).toEqual([...sorted(rows), id]);
    expect(asked).toEqual({ getAll: 0, getAllKeys: 0, get: 1 });
    await rest();
    expect(await ids(other)).toEqual([...sorted(rows), id]);
    await rest();
    expect(await ids(await openRecord('truce'))).toEqual([...sorted(rows), id]);
    expect(asked).toEqual({ getAll: 0, getAllKeys: 0, get: 3 });
  });

  it('grows its snapshot by parts, and never asks for all rows again', async () => {
    await leaveSnapshot();
    const more = makeLongRecord(1_200);
    await change({ put: more });
    const asked = countAsked();
    expect((await ids(await openRecord('truce'))).toSorted()).toEqual(sorted([...rows, ...more]).toSorted());
    expect(asked).toEqual({ getAll: 0, getAllKeys: 1, get: 1_200 });
    await rest();
    await ids(await openRecord('truce'));
    expect(asked).toEqual({ getAll: 0, getAllKeys: 1, get: 1_200 });
  });

  it('notices a row that came without a word', async () => {
    await leaveSnapshot();
    // Neither the first key nor the last.
    const silent = happened(answered(), '77777777-silent', 60 * 24);
    await change({ put: [silent] });
    expect(await ids(await openRecord('truce'))).toContain(silent.id);
  });

  it('shows what it cannot read, and puts no such row into the snapshot', async () => {
    const broken = { id: 'broken', v: 1, type: 'answ' };
    const newer = { id: 'later', v: 2, type: 'dreamt' };
    await change({ put: [...rows, broken, newer] });
    for (let time = 0; time < 3; time++) {
      const store = await openRecord('truce');
      expect((await store.quarantine()).map(({ row }) => row)).toEqual([broken, newer]);
      expect(await ids(store)).toHaveLength(2_400);
      await rest();
    }
    const db = await openDB(SNAPSHOT);
    const parts = (await db.getAll('parts')).filter((part) => typeof part === 'string').join('');
    expect(parts).toContain(rows[0]?.id);
    expect(parts).not.toContain('broken');
    db.close();
  });
});

describe('the snapshot of a long record', () => {
  it('is gone after erasing, and so is everything that was in it', async () => {
    await leaveSnapshot();
    const store = await openRecord('truce');
    await store.events();
    await store.erase();
    await rest();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(SNAPSHOT);
    expect(await store.events()).toEqual([]);
    await store.append(answered());
    expect(await store.events()).toHaveLength(1);
  });

  it('is gone after erasing on a page that never read it', async () => {
    await leaveSnapshot();
    await (await openRecord('truce')).erase();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(SNAPSHOT);
  });

  it('is not written to disk again by a tab that was about to do so when another erased the record', async () => {
    await change({ put: rows });
    await (await openRecord('truce')).events();
    await (await openRecord('truce')).erase();
    await rest();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(SNAPSHOT);
  });

  it('brings nothing back that an earlier build erased, however many rows came after', async () => {
    await leaveSnapshot();
    const others = makeLongRecord(2_400);
    await change({ clear: true, put: others });
    expect((await ids(await openRecord('truce'))).toSorted()).toEqual(sorted(others).toSorted());
    await rest();
    expect((await ids(await openRecord('truce'))).toSorted()).toEqual(sorted(others).toSorted());
  });

  it('hides no row when an earlier build erased and restored nearly the same number', async () => {
    await leaveSnapshot();
    const restored = [...rows.slice(0, -1), ...makeLongRecord(1)];
    await change({ clear: true, put: restored });
    expect((await ids(await openRecord('truce'))).toSorted()).toEqual(sorted(restored).toSorted());
  });

  const spoil = async (work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>) => {
    const db = await openDB(SNAPSHOT);
    await work(db);
    db.close();
  };
  const rewrite = (make: (text: string) => unknown) => () =>
    spoil(async (db) => {
      for (const key of await db.getAllKeys('parts')) {
        const part: unknown = await db.get('parts', key);
        if (typeof part === 'string') await db.put('parts', make(part), key);
      }
    });
  it.each<[string, () => Promise<unknown>]>([
    ['cut short', rewrite((text) => text.slice(0, 5_000))],
    ['no JSON', rewrite(() => 'Dear diary')],
    ['JSON of another kind', rewrite(() => '{"rows":7}')],
    ['a list of junk', rewrite(() => '[null, 7, {"id":"x"}, [], "__proto__"]')],
    ['not even text', rewrite(() => ({ deep: [{ junk: true }] }))],
    ['emptied', () => spoil((db) => db.clear('parts'))],
    ['short of some rows', rewrite((text) => JSON.stringify(JSON.parse(text).slice(7)))],
    [
      'in possession of a row that is not there',
      rewrite((text) =>
        text.replace('[', '[{"v":1,"id":"ghost","at":"2026-09-30T00:00:00.000Z","type":"opened","lesson":"one"},'),
      ),
    ],
    ['damaged in one row', rewrite((text) => text.replace('"answered"', '"answ"'))],
    ['filled with unknown keys', () => spoil((db) => db.put('parts', ['nowhere', 7, null, ''], 'later'))],
    [
      'of a later form',
      async () => (await openDB(SNAPSHOT, 9, { upgrade: (db) => db.deleteObjectStore('parts') })).close(),
    ],
  ])('is not believed when it is %s', async (_, damage) => {
    await leaveSnapshot();
    await damage();
    for (let time = 0; time < 2; time++) {
      const store = await openRecord('truce');
      expect(await ids(store)).toEqual(sorted(rows));
      expect(await store.quarantine()).toEqual([]);
      await rest();
    }
  });

  it('may be refused by the browser without anyone noticing', async () => {
    await change({ put: rows });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = await openRecord('truce');
    expect(await store.events()).toHaveLength(2_400);
    await rest();
    await store.append(answered());
    expect(await store.events()).toHaveLength(2_401);
  });

  it('says the same as the rows, whatever has happened in between', async () => {
    const happening = fc.oneof(
      fc.record({ what: fc.constant('append' as const), tab: fc.nat(1) }),
      fc.record({ what: fc.constant('plant' as const), n: fc.nat(40), sound: fc.boolean() }),
      fc.record({ what: fc.constant('merge' as const), tab: fc.nat(1), n: fc.nat(40) }),
      fc.record({ what: fc.constant('erase' as const), tab: fc.nat(1) }),
      fc.record({ what: fc.constant('reopen' as const), tab: fc.nat(1) }),
      fc.record({ what: fc.constant('clear' as const) }),
      fc.record({ what: fc.constant('rest' as const) }),
    );
    let name = '';
    let made = 0;
    const open = async () => {
      const held = await openIndexedDb(name);
      const long = { ...held, all: async (whole?: boolean) => (whole ? held.all(true) : undefined) };
      return buildRecordStore(long, 'kept', {
        id: () => `id-${made++}`,
        now: () => new Date(made * 1e6).toISOString(),
      });
    };
    const row = (n: number, sound: boolean) => (sound ? happened(answered(), `row-${n}`, n) : { id: `row-${n}`, v: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async (happenings) => {
        name = `long-${made++}`;
        const tabs = [await open(), await open()];
        const truth = buildRecordStore(await openIndexedDb(name), 'kept', { id: () => '', now: () => '' });
        for (const one of happenings) {
          const tab = 'tab' in one ? tabs[one.tab] : undefined;
          if (one.what === 'append') await tab?.append(answered());
          else if (one.what === 'merge') await tab?.merge([row(one.n, true), row(one.n + 1, true)]);
          else if (one.what === 'erase') await tab?.erase();
          else if (one.what === 'rest') await new Promise((resolve) => setTimeout(resolve, 5));
          else if (one.what === 'reopen') tabs[one.tab] = await open();
          else {
            const db = await openDB(name);
            // As damage would, and never one that is there: rows do not change.
            if (one.what === 'clear') await db.clear('events');
            else if (!(await db.getKey('events', `row-${one.n}`)))
              await db.put('events', row(one.n, one.sound), `row-${one.n}`);
            db.close();
          }
          for (const reader of tabs) {
            expect(await reader.events()).toEqual(await truth.events());
            expect(await setAside(reader)).toEqual(await setAside(truth));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
