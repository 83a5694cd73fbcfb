import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LAST_WEEK } from '../../../src/domain/explorables/diaries.ts';
import { countMatches, entryIds, entryOwners, takePlaces } from '../../../src/domain/explorables/diary-events.ts';
import { pairIds } from '../../../src/domain/explorables/diary-pairs.ts';
import { type DiarySetup, diaryFields, findPair } from '../../../src/domain/explorables/diary-setup.ts';
import { MAX_SETUP, readSetup, writeSetup } from '../../../src/domain/explorables/setup-text.ts';
import { eventWords } from '../../../src/strings/diary-entries.ts';

const place = fc.constantFrom('none' as const, 'dana' as const, 'ravi' as const);
const anySetup: fc.Arbitrary<DiarySetup> = fc.record({
  stage: fc.constantFrom('predict' as const, 'shown' as const),
  jobs: fc.constantFrom(...pairIds),
  week: fc.integer({ min: 0, max: LAST_WEEK }),
  compared: fc.constantFrom('no' as const, 'yes' as const),
  tuesday: place,
  lost: place,
  show: place,
  lid: place,
  mailing: place,
  quarter: place,
});

it('comes back from a link as it was, however much is set, and tells its pair', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const text = writeSetup(diaryFields, setup);
      expect(text.length).toBeLessThanOrEqual(MAX_SETUP);
      expect(readSetup(diaryFields, text)).toEqual({ ok: true, value: setup });
      expect(findPair(text)).toBe(setup.jobs);
    }),
  );
});

it('starts with the lesson’s own pair at the end of the quarter', () => {
  expect(findPair('1.end')).toBe('trays');
  expect(writeSetup(diaryFields, { ...readAll('1.end'), week: 13 })).toBe('1.end');
  expect(findPair('1.jobs-other.end')).toBeUndefined();
});

function readAll(text: string): DiarySetup {
  const read = readSetup(diaryFields, text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

it('counts the entries that were put where they stand, and knows when all have a place', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const matches = countMatches(setup);
      expect(matches).toBe(entryIds.filter((id) => setup[id] === entryOwners[id]).length);
      const places = takePlaces(setup);
      expect(places !== undefined).toBe(entryIds.every((id) => setup[id] !== 'none'));
      if (places) expect(Object.keys(places)).toEqual(entryIds);
      const turned = Object.fromEntries(entryIds.map((id) => [id, setup[id] === 'dana' ? 'ravi' : 'dana'] as const));
      const other = countMatches({ ...setup, ...turned });
      if (places) expect(matches + other).toBe(entryIds.length);
    }),
  );
  expect(countMatches(entryOwners)).toBe(6);
});

it('has three entries in each diary, and one in each whose clock is the other one’s', () => {
  const owners = Object.values(entryOwners);
  expect(owners.filter((owner) => owner === 'dana')).toHaveLength(3);
  expect(owners.filter((owner) => owner === 'ravi')).toHaveLength(3);
  const close = entryIds.filter((id) => eventWords[id].close);
  expect(close.map((id) => entryOwners[id])).toEqual(['dana', 'ravi']);
});
