import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countHours, findAttention } from '../../../src/domain/explorables/attention.ts';
import { lostAtLine } from '../../../src/domain/explorables/handoff-assumptions.ts';
import { crossLine, runFunnel } from '../../../src/domain/explorables/handoff-flow.ts';
import { type HandoffSetup, handoffFields } from '../../../src/domain/explorables/handoff-setup.ts';
import { roundPassage } from '../../../src/domain/explorables/whole-counts.ts';
import { anySetup, usual } from '../../support/handoff.ts';

/** Rounding of floating point, for counts up to 3,000. */
const NOTHING = 1e-6;
const buy = (part: Partial<HandoffSetup>) => runFunnel({ ...usual, ...part }).purchases;

describe('the laundry of the lesson', () => {
  test('has the counts of its table, 24 hotels lost at the line, and sellers who keep up', () => {
    const { counts, passages, crews } = runFunnel(usual);
    expect(counts.map((count) => Math.round(count * 1e6) / 1e6)).toEqual([1000, 600, 240, 120, 30, 18, 12, 6]);
    expect(passages[3]?.lostAtLine).toBeCloseTo(24);
    expect(crews.map(({ attention }) => attention)).toEqual([1, 1]);
  });

  test('worked by hand: with twice the hotels, each gets 77% of its time', () => {
    // At that part, 192 received + those who go on need 2,200 hours:
    // 192 × 10 × 0.7716 + 35.72 × 20 × 0.7716 + 12.76 × 15 × 0.7716 + 5.07 × 5 × 0.7716 = 2,199.9
    const part = runFunnel({ ...usual, hotels: 2000 }).crews[1]?.attention ?? 0;
    expect(part).toBeCloseTo(0.7716, 3);
    const intention = 192 * 0.3125 * part ** 2;
    const purchase = intention * 0.6 * part ** 2;
    const loyalty = purchase * (2 / 3) * part ** 2;
    expect((192 * 10 + intention * 20 + purchase * 15 + loyalty * 5) * part).toBeCloseTo(2200, 3);
    expect(buy({ hotels: 2000 })).toBeCloseTo(purchase);
  });

  test('worked by hand: without a line, with time, 22.5 of 1,000 buy; with a lead desk 14.4', () => {
    expect(buy({ way: 'none', hours: 6600 })).toBeCloseTo(22.5);
    expect(buy({ way: 'two' })).toBeCloseTo(14.4);
  });

  test('worked by hand: without a line, sellers first give a tenth of their hours to Marketing’s steps', () => {
    // 0.05 × 1,000 + 0.05 × 600 + 0.2 × 240 = 128 hours; 2,072 are left for 120 that prefer the laundry.
    const { counts, crews } = runFunnel({ ...usual, way: 'none' });
    expect(counts.slice(0, 4).map(Math.round)).toEqual([1000, 600, 240, 120]);
    expect(crews.map(({ owner }) => owner)).toEqual(['marketing', 'sales']);
    expect(crews[0]?.attention).toBe(1);
    const part = crews[1]?.attention ?? 0;
    const [, , , , intention = 0, purchase = 0, loyalty = 0] = counts;
    expect((120 * 10 + intention * 20 + purchase * 15 + loyalty * 5) * part).toBeCloseTo(2072, 3);
    expect(purchase).toBeCloseTo(22.5 * part ** 4);
  });
});

test('at each step nobody is lost without a reason: the parts add up, none is negative, in whole hotels too', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const { counts, passages } = runFunnel(setup);
      for (const [place, passage] of passages.entries()) {
        const { reached, wentOn, notWon, lostAtLine, lostForTime, possible } = passage;
        expect(wentOn + notWon + lostAtLine + lostForTime).toBeCloseTo(reached, 6);
        expect([reached, wentOn]).toEqual([counts[place], counts[place + 1]]);
        for (const part of [wentOn, notWon, lostAtLine, lostForTime]) expect(part).toBeGreaterThanOrEqual(-NOTHING);
        expect(possible).toBeGreaterThanOrEqual(wentOn + lostForTime - NOTHING);
        const whole = roundPassage(passage);
        expect(whole.wentOn + whole.notWon + whole.lostAtLine + whole.lostForTime).toBe(whole.reached);
        expect([whole.reached, whole.wentOn]).toEqual([Math.round(reached), Math.round(wentOn)]);
        expect(Math.min(...Object.values(whole))).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('lines alone lose hotels at lines, and shortage alone loses them for want of time', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const { passages, crews } = runFunnel(setup);
      const keepsUp = crews.every(({ attention }) => attention === 1);
      expect(passages.every(({ lostForTime }) => lostForTime < NOTHING)).toBe(keepsUp);
      expect(passages.filter(({ lostAtLine }) => lostAtLine > NOTHING)).toHaveLength(
        { one: 1, two: 2, none: 0 }[setup.way],
      );
    }),
  );
});

