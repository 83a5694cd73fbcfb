import { afterEach, describe, expect, it, vi } from 'vitest';
import { foldProgress } from '../../../src/domain/record/progress.ts';
import { decodeCopy, encodeCopy } from '../../../src/domain/record/saved-copy.ts';
import { buildReader, type Row, readRow } from '../../../src/domain/record/upgrade.ts';
import { openMemory } from '../../../src/store/memory.ts';
import { buildRecordStore } from '../../../src/store/record-store.ts';
import { answered, at, happened } from '../../support/events.ts';

// There has been one version so far. These two of before it are invented: -1 said "page" for a lesson, 0 said "read"
// for opened, and neither had milliseconds in its times.
const read = buildReader({
  [-1]: ({ page, ...row }) => ({ ...row, lesson: page }),
  0(row: Row) {
    row.type = 'opened';
    row.at = String(row.at).replace('Z', '.000Z');
    return row;
  },
});
const oldest = () => ({ v: -1, id: 'a', at: '2026-09-30T00:00:00Z', type: 'read', page: 'one' });
const old = () => ({ v: 0, id: 'b', at: '2026-09-30T00:01:00Z', type: 'read', lesson: 'one', kept: { deep: [1] } });
const freeze = (row: object) => Object.freeze(row);

vi.mock('../../../src/domain/record/upgrade.ts', async (load) => {
  const real = await load<typeof import('../../../src/domain/record/upgrade.ts')>();
  return { ...real, readRow: vi.fn(real.readRow) };
});
afterEach(() => vi.mocked(readRow).mockReset());

describe('a row of an earlier version', () => {
  it('is brought up to the present one, a version at a time', () => {
    expect(read(freeze(oldest()))).toEqual({
      ok: true,
      value: { v: 1, id: 'a', at: at(0), type: 'opened', lesson: 'one' },
    });
    const expected = { v: 1, id: 'b', at: at(1), type: 'opened', lesson: 'one', kept: { deep: [1] } };
    expect(read(freeze(old()))).toEqual({ ok: true, value: expected });
  });

  it('is damaged when a step cannot read it, or when what it becomes cannot be read', () => {
    const failing = buildReader({
      0: () => {
        throw new Error('no');
      },
    });
    expect(failing(old())).toEqual({ ok: false, reason: 'cannot be upgraded' });
    expect(read({ ...old(), cannot: () => 'be copied' })).toEqual({ ok: false, reason: 'cannot be upgraded' });
    expect(read({ ...oldest(), page: 7 })).toEqual({ ok: false, reason: 'cannot read "lesson"' });
  });

  it('leaves rows of the present version, of later ones and of none as they are', () => {
    const row = happened(answered(), 'c');
    const parsed = read(row);
    expect(parsed.ok && parsed.value).toBe(row);
    expect(read({ v: 2, id: 'd' })).toEqual({ ok: false, reason: 'newer' });
    for (const junk of [{ v: -2 }, { v: 'constructor' }, { v: Number.NaN }, null, 7, [], { v: 0.5 }])
      expect(read(junk).ok).toBe(false);
  });
});

it('is stored, merged and saved as it was, and counted as what it has become', async () => {
  vi.mocked(readRow).mockImplementation(read);
  const held = new Map<string, unknown>([['b', old()]]);
  const store = buildRecordStore(openMemory(held), 'kept', { id: () => 'c', now: () => at(2) });
  expect(await store.merge([oldest(), old()])).toBe(1);
  await store.append(answered());
  expect([...held.values()].slice(0, 2)).toEqual([old(), oldest()]);

  const events = await store.events();
  expect(events.map(({ type }) => type)).toEqual(['opened', 'opened', 'answered']);
  const outline = {
    modules: [{ title: 'M', lessons: [{ id: 'one', title: 'One', url: '/', questions: ['q-one'] }] }],
    questions: {},
  };
  expect(foldProgress(events, outline).totals).toMatchObject({ events: 3, done: 1 });
  const copy = decodeCopy(encodeCopy({ exportedAt: at(3), edition: '2026.1', events }));
  expect(copy.ok && copy.value.events).toEqual([oldest(), old(), events[2]]);
});
