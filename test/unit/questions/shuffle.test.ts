import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle } from '../../../src/domain/questions/shuffle.ts';

const seeds = Array.from({ length: 1000 }, (_, i) => `q-${i}`);
const four = ['a', 'b', 'c', 'd'];
/** How far counts stand from even: the chi-square statistic. */
const measureUnevenness = (counts: number[]) => {
  const even = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
};
const count = (size: number, places: number[]) =>
  Array.from({ length: size }, (_, at) => places.filter((place) => place === at).length);

describe('shuffle', () => {
  it('gives the same items, and the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const once = shuffle(items, seed);
        expect(once).toEqual(shuffle(items, seed));
        expect([...once].sort()).toEqual([...items].sort());
      }),
    );
  });

  it.each(four)('puts "%s" into every place equally often over 1,000 seeds', (item) => {
    const places = seeds.map((seed) => shuffle(four, seed).indexOf(item));
    expect(measureUnevenness(count(4, places))).toBeLessThan(16.27); // p = 0.001 at 3 degrees of freedom
  });

  it('says nothing about the next question: places of neighbours are spread evenly too', () => {
    for (const gap of [1, 2, 5]) {
      const pairs = seeds.map((seed, i) => {
        const next = shuffle(four, `q-${i + gap}`).indexOf('a');
        return shuffle(four, seed).indexOf('a') * 4 + next;
      });
      expect(measureUnevenness(count(16, pairs))).toBeLessThan(37.7); // p = 0.001 at 15 degrees of freedom
    }
  });

  it('uses every order', () => {
    expect(new Set(seeds.map((seed) => shuffle(four, seed).join(''))).size).toBe(24);
  });
});
