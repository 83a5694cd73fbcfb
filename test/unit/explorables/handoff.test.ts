import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findZone, funnelSteps, purchaseRow, usualPlace } from '../../../src/domain/explorables/funnel-steps.ts';
import { findLines, findOwner, handoffFields, moveLine } from '../../../src/domain/explorables/handoff-setup.ts';
import { anySetup, usual } from '../../support/handoff.ts';

describe('the funnel', () => {
  test('has the eight steps of the article in their order, and the purchase in the sixth row', () => {
    expect(funnelSteps).toHaveLength(8);
    expect([funnelSteps[0], funnelSteps[purchaseRow], funnelSteps.at(-1)]).toEqual([
      'customer-awareness',
      'purchase',
      'advocacy',
    ]);
  });

  test('usually changes hands between preference and purchase intention', () => {
    const owners = funnelSteps.map((step, row) => [step, findOwner('one', [usualPlace], row)]);
    expect(owners.slice(3, 5)).toEqual([
      ['preference', 'marketing'],
      ['purchase-intention', 'sales'],
    ]);
  });

  test('has each place in one zone', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((place) => findZone('one', place))).toEqual([
      'far-early',
      'far-early',
      'early',
      'usual',
      'late',
      'after-purchase',
      'after-purchase',
    ]);
    expect([findZone('two', 4), findZone('none', 4)]).toEqual(['desk', 'joint']);
  });
});

test('each step has one owner, and they take turns in one order only: Marketing, lead desk, Sales', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const lines = findLines(setup);
      const owners = funnelSteps.map((_, row) => findOwner(setup.way, lines, row));
      const turns = owners.filter((owner, row) => owner !== owners[row - 1]);
      expect(turns).toEqual(
        { one: ['marketing', 'sales'], two: ['marketing', 'desk', 'sales'], none: ['both'] }[setup.way],
      );
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      // Each line lies where the owner changes.
      for (const line of lines) expect(owners[line]).not.toBe(owners[line - 1]);
    }),
  );
});

test('a line that is moved lies where it was moved to, as far as there is a step left for everybody', () => {
  fc.assert(
    fc.property(anySetup, fc.nat(1), fc.double({ min: -20, max: 20, noNaN: true }), (setup, line, to) => {
      fc.pre(line < findLines(setup).length);
      const moved = { ...setup, ...moveLine(setup, line, to) };
      const lines = findLines(moved);
      expect(lines).toHaveLength(findLines(setup).length);
      const [least, most] = setup.way === 'one' ? [1, 7] : [1 + line, 6 + line];
      expect(lines[line]).toBe(Math.min(most, Math.max(least, Math.round(to))));
      for (const name of ['place', 'second'] as const) {
        expect(moved[name]).toBeGreaterThanOrEqual(handoffFields[name].from);
        expect(moved[name]).toBeLessThanOrEqual(handoffFields[name].to);
      }
    }),
  );
});

test('how the lesson starts has one line at its usual place', () => {
  expect(findLines(usual)).toEqual([usualPlace]);
});
