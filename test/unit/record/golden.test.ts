import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCopy, encodeCopy } from '../../../src/domain/record/saved-copy.ts';
import { openIndexedDb } from '../../../src/store/indexed-db.ts';
import { openMemory } from '../../../src/store/memory.ts';
import { buildRecordStore, type Rows } from '../../../src/store/record-store.ts';
import { openSession } from '../../../src/store/session.ts';
import { at } from '../../support/events.ts';
import { FakeStorage } from '../../support/fake-storage.ts';
import { describeStore, goldenCopies, goldenFolder, hashGolden, readGolden } from '../../support/golden.ts';

const read = (file: string) => {
  const copy = decodeCopy(readGolden(file));
  if (!copy.ok) throw new Error(`${file}: ${copy.reason}`);
  return copy.value;
};
const texts = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
const places: Record<string, (name: string) => Promise<Rows>> = {
  memory: async () => openMemory(),
  'the tab’s storage': async (name) => openSession(new FakeStorage(), name),
  IndexedDB: openIndexedDb,
};

for (const [place, open] of Object.entries(places))
  describe(`a copy saved by a released version, restored in ${place}`, () => {
    it.each(goldenCopies)('%s amounts to what it always did, and goes out again row by row', async (file) => {
      const { events } = read(file);
      const store = buildRecordStore(await open(file), 'kept', { id: () => 'new', now: () => at(0) });
      expect(await store.merge(events)).toBe(events.length);
      expect(await store.merge(events)).toBe(0);
      const { setAside, ...told } = await describeStore(store);
      const { setAside: aside, ...rest } = JSON.parse(readGolden(file.replace('.json', '.expected.json')));
      // May be told more fully than it was then, never otherwise.
      expect(JSON.parse(JSON.stringify(told))).toMatchObject(rest);
      expect(setAside.toSorted()).toEqual(aside.toSorted());

      const rows = [...(await store.events()), ...(await store.quarantine()).map(({ row }) => row)];
      const again = decodeCopy(encodeCopy({ exportedAt: at(0), edition: '2026.2', events: rows }));
      expect(again.ok && texts(again.value.events)).toEqual(texts(events));
    });
  });

it('is never changed once it is here, and every one is on the list', () => {
  const hashes: Record<string, string> = JSON.parse(readGolden('hashes.json'));
  const frozen = [...goldenCopies, 'outline.json'];
  expect(
    Object.fromEntries(frozen.map((file) => [file, hashGolden(file)])),
    'A saved copy of a released version lies in browsers and folders for ever: do not change it here, add another.',
  ).toEqual(hashes);
  expect(readdirSync(goldenFolder).length).toBe(goldenCopies.length * 2 + 2);
});

it('covers every type of event and of answer', () => {
  const rows = JSON.stringify(goldenCopies.flatMap((file) => read(file).events));
  for (const type of ['opened', 'predicted', 'answered', 'diagnosed', 'drafted', 'noted', 'copied'])
    expect(rows).toContain(`"type":"${type}"`);
  for (const type of ['choice', 'choices', 'order', 'sort', 'number', 'model'])
    expect(rows).toContain(`"type":"${type}"`);
});
