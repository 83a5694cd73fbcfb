import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/diagnostic/advise.ts';
import { describeResult } from '../../../src/domain/diagnostic/describe.ts';
import { findLastTaken } from '../../../src/domain/diagnostic/last-taken.ts';
import { distanceOfTotal } from '../../../src/domain/diagnostic/picture.ts';
import { levels } from '../../../src/domain/levels.ts';
import { answersFor, anyAnswers, anyContext, content, sameFor, score } from '../../support/diagnostic-content.ts';

const { results } = content;
const kindOf = (id: string) => results.advice.find((advice) => advice.id === id)?.kind;

/** Every combination of context answers, with each question also left out. */
function listContexts(): Record<string, string>[] {
  return content.context.questions.reduce<Record<string, string>[]>(
    (made, { id, answers }) => made.flatMap((one) => [one, ...answers.map((answer) => ({ ...one, [id]: answer.id }))]),
    [{}],
  );
}

const friendlyWithoutRules = Object.fromEntries(
  content.questions.questions.map(({ id, subScale }) => [id, subScale === 'climate' ? 4 : 1]),
);
const every = [...Array.from({ length: 81 }, (_, i) => score(answersFor(i + 20))), score(sameFor(3, 14)), score({})];

describe('the words of a result', () => {
  it('are there for every total and for none', () => {
    for (const one of every) {
      const words = describeResult(results, one);
      expect(words.heading.length * words.text.length).toBeGreaterThan(0);
      expect(words.subScales.map(({ text }) => text.length > 0)).toEqual([true, true, true, true, true]);
    }
  });

  it('are there for every mixture of answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(describeResult(results, score(answers)).subScales).toHaveLength(5);
      }),
    );
  });

  it('say "between" near a cut, so that equal middle answers are never simply Aligned', () => {
    const words = describeResult(results, score(sameFor(3)));
    expect(words.heading).toBe(results.levels[1]?.between?.heading);
    expect(words.caution).toBe(results.sameAnswer);
    expect(describeResult(results, score(answersFor(65))).caution).toBeNull();
  });
});

describe('advice', () => {
  it('is one to three pieces for every total with every context, the first on whether to move', () => {
    const contexts = listContexts();
    expect(contexts).toHaveLength(5 ** 5);
    for (const context of contexts) {
      for (const one of every.filter((_, i) => i % 4 === 0 || i > 80)) {
        const given = advise(results, one, context).map(({ id }) => kindOf(id));
        if (
          given.length < 1 ||
          given.length > 3 ||
          given[0] === 'step' ||
          given.slice(1).some((kind) => kind !== 'step')
        )
          expect.fail(`${one.total} with ${JSON.stringify(context)} gets ${given.join(', ')}`);
      }
    }
  });

  it('is one to three different pieces, each with its reasons but the last resort, for any answers', () => {
    fc.assert(
      fc.property(anyAnswers, anyContext, (answers, context) => {
        const given = advise(results, score(answers), context);
        expect(given.length).toBeGreaterThanOrEqual(1);
        expect(given.length).toBeLessThanOrEqual(3);
        expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
        for (const { id, reasons } of given)
          expect(['company-first', 'weigh-first'].includes(id) || reasons.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reaches every piece that is written', () => {
    const reached = new Set<string>();
    const grid = fc.sample(fc.tuple(anyAnswers, anyContext), { numRuns: 4000, seed: 2026 });
    for (const [answers, context] of grid)
      for (const { id } of advise(results, score(answers), context)) reached.add(id);
    for (const context of listContexts()) {
      for (const total of [30, 50, 70, 90])
        for (const { id } of advise(results, score(answersFor(total)), context)) reached.add(id);
    }
    for (const { id } of advise(results, score(friendlyWithoutRules), { size: 'under-20' })) reached.add(id);
    for (const value of [1, 2, 3, 4, 5])
      for (const { id } of advise(results, score(sameFor(value)), {})) reached.add(id);
    expect(results.advice.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  const first = (total: number, context: Record<string, string>) =>
    advise(results, score(answersFor(total)), context)[0]?.id;

  it('tells a small firm without rules, but on good terms, to stay', () => {
    const low = friendlyWithoutRules;
    expect(score(low)).toMatchObject({ total: 32, level: 'undefined' });
    expect(advise(results, score(low), { size: 'under-20' }).map(({ id }) => id)).toEqual([
      'stay-small',
      'step-flow',
      'step-goals-wait',
    ]);
    expect(advise(results, score(low), { size: '500-plus' })[0]?.id).toBe('move-to-defined');
  });

  it.each([
    // The last questions get the lowest answers, so that climate is low.
    [50, { offers: 'standard', market: 'steady' }, 'weigh-uneven'],
    [50, { offers: 'made-while-selling', market: 'steady' }, 'move-to-aligned'],
    [50, { offers: 'standard', market: 'alike' }, 'move-to-aligned'],
    [50, {}, 'company-first'],
    [50, { size: '20-to-99' }, 'weigh-first'],
    [90, { cycle: 'days' }, 'keep-difference'],
  ])('at %d with %o is %s', (total, context, id) => {
    expect(first(total, context)).toBe(id);
  });

  it('weighs the step to integrated by the length of a sale and the pace of the market', () => {
    const answers = Object.fromEntries(content.questions.questions.map(({ id }, i) => [id, i % 2 ? 3 : 4]));
    expect(score(answers)).toMatchObject({ total: 70, level: 'aligned' });
    const verdict = (context: Record<string, string>) => advise(results, score(answers), context)[0]?.id;
    expect(verdict({ cycle: 'weeks', market: 'faster' })).toBe('stay-aligned');
    expect(verdict({ cycle: 'half-year', market: 'faster' })).toBe('weigh-fast-market');
    expect(verdict({ cycle: 'months', market: 'steady' })).toBe('move-to-integrated');
    expect(verdict({})).toBe('company-first');
    expect(verdict({ pay: 'none' })).toBe('weigh-first');
  });

  it('counts the lower level near a cut', () => {
    expect(advise(results, score(sameFor(3)), { offers: 'tailored' })[0]).toMatchObject({
      id: 'move-to-aligned',
      reasons: [{ type: 'between', levels: ['defined', 'aligned'] }, { type: 'context' }],
    });
  });

  it('asks for answers first when there is no total', () => {
    expect(advise(results, score({}), { size: 'under-20' })).toEqual([
      { id: 'ask-first', reasons: [{ type: 'withheld' }] },
    ]);
  });
});

describe('the picture', () => {
  it('comes closer with every point, and agrees with the pictures of the levels', () => {
    for (let total = 21; total <= 100; total++) expect(distanceOfTotal(total)).toBeLessThan(distanceOfTotal(total - 1));
    for (const { from, distance } of levels) expect(distanceOfTotal(from + 10)).toBeCloseTo(distance);
    expect(distanceOfTotal(100)).toBeCloseTo(0);
    expect(distanceOfTotal(5)).toBe(distanceOfTotal(20));
  });
});

describe('the last time it was taken', () => {
  it('is the latest of this edition', () => {
    const at = (id: string, edition: number) =>
      ({
        v: 1,
        id,
        at: '2026-05-04T10:00:00.000Z',
        type: 'diagnosed',
        edition,
        seat: 'sales',
        answers: {},
        context: {},
      }) as const;
    const opened = { v: 1, id: 'o', at: '2026-05-04T10:00:00.000Z', type: 'opened', lesson: 'defined' } as const;
    expect(findLastTaken([at('one', 1), at('two', 1), opened, at('three', 2)], 1)?.id).toBe('two');
    expect(findLastTaken([opened], 1)).toBeUndefined();
  });
});
