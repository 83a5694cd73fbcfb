import { afterEach, expect, test, vi } from 'vitest';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { joinRecord, PATIENCE } from '../../../src/scorm/join-record.ts';
import { openMemory } from '../../../src/store/memory.ts';
import type { Rows } from '../../../src/store/record-store.ts';

const note = (id: string): CourseEvent => ({
  ...({ v: 1, type: 'noted', at: '2026-01-02T10:00:00.000Z', lesson: 'the-cost', text: 'A note' } as const),
  id,
});
const begin = () => [note('theirs')];
const idsOf = async (rows: Rows) => (await rows.all(true))?.map(([key]) => key);
const never = <T>() => new Promise<T>(() => {});
const refuse = () => Promise.reject(new Error('The disk is full.'));

afterEach(() => {
  vi.useRealTimers();
});

test('what the browser has is told to the session, and what the system has goes to the browser', async () => {
  const rows = openMemory(new Map([['ours', note('ours')]]));
  const begun = vi.fn(begin);
  expect(await joinRecord(rows, begun)).toEqual({ rows, isKept: true });
  expect(begun).toHaveBeenCalledWith([note('ours')]);
  expect(await idsOf(rows)).toEqual(['ours', 'theirs']);
});

test.each<[string, Partial<Rows>, string[]]>([
  ['cannot be read', { all: refuse }, ['theirs']],
  ['cannot be written', { add: refuse }, ['ours', 'theirs']],
  ['do not answer when read', { all: never }, ['theirs']],
  ['do not answer when written', { add: never }, ['ours', 'theirs']],
])('where the rows of the browser %s, the visit begins all the same', async (_what, broken, ids) => {
  vi.useFakeTimers();
  const joining = joinRecord({ ...openMemory(new Map([['ours', note('ours')]])), ...broken }, begin);
  await vi.advanceTimersByTimeAsync(2 * PATIENCE);
  const { rows, isKept } = await joining;
  expect(isKept).toBe(false);
  expect(await idsOf(rows)).toEqual(ids);
  await rows.add([['next', note('next')]]);
  expect(await idsOf(rows)).toContain('next');
});
