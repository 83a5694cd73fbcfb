import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetCase, budgetCases, findCase } from '../../../src/domain/explorables/budget-cases.ts';
import {
  type Assumed,
  assumptions,
  budgetFields,
  budgetLines,
  plans,
  readBudget,
} from '../../../src/domain/explorables/budget-table.ts';
import { findBest, score } from '../../../src/domain/explorables/scorecard.ts';
import { findUsual } from '../../../src/domain/explorables/setup.ts';
import { apportion, countMoved, findMiddle } from '../../../src/domain/explorables/split.ts';
import { budgetFrame, budgetWords as words } from '../../../src/strings/budget-table.ts';

const usual: Assumed = findUsual(budgetFields);
const read = (over: Partial<Assumed> = {}) => readBudget({ ...usual, ...over });
const readCase = (which: BudgetCase) => read(budgetCases[which]);
const DUST = 1e-6;

const percent = fc.nat(100);
const anything = fc.record({
  shared: percent,
  later: percent,
  counts: percent,
  difference: percent,
  returns: fc.integer({ min: 20, max: 90 }),
});

describe('as the lesson starts', () => {
  it('each plan of the lesson is exactly the best for its own scorecard', () => {
    const { best, cards } = read();
    for (const side of ['sales', 'marketing'] as const) {
      expect(countMoved(best[side], plans[side])).toBeLessThan(DUST);
      expect(score(cards[side], plans[side])).toBeCloseTo(100, 9);
    }
  });

  /*
   * By hand: a scorecard is Σ √(plan · points), so each makes of the other's plan √200 + √525 + √500 + √1100 = 92.58. The
   * company's weights are the sums of the roots, 7.634, 9.789, 9.472 and 11.888; their squares are as 15.1 to 24.9 to
   * 23.3 to 36.7. To go from the one plan to the other, 35 points leave salespeople.
   */
  it('agrees with the numbers worked by hand', () => {
    const { best, cards, apart, alone } = read();
    expect(score(cards.sales, plans.marketing)).toBeCloseTo(92.58, 2);
    expect(score(cards.marketing, plans.sales)).toBeCloseTo(92.58, 2);
    expect(best.chief.map((points) => Number(points.toFixed(1)))).toEqual([15.1, 24.9, 23.3, 36.7]);
    expect(apart).toBeCloseTo(35, 9);
    expect(alone).toBeCloseTo(35, 9);
    expect(apportion(100, best.chief)).toEqual([15, 25, 23, 37]);
    // The reading of the static picture says so too.
    expect(budgetFrame.worked).toContain('55 points for Sales, 20 for Marketing, 37 for the company');
  });

  it('half way is nearly the company’s best only because it counts both alike', () => {
    const away = (later: number) => {
      const { best } = read({ later });
      return countMoved(findMiddle(best.sales, best.marketing), best.chief);
    };
    expect(away(50)).toBeLessThan(1);
    expect(away(80)).toBeGreaterThan(10);
    expect(away(20)).toBeGreaterThan(9);
  });
});

