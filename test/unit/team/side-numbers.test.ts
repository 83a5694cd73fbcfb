import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeNumbers, isFew } from '../../../src/domain/team/side-numbers.ts';

// Every middle and quartile here was worked out by hand: with n numbers in order, the quartiles stand at the places
// 1 + (n − 1) / 4 and 1 + 3 (n − 1) / 4, and what lies between two places is shared out by distance.
const cases: [string, number[], number | null, number[] | null, [number, number] | null][] = [
  ['nobody', [], null, null, null],
  ['one', [4], 4, null, null],
  ['two, with the middle between them', [5, 2], 3.5, null, null],
  ['three, out of order', [5, 1, 2], 2, null, null],
  ['four: still no spread', [1, 5, 2, 4], 3, null, null],
  ['five: dots', [3, 1, 5, 2, 2], 2, [1, 2, 2, 3, 5], null],
  ['six', [1, 1, 2, 3, 5, 5], 2.5, [1, 1, 2, 3, 5, 5], null],
  [
    'eleven: still dots, and 100 comes after 20',
    [100, 20, 30, 40, 50, 60, 70, 80, 90, 25, 35],
    50,
    [20, 25, 30, 35, 40, 50, 60, 70, 80, 90, 100],
    null,
  ],
  // Places 3.75 and 9.25: 22 + 0.75 × 1 and 28 + 0.25 × 1.
  ['twelve: quartiles', [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31], 25.5, null, [22.75, 28.25]],
  // Places 4 and 10, no sharing.
  ['thirteen', [1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5], 3, null, [2, 4]],
  // Places 4.25 and 10.75: 2 + 0.25 × 0 and 4 + 0.75 × 1.
  ['fourteen', [1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 5, 5, 5, 5], 3, null, [2, 4.75]],
  ['twelve that agree', Array.from({ length: 12 }, () => 3), 3, null, [3, 3]],
];

describe('the numbers of a side', () => {
  it.each(cases)('of %s', (_, numbers, median, dots, quartiles) => {
    expect(describeNumbers(numbers)).toEqual({ known: numbers.length, median, dots, quartiles });
  });

  it('are few below five', () => {
    expect([0, 1, 4, 5, 200].map(isFew)).toEqual([true, true, true, false, false]);
  });

  it('are not put in order where they came from', () => {
    const numbers = [5, 4, 3, 2, 1];
    describeNumbers(numbers);
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
  });

  it('have half of them on each side of the median, and quartiles around it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const { median, quartiles } = describeNumbers(numbers);
        const middle = median ?? Number.NaN;
        expect(numbers.filter((number) => number <= middle).length * 2).toBeGreaterThanOrEqual(numbers.length);
        expect(numbers.filter((number) => number >= middle).length * 2).toBeGreaterThanOrEqual(numbers.length);
        if (!quartiles) return;
        const [lower, upper] = quartiles;
        expect(lower <= middle && middle <= upper).toBe(true);
        expect(numbers.filter((number) => number <= lower).length * 4).toBeGreaterThanOrEqual(numbers.length);
        expect(numbers.filter((number) => number >= upper).length * 4).toBeGreaterThanOrEqual(numbers.length);
      }),
    );
  });
});
