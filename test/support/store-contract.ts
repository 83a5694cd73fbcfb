import type { RecordStore } from '../../src/store/store.ts';
import { answered, happened } from './events.ts';

/** One place where a record is kept, reached by any number of openers, as by tabs. */
export interface Place {
  /** Opens the record once more, as another tab would. */
  open(): Promise<RecordStore>;
  /** Puts a row there behind the store's back, as damage or a later version would. */
  plant(key: string, row: unknown): Promise<void>;
}

/** One promise that every store keeps. Throws when it is broken. */
export interface Promised {
  says: string;
  holds(place: Place): Promise<void>;
}

/** Compares by JSON text, and says both when they differ. No test library, so that it runs in a page as well. */
function same(what: string, got: unknown, wanted: unknown) {
  const [one, other] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${what}: got ${one}, wanted ${other}`);
}
const ids = async (store: RecordStore) => (await store.events()).map(({ id }) => id);
const keys = async (store: RecordStore) => (await store.quarantine()).map(({ key }) => key);
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => 'kept',
    (thrown: unknown) => (thrown instanceof Error && 'reason' in thrown ? thrown.reason : thrown),
  );

/**
 * What every store promises, whatever is behind it: one list, run against memory, the tab's storage and IndexedDB, in
 * Node and in a browser. Each promise wants a fresh, empty place.
 */
export function storeContract(): Promised[] {
  return [
    {
      says: 'begins empty',
      async holds({ open }) {
        const store = await open();
        same('events', await store.events(), []);
        same('quarantine', await store.quarantine(), []);
      },
    },
    {
      says: 'gives an appended event an id and a time, and shows it to every opener',
      async holds({ open }) {
        const [one, other] = [await open(), await open()];
        const event = await one.append(answered());
        same('version', event.v, 1);
        if (!event.id || Number.isNaN(Date.parse(event.at))) throw new Error('no id or no time');
        same('events', await other.events(), [event]);
      },
    },
    {
      says: 'loses none of 200 events that two openers write at once',
      async holds({ open }) {
        const stores = [await open(), await open()];
        const writes = Array.from({ length: 200 }, (_, n) => stores[n % 2]?.append(answered({ question: `q-${n}` })));
        const written = (await Promise.all(writes)).map((event) => event?.id).sort();
        for (const store of [...stores, await open()]) same('ids', (await ids(store)).sort(), written);
      },
    },
    {
      says: 'lists events in order of time, then id',
      async holds({ open }) {
        const store = await open();
        await store.merge([happened(answered(), 'c', 2), happened(answered(), 'b', 1), happened(answered(), 'a', 2)]);
        same('ids', await ids(store), ['b', 'a', 'c']);
      },
    },
    {
      says: 'refuses an event that it could not read back, and keeps nothing of it',
      async holds({ open }) {
        const store = await open();
        same('reason', await rejection(store.append(answered({ lesson: 'Not a slug' }))), 'invalid');
        same('events', await store.events(), []);
        same('quarantine', await store.quarantine(), []);
      },
    },
    {
      says: 'merges each event once, and says how many were new',
      async holds({ open }) {
        const store = await open();
        const rows = [happened(answered(), 'a', 1), happened(answered(), 'b', 2)];
        same('new', await store.merge([...rows, ...rows]), 2);
        same('new again', await store.merge(rows), 0);
        same('new with one more', await store.merge([...rows, happened(answered(), 'c', 3)]), 1);
        same('ids', await ids(store), ['a', 'b', 'c']);
      },
    },
    {
      says: 'lets no copy replace an event that is here',
      async holds({ open }) {
        const store = await open();
        const event = happened(answered(), 'a', 1);
        await store.merge([event]);
        same('new', await store.merge([happened(answered({ outcome: 'wrong' }), 'a', 9), { id: 'a', v: 9 }]), 0);
        same('events', await store.events(), [event]);
        same('quarantine', await keys(store), []);
      },
    },
    {
      says: 'keeps rows that it cannot read, and merges them once',
      async holds({ open }) {
        const store = await open();
        const rows = [{ v: 2, id: 'later', type: 'dreamt' }, { no: 'id' }, 'text', null, { id: 'half', v: 1 }];
        same('new', await store.merge(rows), 5);
        same('new again', await store.merge(rows), 0);
        same('events', await store.events(), []);
        const kept = await store.quarantine();
        same('rows', kept.map(({ row }) => JSON.stringify(row)).sort(), rows.map((row) => JSON.stringify(row)).sort());
        same('newer', kept.find(({ key }) => key === 'later')?.reason, 'newer');
      },
    },
    {
      says: 'merges all or none',
      async holds({ open }) {
        const store = await open();
        await store.append(answered());
        const before = await store.events();
        const rows = [happened(answered(), 'a'), { id: 'b', cannot: () => 'be stored' }, happened(answered(), 'c')];
        same('reason', await rejection(store.merge(rows)), 'invalid');
        same('events', await store.events(), before);
        same('quarantine', await store.quarantine(), []);
      },
    },
    {
      says: 'leaves a damaged row untouched, and shows the sound ones',
      async holds({ open, plant }) {
        const store = await open();
        await plant('x', { id: 'x', v: 1, type: 'answered' });
        await plant('y', 'garbage');
        await plant('z', { id: 'z', v: 7, type: 'opened', lesson: 'one' });
        const event = await store.append(answered());
        same('events', await store.events(), [event]);
        same('quarantine', (await keys(store)).sort(), ['x', 'y', 'z']);
        same('row', (await store.quarantine()).find(({ key }) => key === 'y')?.row, 'garbage');
      },
    },
    {
      says: 'restores a damaged event from a copy, beside the damaged row',
      async holds({ open, plant }) {
        const store = await open();
        await plant('x', { id: 'x', v: 1, type: 'answ' });
        same('new', await store.merge([happened(answered(), 'x')]), 1);
        same('new again', await store.merge([happened(answered(), 'x')]), 0);
        same('ids', await ids(store), ['x']);
        same('quarantine', await keys(store), ['x']);
      },
    },
    {
      says: 'takes the sound one when a copy holds an event and its damaged row',
      async holds({ open }) {
        const store = await open();
        const damaged = { id: 'x', v: 1, type: 'answ' };
        const sound = happened(answered(), 'x');
        same('new', await store.merge([damaged, sound, damaged]), 1);
        same('ids', await ids(store), ['x']);
      },
    },
    {
      says: 'erases everything, for every opener',
      async holds({ open, plant }) {
        const [one, other] = [await open(), await open()];
        await one.append(answered());
        await plant('x', 'garbage');
        await other.erase();
        same('events', await one.events(), []);
        same('quarantine', await one.quarantine(), []);
        await one.append(answered());
        same('count', (await other.events()).length, 1);
      },
    },
    {
      says: 'calls subscribers after a change that was kept, until they leave',
      async holds({ open }) {
        const store = await open();
        let calls = 0;
        const leave = store.subscribe(() => calls++);
        await store.append(answered());
        await store.merge([happened(answered(), 'a')]);
        await rejection(store.append(answered({ rev: 0 })));
        await store.erase();
        same('calls', calls, 3);
        leave();
        await store.append(answered());
        same('calls after leaving', calls, 3);
      },
    },
  ];
}
