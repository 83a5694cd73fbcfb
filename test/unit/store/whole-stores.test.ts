import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCopy, encodeCopy } from '../../../src/domain/record/saved-copy.ts';
import { openIndexedDb } from '../../../src/store/indexed-db.ts';
import { openMemory } from '../../../src/store/memory.ts';
import { buildRecordStore, type Rows } from '../../../src/store/record-store.ts';
import { openSession } from '../../../src/store/session.ts';
import type { RecordStore } from '../../../src/store/store.ts';
import { anyRecord } from '../../support/any-event.ts';
import { at } from '../../support/events.ts';
import { FakeStorage } from '../../support/fake-storage.ts';
import { describeFold } from '../../support/golden.ts';

let made = 0;
const places: Record<string, () => Promise<Rows>> = {
  memory: async () => openMemory(),
  'the tab’s storage': async () => openSession(new FakeStorage(), 'here'),
  IndexedDB: () => openIndexedDb(`whole-${made++}`),
};
/** Two parts of one history, which may overlap, with rows that cannot be read among them. */
const parts = fc
  .tuple(
    anyRecord,
    fc.array(
      fc.jsonValue({ maxDepth: 2 }).filter((row) => JSON.stringify(row) !== '{}'),
      { maxLength: 4 },
    ),
  )
  .chain(([events, junk]) => {
    const rows: unknown[] = [...events, ...junk];
    return fc.tuple(fc.subarray(rows), fc.subarray(rows));
  });

/** All that a store holds, in an order of its own. */
async function tell(store: RecordStore) {
  const events = await store.events();
  const setAside = (await store.quarantine()).map(({ key, row, reason }) => JSON.stringify([key, row, reason]));
  return { events, fold: describeFold(events), setAside: setAside.toSorted() };
}
async function save(store: RecordStore): Promise<string> {
  const rows = [...(await store.events()), ...(await store.quarantine()).map(({ row }) => row)];
  return encodeCopy({ exportedAt: at(0), edition: '2026.1', events: rows });
}
function load(text: string): readonly unknown[] {
  const copy = decodeCopy(text);
  if (!copy.ok) throw new Error(copy.reason);
  return copy.value.events;
}

for (const [name, openRows] of Object.entries(places))
  describe(`two records that meet in ${name}`, () => {
    const open = async (...merged: (readonly unknown[])[]) => {
      const store = buildRecordStore(await openRows(), 'kept', { id: () => `new-${made++}`, now: () => at(0) });
      for (const rows of merged) await store.merge(rows);
      return store;
    };
    const options = { numRuns: name === 'IndexedDB' ? 30 : 100 };

    it('are the same whichever came first', () =>
      fc.assert(
        fc.asyncProperty(parts, async ([one, other]) => {
          expect(await tell(await open(one, other))).toEqual(await tell(await open(other, one)));
        }),
        options,
      ));

    it('are the same however often one is restored', () =>
      fc.assert(
        fc.asyncProperty(parts, async ([one, other]) => {
          const store = await open(one, other);
          const before = await tell(store);
          expect(await store.merge(one)).toBe(0);
          expect(await store.merge(load(await save(store)))).toBe(0);
          expect(await tell(store)).toEqual(before);
        }),
        options,
      ));

    it('come back from a copy as they were before erasing', () =>
      fc.assert(
        fc.asyncProperty(parts, async ([one, other]) => {
          const store = await open(one, other);
          const before = await tell(store);
          const copy = await save(store);
          await store.erase();
          expect(await tell(store)).toMatchObject({ events: [], setAside: [] });
          await store.merge(load(copy));
          expect(await tell(store)).toEqual(before);
          expect(await save(store)).toBe(copy);
        }),
        options,
      ));
  });
