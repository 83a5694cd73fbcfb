import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoved, type Moved } from '../../../src/domain/team/what-moved.ts';
import { anyResponses, compare, compareTwo } from '../../support/team-responses.ts';

const scalesOf = (moved: Moved) => [moved.total, ...moved.parts, ...moved.questions];

describe('what moved', () => {
  // Gaps before: 40, 0, −20, 60, 20. Gaps now: 20, 40, 20, 0, 20. So 20 narrower, 40 wider, the same, 60 narrower, the same.
  const moved = findMoved(compareTwo([1, 3, 4, 1, 2], [3, 3, 3, 4, 3]), compareTwo([2, 2, 3, 4, 3], [3, 4, 4, 4, 4]));

  it('is worked out for the total', () => {
    expect(moved.total).toEqual({
      sides: { sales: { before: 44, now: 56, change: 12 }, marketing: { before: 64, now: 76, change: 12 } },
      gap: { before: 20, now: 20, change: 0 },
      joint: { before: 54, now: 66, change: 12 },
      wider: 0,
    });
  });

  it('puts the part whose gap changed most first, and sees no change when a gap has only turned round', () => {
    expect(moved.parts.map(({ id, gap, wider }) => [id, gap.before, gap.now, gap.change, wider])).toEqual([
      ['shared-goals', 60, 0, -60, -60],
      ['information-flow', 0, 40, 40, 40],
      ['rules-and-structure', 40, 20, -20, -20],
      ['joint-work', -20, 20, 40, 0],
      ['climate', 20, 20, 0, 0],
    ]);
    expect(moved.parts[0]?.joint).toEqual({ before: 50, now: 80, change: 30 });
    expect(moved.parts[0]?.sides).toEqual({
      sales: { before: 20, now: 80, change: 60 },
      marketing: { before: 80, now: 80, change: 0 },
    });
  });

  it('puts the questions in the same order', () => {
    expect(moved.questions).toHaveLength(20);
    expect(moved.questions.filter((_, i) => i % 4 === 0).map(({ subScale, wider }) => [subScale, wider])).toEqual([
      ['shared-goals', -3],
      ['information-flow', 2],
      ['rules-and-structure', -1],
      // Equal changes: the wider gap of now comes first, else the order of the questions.
      ['joint-work', 0],
      ['climate', 0],
    ]);
  });

  it('has no change where a number is missing, and puts it last', () => {
    const lost = findMoved(
      compareTwo([1, 1, 1, 1, 1], [2, 2, 2, 2, 2]),
      compareTwo([null, 1, 1, 1, 1], [2, 2, 2, 2, 3]),
    );
    expect(lost.parts.map(({ id, wider }) => [id, wider])).toEqual([
      ['climate', 20],
      ['information-flow', 0],
      ['joint-work', 0],
      ['shared-goals', 0],
      ['rules-and-structure', null],
    ]);
    expect(lost.parts.at(-1)).toMatchObject({
      sides: { sales: { before: 20, now: null, change: null }, marketing: { change: 0 } },
      gap: { before: 20, now: null, change: null },
      joint: { before: 30, now: null, change: null },
    });
    const appeared = findMoved(compare([]), compareTwo([1, 1, 1, 1, 1], [2, 2, 2, 2, 2]));
    expect(appeared.total).toMatchObject({ gap: { before: null, now: 20, change: null }, wider: null });
  });

  it('is nothing between a map and itself', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const map = compare(responses);
        for (const { sides, gap, wider } of scalesOf(findMoved(map, map)))
          for (const change of [sides.sales.change, sides.marketing.change, gap.change, wider])
            expect(change ?? 0).toBe(0);
      }),
    );
  });

  it('is the opposite the other way round', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, (one, other) => {
        const there = findMoved(compare(one), compare(other));
        const back = findMoved(compare(other), compare(one));
        for (const question of there.questions) {
          const same = back.questions.find(({ id }) => id === question.id);
          expect(same?.gap).toMatchObject({ before: question.gap.now, now: question.gap.before });
          expect((same?.wider ?? 0) + (question.wider ?? 0)).toBe(0);
        }
        const sizes = there.parts.map(({ wider }) => (wider === null ? -1 : Math.abs(wider)));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });
});
