import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWays, findMost, loseByReturn, setReturn } from '../../../src/domain/explorables/funnel-ways.ts';
import { doubleLeads, findYears } from '../../../src/domain/explorables/handoff-asks.ts';
import {
  askedBack,
  deskHours,
  deskPart,
  hoursPerHotel,
  lostAtLine,
  shortagePower,
  simplePart,
  takingPart,
  wonShares,
  wonWithoutVisit,
} from '../../../src/domain/explorables/handoff-assumptions.ts';
import { findCase, handoffCaseIds, setCase } from '../../../src/domain/explorables/handoff-cases.ts';
import { runFunnel } from '../../../src/domain/explorables/handoff-flow.ts';
import { handoffFields } from '../../../src/domain/explorables/handoff-setup.ts';
import { findPeak, traceCurve } from '../../../src/domain/explorables/leads-curve.ts';
import { handoffModel } from '../../../src/strings/handoff-model.ts';
import { anySetup, usual } from '../../support/handoff.ts';

describe('the first question', () => {
  test('twice the hotels bring the laundry fewer purchases: 13 in place of 18', () => {
    const { before, after, purchases, outcome } = doubleLeads(usual);
    expect([before, after, Math.round(purchases.before), Math.round(purchases.after)]).toEqual([1000, 2000, 18, 13]);
    expect(outcome).toBe('fewer');
  });

  test.each([
    [{ hours: 4400 }, 'twice'],
    [{ hours: 3100 }, 'more'],
    [{ hours: 2600 }, 'same'],
    [{}, 'fewer'],
  ] as const)('each answer is right somewhere: with %j it is %s', (part, outcome) => {
    expect(doubleLeads({ ...usual, ...part }).outcome).toBe(outcome);
  });

  test('never leads beyond what can be set, and asks the same thing again once it is shown', () => {
    fc.assert(
      fc.property(anySetup, ({ hotels }) => {
        const { before, after } = findYears(hotels);
        expect(after).toBe(2 * before);
        expect(after).toBeGreaterThanOrEqual(handoffFields.hotels.from);
        expect(after).toBeLessThanOrEqual(handoffFields.hotels.to);
      }),
    );
    expect(findYears(findYears(1000).after)).toEqual(findYears(1000));
  });
});

describe('the second question', () => {
  test('at the laundry two lines lose most, one line less, and none nothing', () => {
    const { lost, most, before, after, winner } = loseByReturn(usual);
    expect(most).toBe('two');
    expect([lost.two, lost.one, lost.none].map((share) => Math.round(100 * share))).toEqual([22, 14, 0]);
    expect(winner).toBe('none');
    expect(before.none).toBe(after.none);
  });

  test('is asked at the usual number of hotels and with lines at their usual places, whatever is set; some way loses most', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        expect(loseByReturn(setup)).toEqual(
          loseByReturn({ ...setup, hotels: 1000, back: askedBack, place: 4, second: 5 }),
        );
        expect(setReturn(setup)).toMatchObject({ way: setup.way, hours: setup.hours, good: setup.good });
        const { lost, most } = loseByReturn(setup);
        expect(lost[most]).toBeGreaterThan(0.05);
      }),
    );
  });
});

test('no way wins throughout: none with few hotels, the usual one near a thousand, two with many', () => {
  const best = [300, 500, 1000, 1100, 1500, 2500].map((hotels) => findMost(compareWays({ ...usual, hotels })));
  expect(best).toEqual(['none', 'none', 'one', 'one', 'two', 'two']);
});

test('at a thousand hotels the authors’ way wins as many purchases as the usual one, as they are shown', () => {
  const { one, none } = compareWays(usual);
  expect([Math.round(one), Math.round(none)]).toEqual([18, 18]);
});

test('near a thousand hotels no other place of the line wins more than the usual one', () => {
  const buy = (place: number) => runFunnel({ ...usual, place }).purchases;
  for (const place of [1, 2, 3, 5, 6, 7]) expect(buy(place)).toBeLessThan(buy(4));
});

test('the curve rises to one peak and falls', () => {
  const curve = traceCurve(usual);
  const peak = findPeak(curve);
  expect(peak.hotels).toBe(1150);
  expect([curve[0]?.hotels, curve.at(-1)?.hotels]).toEqual([200, 3000]);
  for (const [place, { hotels, purchases }] of curve.entries()) {
    const before = curve[place - 1]?.purchases ?? 0;
    if (hotels <= peak.hotels) expect(purchases).toBeGreaterThan(before);
    else expect(purchases).toBeLessThan(before);
  }
  expect(() => findPeak([])).toThrow('no peak');
});

describe('cases in which the conclusion fails', () => {
  const buy = (id: (typeof handoffCaseIds)[number]) => runFunnel(setCase(id)).purchases;

  test('do what they say', () => {
    expect(buy('time-to-spare')).toBeCloseTo(2 * runFunnel(usual).purchases);
    expect(findMost(compareWays(setCase('few-hotels')))).toBe('none');
    expect(findMost(compareWays(setCase('many-hotels')))).toBe('two');
    const desk = runFunnel({ ...usual, way: 'two', hotels: 2000 }).purchases;
    expect(Math.abs(buy('third-seller') / desk - 1)).toBeLessThan(0.05);
    // Whoever orders without a visit has bought before the line.
    expect(buy('simple-good')).toBeCloseTo(runFunnel({ ...setCase('simple-good'), way: 'none' }).purchases);
    expect(buy('simple-good')).toBeGreaterThan(runFunnel({ ...usual, good: 'simple' }).purchases);
  });

  test('are known again at any stage, and nothing else is taken for one', () => {
    for (const id of handoffCaseIds) expect(findCase({ ...setCase(id), stage: 'returned' })).toBe(id);
    expect(findCase(usual)).toBeUndefined();
    expect(findCase({ ...setCase('simple-good'), back: 5 })).toBeUndefined();
  });
});

test('the assumptions in words have the numbers of the model', () => {
  const told = new Map(handoffModel.parameters.map(([name, value]) => [name, value]));
  const percent = (share: number) => `${Math.round(1000 * share) / 10}%`;
  const [first, second, third, fourth = 0, ...rest] = wonShares;
  expect(told.get('Share won from each step')).toBe(
    [
      ...[first, second, third].map(percent),
      `${Math.round(1e4 * fourth) / 100}% (${percent(fourth * (1 - lostAtLine))} after a line)`,
      ...rest.map(percent),
    ].join(', '),
  );
  expect(told.get('Lost at each crossing')).toBe(percent(lostAtLine));
  expect(told.get('Seller’s hours for a hotel, steps 2 to 8')).toBe(hoursPerHotel.join(', '));
  expect(told.get('Lead desk')).toContain(percent(deskPart));
  expect(told.get('Lead desk')).toContain(`one person more, with ${deskHours} a year`);
  expect(told.get('Steps 5 to 8 without a visit')).toContain(percent(wonWithoutVisit));
  expect(told.get('With half the time')).toContain(percent(0.5 ** shortagePower));
  expect(told.get('Both at each step')).toContain(`sellers give ${percent(takingPart)} of their hours`);
  expect(told.get('Simple good')).toContain(percent(simplePart));
  expect(handoffModel.parameters.filter(([, , source]) => source)).toHaveLength(2);
});