describe('whatever is assumed', () => {
  it('no chair does better than by its own best, which lies where its scorecard says', () => {
    fc.assert(
      fc.property(anything, (assumed) => {
        const { best, cards } = readBudget(assumed);
        for (const one of Object.values(best))
          for (const card of Object.values(cards)) expect(score(card, one)).toBeLessThanOrEqual(100 + DUST);
        for (const chair of ['sales', 'marketing', 'chief'] as const)
          expect(countMoved(best[chair], findBest(cards[chair]))).toBe(0);
      }),
    );
  });

  it('more of a shared number never takes the departments further apart, whatever it counts', () => {
    fc.assert(
      fc.property(anything, percent, (assumed, other) => {
        const [less, more] = [assumed.shared, other].toSorted((a, b) => a - b);
        const before = readBudget({ ...assumed, shared: less ?? 0 });
        const after = readBudget({ ...assumed, shared: more ?? 0 });
        expect(after.apart).toBeLessThanOrEqual(before.apart + DUST);
        expect(before.alone).toBeCloseTo(after.alone, 9);
      }),
    );
  });

  it('where it counts what the company lives by, more of it never takes either away from the company’s best', () => {
    fc.assert(
      fc.property(anything, percent, (assumed, other) => {
        const right = { ...assumed, counts: assumed.later };
        const [less = 0, more = 0] = [assumed.shared, other].toSorted((a, b) => a - b);
        const [before, after] = [readBudget({ ...right, shared: less }), readBudget({ ...right, shared: more })];
        expect(after.away.sales).toBeLessThanOrEqual(before.away.sales + DUST);
        expect(after.away.marketing).toBeLessThanOrEqual(before.away.marketing + DUST);
        expect(after.off).toBeLessThan(DUST);
      }),
    );
  });

  it('with everything shared both want one split: the company’s where the number is right, else one as far as it is off', () => {
    fc.assert(
      fc.property(anything, (assumed) => {
        const { apart, away, off } = readBudget({ ...assumed, shared: 100 });
        expect(apart).toBeLessThan(DUST);
        expect(away.sales).toBeCloseTo(off, 6);
        expect(away.marketing).toBeCloseTo(off, 6);
      }),
    );
  });

  it('the more this year and later years differ, the further apart are the departments', () => {
    fc.assert(
      fc.property(anything, percent, (assumed, other) => {
        const [less = 0, more = 0] = [assumed.difference, other].toSorted((a, b) => a - b);
        const far = (difference: number) => readBudget({ ...assumed, shared: 0, difference }).apart;
        expect(far(less)).toBeLessThanOrEqual(far(more) + DUST);
      }),
    );
  });

  it('a company that lives later is nearer to Marketing and further from Sales', () => {
    fc.assert(
      fc.property(anything, percent, (assumed, other) => {
        const [less = 0, more = 0] = [assumed.later, other].toSorted((a, b) => a - b);
        const [early, late] = [less, more].map((later) => readBudget({ ...assumed, shared: 0, later }).away);
        expect(early?.sales ?? 0).toBeLessThanOrEqual((late?.sales ?? 0) + DUST);
        expect(late?.marketing ?? 0).toBeLessThanOrEqual((early?.marketing ?? 0) + DUST);
      }),
    );
  });
});

describe('the cases in which the conclusion fails', () => {
  it('are as their sentences say', () => {
    const year = readCase('year');
    expect(year.away.sales).toBeLessThan(DUST);
    const middle = findMiddle(year.best.sales, year.best.marketing);
    expect(score(year.cards.chief, middle)).toBeLessThan(99);

    const wait = readCase('wait');
    expect(wait.away.marketing).toBeLessThan(DUST);
    expect(score(wait.cards.chief, findMiddle(wait.best.sales, wait.best.marketing))).toBeLessThan(99);

    expect(readCase('agreed').apart).toBeLessThan(DUST);

    const wrong = readCase('wrong');
    expect(wrong.apart).toBeLessThan(DUST);
    expect(countMoved(wrong.best.marketing, plans.sales)).toBeLessThan(DUST);
    expect(words.cases.wrong.text).toContain(`${wrong.told.off} points`);

    const steep = readCase('steep');
    expect(words.cases.steep.text).toContain(`still ${steep.told.apart} points`);
    expect(words.cases.steep.text).toContain(`leave ${read({ shared: 50 }).told.apart}`);
    expect(words.cases.steep.text).toContain(`${steep.told.best.chief[3]} points go to salespeople`);
    expect(countMoved(findMiddle(steep.best.sales, steep.best.marketing), steep.best.chief)).toBeGreaterThan(10);
    for (const side of ['sales', 'marketing'] as const)
      expect(Math.max(...readBudget({ ...usual, returns: 90 }).best[side])).toBeGreaterThan(75);
  });

  it('are known again when the model is set as one of them, and only then', () => {
    for (const which of Object.keys(budgetCases) as BudgetCase[]) // the keys of the literal
      expect(findCase({ ...usual, ...budgetCases[which] })).toBe(which);
    expect(findCase(usual)).toBeUndefined();
    expect(findCase({ ...usual, later: 0, shared: 5 })).toBeUndefined();
  });

  it('can all be set in a link', () => {
    for (const set of Object.values(budgetCases))
      for (const [name, value] of Object.entries(set)) {
        const { from, to } = budgetFields[name as keyof Assumed]; // cases set nothing else
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }
  });
});

it('has a word for every line and every assumption', () => {
  expect(words.lines).toHaveLength(budgetLines.length);
  expect(Object.keys(words.sliders)).toEqual([...assumptions]);
});
