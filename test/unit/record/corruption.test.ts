import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { findLastTaken } from '../../../src/domain/diagnostic/last-taken.ts';
import { recallAnswers } from '../../../src/domain/questions/recall.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { traceLessons } from '../../../src/domain/record/lesson-state.ts';
import { mergeEvents } from '../../../src/domain/record/merge.ts';
import { findLatestLesson } from '../../../src/domain/record/next-lesson.ts';
import { decodeCopy, encodeCopy } from '../../../src/domain/record/saved-copy.ts';
import { findLatestTreaty } from '../../../src/domain/treaty.ts';
import { openIndexedDb } from '../../../src/store/indexed-db.ts';
import { buildRecordStore, type Rows } from '../../../src/store/record-store.ts';
import { openSession } from '../../../src/store/session.ts';
import { corruptRow, corruptText, makeRandom } from '../../support/corrupt.ts';
import { at } from '../../support/events.ts';
import { FakeStorage } from '../../support/fake-storage.ts';
import { describeFold, readGolden } from '../../support/golden.ts';

const copy = decodeCopy(readGolden('2026.1-c.json'));
/** Sound rows, one of every type of event and of answer, without those that were damaged when the copy was saved. */
const sound = (copy.ok ? copy.value.events : []).slice(0, 22) as (CourseEvent & object)[];
const questions = sound.flatMap((event) => ('question' in event ? [{ id: event.question, rev: 1 }] : []));
const openOver = (rows: Rows) => buildRecordStore(rows, 'kept', { id: () => 'new', now: () => at(0) });

/** Everything that pages fold from a record. None of it may throw. */
function foldAll(events: readonly CourseEvent[]): void {
  JSON.stringify(describeFold(events));
  recallAnswers(questions, events);
  traceLessons(events);
  findLatestLesson(events);
  findLatestTreaty(events);
  findLastTaken(events, 1);
  mergeEvents(events, events);
}

afterEach(() => {
  expect({}).not.toHaveProperty('polluted');
});

describe('rows kept as text', () => {
  /** A tab's storage with all sound rows, one of them spoilt. */
  function keep(spoilt: number, text: string): FakeStorage {
    const storage = new FakeStorage();
    sound.forEach((row, place) => {
      storage.setItem(`truce:${row.id}`, place === spoilt ? text : JSON.stringify(row));
    });
    return storage;
  }
  async function check(spoilt: number, text: string): Promise<void> {
    const storage = keep(spoilt, text);
    const before = JSON.stringify(storage);
    const store = openOver(openSession(storage, 'truce'));
    const [events, quarantined] = [await store.events(), await store.quarantine()];
    foldAll(events);
    const read = new Set(events.map(({ id }) => id));
    const others = sound.filter((_, place) => place !== spoilt);
    expect(others.filter(({ id }) => !read.has(id))).toEqual([]);
    expect(events.length + quarantined.length).toBe(sound.length);
    expect(JSON.stringify(storage)).toBe(before);
  }

  it('may be cut off anywhere', async () => {
    for (const [place, row] of sound.entries()) {
      const text = JSON.stringify(row);
      for (let length = 0; length < text.length; length++) await check(place, text.slice(0, length));
    }
  });

  it('may be spoilt in ten thousand ways', async () => {
    const random = makeRandom(20_260_930);
    for (let time = 0; time < 10_000; time++) {
      const place = time % sound.length;
      await check(place, corruptText(JSON.stringify(sound[place]), random));
    }
  });
});

describe('rows kept as objects', () => {
  it('may be spoilt in ten thousand ways', async () => {
    const random = makeRandom(4_711);
    for (let batch = 0; batch < 100; batch++) {
      const spoilt = Array.from({ length: 100 }, (_, n): [string, unknown] => [
        `spoilt-${n}`,
        corruptRow({ ...sound[n % sound.length], id: `spoilt-${n}` }, random),
      ]);
      const held = [...sound.map((row): [string, unknown] => [row.id, row]), ...spoilt];
      const before = serialize(held);
      const store = openOver({ all: async () => held, add: async () => 0, clear: async () => {} });
      const [events, quarantined] = [await store.events(), await store.quarantine()];
      foldAll(events);
      for (const [, row] of spoilt) encodeCopy({ exportedAt: at(0), edition: '', events: [row] });
      const read = new Set(events.map(({ id }) => id));
      expect(sound.filter(({ id }) => !read.has(id))).toEqual([]);
      // Spoilt ids may have become the same; no row is lost for it.
      expect(events.length + quarantined.length).toBeGreaterThan(held.length - 5);
      expect(serialize(held).equals(before)).toBe(true);
    }
  });

  it('lie unchanged in IndexedDB, are set aside, and go into every copy', async () => {
    const random = makeRandom(7);
    const db = await openDB('spoilt', 1, { upgrade: (made) => void made.createObjectStore('events') });
    for (const row of sound) await db.put('events', row, row.id);
    for (let n = 0; n < 300; n++)
      await db.put('events', corruptRow(sound[n % sound.length] ?? {}, random), `spoilt-${n}`);
    const before = JSON.stringify(await db.getAll('events'));
    const rows = await openIndexedDb('spoilt');
    const held = (await rows.all()) ?? [];
    const store = openOver(rows);
    const [events, quarantined] = [await store.events(), await store.quarantine()];
    foldAll(events);
    expect(quarantined.length).toBeGreaterThan(200);
    for (const { key, row } of quarantined) expect(held.find(([one]) => one === key)?.[1]).toEqual(row);
    await store.append({ type: 'opened', lesson: 'one' });
    await db.delete('events', 'new');
    expect(JSON.stringify(await db.getAll('events'))).toBe(before);
    db.close();
  });
});
