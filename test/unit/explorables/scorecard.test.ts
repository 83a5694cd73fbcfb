import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBest, makeScorecard, mix, score, scoreAtMost } from '../../../src/domain/explorables/scorecard.ts';
import { countMoved } from '../../../src/domain/explorables/split.ts';
import { splits } from '../../support/splits.ts';

const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 4, maxLength: 4 });
const returns = fc.integer({ min: 20, max: 90 }).map((hundredths) => hundredths / 100);
const cards = fc.tuple(weights, returns).map(([given, power]) => makeScorecard(given, power));
const places = fc.nat(3);
/** Room for what the last digits of a number lose. */
const DUST = 1e-6;

describe('a scorecard', () => {
  it('has one best split of 100 points, which makes 100, and every other makes less', () => {
    fc.assert(
      fc.property(cards, splits, (card, split) => {
        const best = findBest(card);
        expect(best.reduce((sum, points) => sum + points, 0)).toBeCloseTo(100, 9);
        expect(score(card, best)).toBeCloseTo(100, 9);
        const reached = score(card, split);
        expect(reached).toBeLessThanOrEqual(100 + DUST);
        if (countMoved(split, best) > 1) expect(reached).toBeLessThan(100);
      }),
    );
  });

  it('is beaten by no small step away from its best, on any two lines', () => {
    fc.assert(
      fc.property(cards, places, places, fc.double({ min: 0.01, max: 1, noNaN: true }), (card, from, to, part) => {
        const best = findBest(card);
        const step = part * (best[from] ?? 0);
        const moved = best.map((points, place) => points - (place === from ? step : 0) + (place === to ? step : 0));
        expect(score(card, moved)).toBeLessThanOrEqual(100 + DUST);
      }),
    );
  });

  it('pays more for more points on any line alone, and less for each further one', () => {
    fc.assert(
      fc.property(cards, splits, places, (card, split, place) => {
        const add = (points: number) => score(card, split.with(place, (split[place] ?? 0) + points));
        expect(add(1)).toBeGreaterThan(add(0));
        expect(add(2) - add(1)).toBeLessThan(add(1) - add(0));
      }),
    );
  });

  it('is the same whatever its weights are measured in', () => {
    fc.assert(
      fc.property(weights, returns, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, power, factor) => {
        const scaled = makeScorecard(
          given.map((weight) => factor * weight),
          power,
        );
        const plain = makeScorecard(given, power).weights;
        for (const [place, weight] of scaled.weights.entries()) expect(weight).toBeCloseTo(plain[place] ?? 0, 6);
      }),
    );
  });

  it('treats equal lines alike', () => {
    fc.assert(
      fc.property(returns, (power) => {
        for (const points of findBest(makeScorecard([3, 3, 3, 3], power))) expect(points).toBeCloseTo(25, 9);
      }),
    );
  });
});

it('at most so much can be scored with so many points on a line: no split does better, its best reaches the top', () => {
  fc.assert(
    fc.property(cards, splits, places, (card, split, place) => {
      expect(score(card, split)).toBeLessThanOrEqual(scoreAtMost(card, place, split[place] ?? 0) + DUST);
      expect(scoreAtMost(card, place, findBest(card)[place] ?? 0)).toBeCloseTo(100, 6);
      expect(scoreAtMost(card, place, split[place] ?? 0)).toBeLessThanOrEqual(100 + DUST);
    }),
  );
});

it('a mix begins at the one scorecard and ends at the other', () => {
  fc.assert(
    fc.property(weights, weights, returns, (one, other, power) => {
      const [from, to] = [makeScorecard(one, power), makeScorecard(other, power)];
      expect(countMoved(findBest(mix(from, to, 0)), findBest(from))).toBeLessThan(DUST);
      expect(countMoved(findBest(mix(from, to, 1)), findBest(to))).toBeLessThan(DUST);
    }),
  );
});

/*
 * By hand: weights 3 and 4 with returns of one half. The best split is as 9 to 16, that is 36 and 64. It scores
 * 3 · 6 + 4 · 8 = 50, so the scale is 2. An even split scores (3 + 4) · √50 · 2 = 98.99.
 */
it('agrees with a case worked by hand', () => {
  const card = makeScorecard([3, 4], 0.5);
  expect(findBest(card)[0]).toBeCloseTo(36, 9);
  expect(card.weights[0]).toBeCloseTo(6, 9);
  expect(score(card, [50, 50])).toBeCloseTo(98.995, 3);
  expect(scoreAtMost(card, 0, 100)).toBeCloseTo(60, 9);
});