describe('attention', () => {
  const tasks = fc.array(
    fc.record({
      hours: fc.double({ min: 0.1, max: 30, noNaN: true }),
      visits: fc.double({ min: 0.2, max: 2, noNaN: true }),
      wins: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 7 },
  );

  test('is whole while the hours are enough, and else uses them up', () => {
    fc.assert(
      fc.property(
        tasks,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 100, max: 6600 }),
        (list, hotels, hours) => {
          const part = findAttention(hotels, list, hours);
          const used = countHours(hotels, list, part);
          if (countHours(hotels, list, 1) <= hours) expect(part).toBe(1);
          else expect(Math.abs(used - hours)).toBeLessThan(0.01);
          expect(used).toBeLessThanOrEqual(hours);
        },
      ),
    );
  });
});

describe('what moves the purchases', () => {
  test('more hours of the sellers never lose one', () => {
    fc.assert(
      fc.property(anySetup, fc.integer({ min: 0, max: 6000 }), (setup, more) => {
        const hours = Math.min(handoffFields.hours.to, setup.hours + more);
        expect(buy({ ...setup, hours })).toBeGreaterThanOrEqual(buy(setup) - NOTHING);
      }),
    );
  });

  test.each(['one', 'none'] as const)(
    'more hotels bring more while everybody keeps up, and fewer beyond: %s line, wherever it lies ahead of the purchase',
    (way) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 5 }),
          fc.integer({ min: 600, max: 6600 }),
          fc.integer({ min: 200, max: 2900 }),
          fc.integer({ min: 1, max: 100 }),
          (place, hours, hotels, more) => {
            const now = { ...usual, way, place, hours, hotels };
            const next = { ...now, hotels: hotels + more };
            const keepsUp = (setup: HandoffSetup) => runFunnel(setup).crews.every(({ attention }) => attention === 1);
            if (keepsUp(next)) expect(buy(next)).toBeGreaterThan(buy(now));
            else if (!keepsUp(now)) expect(buy(next)).toBeLessThan(buy(now));
          },
        ),
      );
    },
  );

  test('with one line, hotels that come back never win a purchase; without one they change nothing', () => {
    fc.assert(
      fc.property(anySetup, fc.integer({ min: 0, max: 60 }), (setup, back) => {
        const [less, more] = [Math.min(setup.back, back), Math.max(setup.back, back)];
        expect(buy({ ...setup, way: 'one', back: more })).toBeLessThanOrEqual(
          buy({ ...setup, way: 'one', back: less }) + NOTHING,
        );
        expect(buy({ ...setup, way: 'none', back: more })).toBe(buy({ ...setup, way: 'none', back: less }));
      }),
    );
  });

  // Beyond capacity a lead desk can shield sellers by losing hotels, as any loss ahead of them can.
  test('with two lines they never win one either, while everybody keeps up', () => {
    fc.assert(
      fc.property(anySetup, fc.integer({ min: 0, max: 60 }), (any, back) => {
        const setup = { ...any, way: 'two' as const, back: Math.min(any.back, back) };
        const more = { ...setup, back: Math.max(any.back, back) };
        fc.pre(runFunnel(setup).crews.every(({ attention }) => attention === 1));
        expect(buy(more)).toBeLessThanOrEqual(buy(setup) + NOTHING);
      }),
    );
  });

  test('a simple good never sells less than one that wants visits', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        fc.pre(runFunnel({ ...setup, good: 'simple' }).crews.every(({ attention }) => attention === 1));
        expect(buy({ ...setup, good: 'simple' })).toBeGreaterThanOrEqual(buy({ ...setup, good: 'fitted' }) - NOTHING);
      }),
    );
  });
});

describe('a line that is crossed again', () => {
  test('without returns it loses its share once, and everybody who is over was received once', () => {
    expect(crossLine(0)).toEqual({ over: 1 - lostAtLine, visits: 1 - lostAtLine });
  });

  test('is what a walk to and fro adds up to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (percent) => {
        const back = percent / 100;
        let here = 1;
        let [over, visits, lost] = [0, 0, 0];
        for (let crossing = 0; crossing < 200; crossing++) {
          lost += here * lostAtLine;
          const across = here * (1 - lostAtLine);
          visits += across;
          over += across * (1 - back);
          here = across * back;
        }
        expect(crossLine(back).over).toBeCloseTo(over, 9);
        expect(crossLine(back).visits).toBeCloseTo(visits, 9);
        expect(over + lost).toBeCloseTo(1, 9);
      }),
    );
  });
});
