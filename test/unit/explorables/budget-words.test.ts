import { describe, expect, it } from 'vitest';
import { sayBest, sayReading, saySplit } from '../../../src/components/explorables/budget-table/say-reading.ts';
import { type Assumed, assumptions, budgetFields, readBudget } from '../../../src/domain/explorables/budget-table.ts';
import { findUsual } from '../../../src/domain/explorables/setup.ts';
import { countMoved } from '../../../src/domain/explorables/split.ts';
import { budgetWords as words } from '../../../src/strings/budget-table.ts';

const usual: Assumed = findUsual(budgetFields);
const say = (over: Partial<Assumed>) => {
  const assumed = { ...usual, ...over };
  const reading = readBudget(assumed);
  return { reading, table: sayReading(reading, assumed.shared), chief: sayBest(reading, assumed) };
};

const parts = [0, 5, 10, 25, 50, 75, 95, 100];
/** Set-ups all over the ranges, close together at their ends. */
const setups = parts.flatMap((shared) =>
  parts.flatMap((later) =>
    parts.flatMap((counts) =>
      [0, 2, 5, 10, 30, 100].flatMap((difference) =>
        [20, 50, 70, 90].map((returns): Assumed => ({ shared, later, counts, difference, returns })),
      ),
    ),
  ),
);

const counted = (text: string, pattern: RegExp) => {
  const found = pattern.exec(text);
  return found ? found.slice(1).map((one) => (one === undefined ? undefined : Number(one))) : undefined;
};

describe('no sentence contradicts the numbers beside it', () => {
  it.each([
    ['at the table', 'table'],
    ['in the chief executive’s chair', 'chief'],
  ] as const)('%s, whatever is assumed', (_, where) => {
    for (const assumed of setups) {
      const said = say(assumed);
      const text = said[where];
      const at = `${JSON.stringify(assumed)}: ${text}`;
      const { best, apart, alone, away, off } = said.reading.told;
      // Told are whole numbers, of the splits that stand in the table.
      expect(countMoved(best.sales, best.marketing), at).toBe(apart);
      expect([apart, alone, off, away.sales, away.marketing].every(Number.isInteger), at).toBe(true);
      const lie = counted(text, /bests lie (\d+) points? apart(?: instead of (\d+))?/);
      if (lie) expect(lie[0], at).toBe(apart);
      if (lie?.[1] !== undefined) expect(lie[0], at).toBeLessThan(lie[1]);
      const far = counted(text, /that of Sales lies (\d+) points? and Marketing’s (\d+)/);
      if (far) expect(far, at).toEqual([away.sales, away.marketing]);
      expect(text, at).not.toMatch(/\b0 points|\b1 points|instead of 0/);
      if (text.includes('same best split')) expect([apart, alone], at).toEqual([0, 0]);
      if (text.includes('have become one') || text.includes(words.wrong)) expect(apart, at).toBe(0);
      if (text.includes(words.wrong)) expect(away.sales, at).toBeGreaterThan(0);
      if (text.includes('become one: the company’s')) expect(away, at).toEqual({ sales: 0, marketing: 0 });
      if (text.includes('simply right')) {
        expect(assumed.shared, at).toBe(0);
        expect(Math.min(away.sales, away.marketing), at).toBe(0);
        expect(apart, at).toBeGreaterThan(4);
      }
      if (text.includes('The best for Sales is the company’s')) expect(away.sales, at).toBe(0);
      if (text.includes('The best for Marketing is the company’s')) expect(away.marketing, at).toBe(0);
      if (text.includes(words.between)) expect(Math.min(away.sales, away.marketing), at).toBeGreaterThan(0);
      if (text.includes('so near because')) {
        expect(counted(text, /half-way split is (\d+) point/), at).toEqual([1]);
        expect(assumed.later, at).toBe(50);
      }
    }
  });

  it('is short enough to be heard', () => {
    for (const assumed of setups) {
      const text = say(assumed).table;
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(37);
    }
    const split = saySplit(readBudget(usual), [25, 25, 25, 25], usual.returns);
    expect(split.split(/\s+/).length, split).toBeLessThanOrEqual(35);
  });
});

describe('what the chief executive hears', () => {
  it('tells a shared number that made two bests one from one that was not needed', () => {
    expect(say({ shared: 100 }).chief).toContain('have become one: the company’s');
    expect(say({ shared: 100, counts: 0 }).chief).toContain('have become one, 18 points from the company’s');
    expect(say({ shared: 100, counts: 0 }).chief).toContain(words.wrong);
    expect(say({ difference: 0 }).chief).toBe(words.same);
  });

  it('calls the middle near only where it is', () => {
    expect(say({ returns: 90 }).chief).not.toContain('so near');
    expect(say({}).chief).toContain('is 1 point from the company’s best, so near because');
  });

  it('calls neither side right where a shared number has moved it', () => {
    const { table, chief } = say({ shared: 50, counts: 0 });
    expect(chief).toContain('The best for Marketing is the company’s best too; that of Sales lies');
    expect(table + chief).not.toContain('simply right');
    expect(say({ later: 100 }).chief).toContain('simply right');
  });

  it('says that to agree is not to be right only where they agree', () => {
    expect(say({ shared: 5, difference: 45, counts: 0 }).table).not.toContain(words.wrong);
  });
});

it('says of a split how far it is, and why scores tell little, only where both hold', () => {
  const even = [25, 25, 25, 25];
  expect(saySplit(readBudget(usual), even, usual.returns)).toContain(
    'Your split lies 30 points from the best for Sales, 10',
  );
  expect(saySplit(readBudget(usual), even, usual.returns)).toContain('little apart');
  expect(saySplit(readBudget({ ...usual, returns: 90 }), even, 90)).not.toContain('little apart');
});

it('has a sentence for each assumption away from usual', () => {
  for (const name of assumptions) expect(words.unusual[name]({ ...usual, [name]: 20 })).toMatch(/\d|further/);
  expect(words.unusual.returns({ ...usual, returns: 90 })).toContain('almost as much as the last');
  expect(words.unusual.counts({ ...usual, counts: 0 })).toBe('a shared number would count this year only');
});
