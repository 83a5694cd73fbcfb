import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  budgetLines,
  countAgreed,
  findMiddle,
  findWidestGap,
  judgePlan,
  type Plan,
  setLine,
  wishes,
} from '../../src/domain/budget.ts';

const total = (plan: Plan) => budgetLines.reduce((sum, line) => sum + plan[line], 0);
const isWhole = (plan: Plan) => budgetLines.every((line) => Number.isInteger(plan[line]) && plan[line] >= 0);
const lines = fc.constantFrom(...budgetLines);

/** Any plan that can be reached by moving money about. */
const plans = fc
  .array(fc.tuple(lines, fc.integer({ min: 0, max: 100 })), { maxLength: 6 })
  .map((moves) => moves.reduce<Plan>((plan, [line, points]) => setLine(plan, line, points), wishes.marketing));

describe('the two wishes', () => {
  it('divide 100 each and share 65 of them, as the lesson says', () => {
    expect(total(wishes.sales)).toBe(100);
    expect(total(wishes.marketing)).toBe(100);
    expect(countAgreed(wishes.sales, wishes.marketing)).toBe(65);
  });

  it('agree with the worked example of the lesson', () => {
    const moved = { ...wishes.marketing, promotion: 20, people: 35 };
    expect(countAgreed(moved, wishes.sales)).toBe(80);
    expect(countAgreed(moved, wishes.marketing)).toBe(85);
  });

  it('can never be met beyond 165 together, whatever the plan', () => {
    fc.assert(
      fc.property(plans, (plan) => countAgreed(plan, wishes.sales) + countAgreed(plan, wishes.marketing) <= 165),
    );
  });
});

describe('setLine', () => {
  it('keeps 100 whole points, and gives the line what was asked', () => {
    fc.assert(
      fc.property(plans, lines, fc.integer({ min: 0, max: 100 }), (plan, line, points) => {
        const next = setLine(plan, line, points);
        return total(next) === 100 && isWhole(next) && next[line] === points;
      }),
    );
  });

  it('takes from the others in proportion to what they have', () => {
    const plan = setLine({ pricing: 20, promotion: 40, product: 20, people: 20 }, 'people', 60);
    expect(plan).toEqual({ pricing: 10, promotion: 20, product: 10, people: 60 });
  });

  it('shares evenly when the others have nothing', () => {
    const plan = setLine({ pricing: 0, promotion: 0, product: 0, people: 100 }, 'people', 70);
    expect(plan).toEqual({ pricing: 10, promotion: 10, product: 10, people: 70 });
  });

  it('stays inside 0 to 100', () => {
    expect(setLine(wishes.sales, 'people', 140).people).toBe(100);
    expect(setLine(wishes.sales, 'people', -5).people).toBe(0);
  });
});

describe('findMiddle', () => {
  it('costs both sides, and stays on the 165', () => {
    const middle = findMiddle(wishes.sales, wishes.marketing);
    expect(total(middle)).toBe(100);
    expect(countAgreed(middle, wishes.sales) + countAgreed(middle, wishes.marketing)).toBe(165);
  });
});

describe('how a department takes a plan', () => {
  it('names the line it would argue about', () => {
    expect(findWidestGap(wishes.marketing, wishes.sales)).toEqual({ line: 'people', by: -35 });
    expect(findWidestGap(wishes.sales, wishes.marketing)).toEqual({ line: 'people', by: 35 });
    expect(findWidestGap(wishes.sales, wishes.sales).by).toBe(0);
  });

  it('goes from signing to refusing as fewer points lie where it wants them', () => {
    expect([100, 95, 94, 80, 79, 65, 64].map((agreed) => judgePlan(agreed, 65))).toEqual([
      'sign',
      'sign',
      'grumble',
      'grumble',
      'fight',
      'fight',
      'refuse',
    ]);
  });
});
