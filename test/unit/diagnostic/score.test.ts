import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBetween, findNext } from '../../../src/domain/diagnostic/bands.ts';
import { findLevelOfTotal, levels } from '../../../src/domain/levels.ts';
import { answersFor, anyAnswers, questionIds, sameFor, score } from '../../support/diagnostic-content.ts';

const rank = (id: string | null) => levels.findIndex((level) => level.id === id);

describe('the total', () => {
  it('is the sum when all twenty are answered', () => {
    for (let total = 20; total <= 100; total++) expect(score(answersFor(total)).total).toBe(total);
  });

  it('prorates: 16 answers that add up to 44 make 55', () => {
    const answers = { ...sameFor(3, 12), ...Object.fromEntries(questionIds.slice(12, 16).map((id) => [id, 2])) };
    expect(score(answers).total).toBe(55);
  });

  it('is withheld when more than five answers are missing, and not before', () => {
    expect(score(sameFor(2, 15)).total).toBe(40);
    const withheld = score(sameFor(2, 14));
    expect(withheld).toMatchObject({ total: null, level: null, between: null, next: null, answered: 14, asked: 20 });
  });

  it('treats "don’t know" as it treats a gap', () => {
    const gap = sameFor(4, 18);
    const unknown = Object.fromEntries(questionIds.slice(18).map((id) => [id, 'dont-know' as const]));
    expect(score({ ...gap, ...unknown })).toEqual(score(gap));
  });

  it('ignores what is not a value or not a question', () => {
    const odd = { ...sameFor(3, 19), [questionIds[19] ?? '']: 7, 'not-a-question': 5, __proto__: 1 };
    expect(score(odd)).toEqual(score(sameFor(3, 19)));
    expect(score({}).answered).toBe(0);
  });

  it('stays on 20 to 100, whole, and in the band of its level', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { total, level, subScales } = score(answers);
        for (const value of [total, ...subScales.map((part) => part.score)]) {
          if (value === null) continue;
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(20);
          expect(value).toBeLessThanOrEqual(100);
        }
        const band = levels.find(({ id }) => id === level);
        expect(total === null).toBe(band === undefined);
        if (total !== null && band) expect(total >= band.from && total <= band.to).toBe(true);
      }),
    );
  });

  it('never falls, nor any part or the level, when one answer is raised', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questionIds), fc.integer({ min: 1, max: 4 }), (answers, id, value) => {
        const before = score({ ...answers, [id]: value });
        for (let raised = value + 1; raised <= 5; raised++) {
          const after = score({ ...answers, [id]: raised });
          expect(after.total === null).toBe(before.total === null);
          expect(after.total ?? 0).toBeGreaterThanOrEqual(before.total ?? 0);
          expect(rank(after.level)).toBeGreaterThanOrEqual(rank(before.level));
          after.subScales.forEach((part, i) => {
            expect(part.score ?? 0).toBeGreaterThanOrEqual(before.subScales[i]?.score ?? 0);
          });
        }
      }),
    );
  });
});

describe('a part', () => {
  const [first, second] = questionIds;

  it('is on the same footing as the total', () => {
    expect(score(sameFor(4)).subScales.map((part) => part.score)).toEqual([80, 80, 80, 80, 80]);
  });

  it('is withheld when more than one of its four answers is missing', () => {
    const one = { ...sameFor(5), [first ?? '']: 'dont-know' as const };
    expect(score(one).subScales[0]).toMatchObject({ score: 100, answered: 3, reading: 'high' });
    const two = { ...one, [second ?? '']: 'dont-know' as const };
    expect(score(two).subScales[0]).toMatchObject({ score: null, answered: 2, reading: 'unknown' });
    expect(score(two).total).toBe(100);
  });

  it('reads low up to a mean under 2.5 and high from one over 3.5', () => {
    const readings = [20, 49, 50, 70, 71, 100].map((total) => score(answersFor(total)));
    expect(readings.every(({ subScales }) => subScales.length === 5)).toBe(true);
    expect([1, 2, 3, 4, 5].map((value) => score(sameFor(value)).subScales[0]?.reading)).toEqual([
      'low',
      'low',
      'middle',
      'high',
      'high',
    ]);
  });
});

describe('the bands', () => {
  it('hold every total from 20 to 100 exactly once', () => {
    for (let total = 20; total <= 100; total++) {
      const holding = levels.filter(({ from, to }) => total >= from && total <= to);
      expect(holding.map(({ id }) => id)).toEqual([findLevelOfTotal(total)]);
    }
  });

  it('say "between" within three points of a cut, and only there', () => {
    const near = Array.from({ length: 81 }, (_, i) => i + 20).filter((total) => findBetween(total));
    expect(near).toEqual([40, 60, 80].flatMap((cut) => [-3, -2, -1, 0, 1, 2, 3].map((step) => cut + step)));
    expect(findBetween(37)).toEqual(['undefined', 'defined']);
    expect(findBetween(83)).toEqual(['aligned', 'integrated']);
  });

  it('count the points that are missing to the next level', () => {
    for (let total = 20; total < 80; total++) {
      const next = findNext(total);
      expect(next?.points).toBeGreaterThan(0);
      expect(findLevelOfTotal(total + (next?.points ?? 0))).toBe(next?.level);
      expect(findLevelOfTotal(total + (next?.points ?? 0) - 1)).not.toBe(next?.level);
    }
    expect(findNext(80)).toBeNull();
  });
});

describe('the same answer throughout', () => {
  // Twenty equal answers make 20, 40, 60, 80 or 100: the middle three are cuts whatever the questions are. So none of
  // them is shown as one level, and the reader is told that the answers were all alike.
  it.each([
    [2, 40, ['undefined', 'defined']],
    [3, 60, ['defined', 'aligned']],
    [4, 80, ['aligned', 'integrated']],
  ])('of %d makes %d, which lies between two levels', (value, total, between) => {
    expect(score(sameFor(value))).toMatchObject({ total, between, sameAnswer: true });
  });

  it('is not claimed when one answer differs or is missing', () => {
    expect(score({ ...sameFor(3), [questionIds[4] ?? '']: 4 }).sameAnswer).toBe(false);
    expect(score(sameFor(3, 19)).sameAnswer).toBe(false);
  });
});
