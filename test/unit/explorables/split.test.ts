import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, countMoved, findMiddle, setLine } from '../../../src/domain/explorables/split.ts';
import { splits } from '../../support/splits.ts';

const total = (split: readonly number[]) => split.reduce((sum, points) => sum + points, 0);
const places = fc.nat(3);

describe('setLine', () => {
  it('keeps 100 whole points, and gives the line what was asked', () => {
    fc.assert(
      fc.property(splits, places, fc.nat(100), (split, place, points) => {
        const next = setLine(split, place, points);
        expect(total(next)).toBe(100);
        expect(next.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        expect(next[place]).toBe(points);
      }),
    );
  });

  it('takes from the others in proportion to what they have', () => {
    expect(setLine([20, 40, 20, 20], 3, 60)).toEqual([10, 20, 10, 60]);
  });

  it('shares evenly when the others have nothing', () => {
    expect(setLine([0, 0, 0, 100], 3, 70)).toEqual([10, 10, 10, 70]);
  });

  it('stays inside 0 to 100, and rounds', () => {
    expect(setLine([10, 15, 20, 55], 3, 140)).toEqual([0, 0, 0, 100]);
    expect(setLine([10, 15, 20, 55], 3, -5)[3]).toBe(0);
    expect(setLine([10, 15, 20, 55], 0, 12.6)[0]).toBe(13);
  });
});

it('apportions whole numbers that add up, none further than one from its exact share', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.nat(100), weights, (all, given) => {
      const shares = apportion(all, given);
      const sum = total(given);
      expect(total(shares)).toBe(all);
      for (const [place, share] of shares.entries()) {
        const exact = sum === 0 ? all / given.length : (all * (given[place] ?? 0)) / sum;
        expect(Math.abs(share - exact)).toBeLessThan(1);
      }
    }),
  );
});

it('counts the points that change their line: none for the same split, the same both ways, by no detour fewer', () => {
  fc.assert(
    fc.property(splits, splits, splits, (one, other, third) => {
      expect(countMoved(one, one)).toBe(0);
      expect(countMoved(one, other)).toBe(countMoved(other, one));
      expect(countMoved(one, other)).toBeLessThanOrEqual(100);
      expect(countMoved(one, other)).toBeLessThanOrEqual(countMoved(one, third) + countMoved(third, other));
      expect(countMoved(one, findMiddle(one, other))).toBeCloseTo(countMoved(one, other) / 2, 9);
    }),
  );
});
