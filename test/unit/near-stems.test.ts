import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNear } from '../../src/integrations/content-check/rules/stems.ts';

type Words = ReadonlySet<string>;
const measure = (one: Words, other: Words): number => one.intersection(other).size / one.union(other).size;

/** The plain way, which compares each with all before it. */
const findPlainly = (sets: readonly Words[]) =>
  sets.flatMap((set, place) => {
    const earlier = sets.slice(0, place).findIndex((other) => measure(set, other) > 0.6);
    return earlier < 0 ? [] : [[place, earlier]];
  });

test('finds the stems that comparing all with all would find', () => {
  const words = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 4, maxLength: 9 });
  const bank = fc.array(
    words.map((list) => new Set(list)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(bank, (sets) => {
      expect(findNear(sets)).toEqual(findPlainly(sets));
    }),
  );
});

test('compares few of many stems that share only common words', () => {
  const sets = Array.from(
    { length: 2_000 },
    (_, i) => new Set([`a${i}`, `b${i % 500}`, `c${i % 400}`, `d${i % 50}`, 'e']),
  );
  let compared = 0;
  findNear(sets, (one, other) => {
    compared++;
    return measure(one, other);
  });
  // All with all would be two million.
  expect(compared).toBeLessThan(sets.length * 5);
});
