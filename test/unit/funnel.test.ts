import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignOwners,
  findZone,
  funnelSteps,
  type Handoff,
  handoffRange,
  listSteps,
  placeHandoff,
  usualHandoff,
  zones,
} from '../../src/domain/funnel.ts';

const handoffs: Handoff[] = [1, 2, 3, 4, 5, 6, 7, 'none'];

describe('the funnel', () => {
  it('has the eight steps of the article in their order', () => {
    expect(funnelSteps).toHaveLength(8);
    expect(funnelSteps[0]).toBe('customer-awareness');
    expect(funnelSteps.at(-1)).toBe('advocacy');
  });

  it('usually changes hands between preference and purchase intention', () => {
    expect(listSteps(usualHandoff, 'marketing').at(-1)).toBe('preference');
    expect(listSteps(usualHandoff, 'sales')[0]).toBe('purchase-intention');
  });
});

describe('assignOwners', () => {
  it.each(handoffs)('names one owner for each step, in order: %s', (handoff) => {
    expect(assignOwners(handoff).map(({ step }) => step)).toEqual([...funnelSteps]);
  });

  it('gives Marketing the steps before the hand-off and Sales those after it', () => {
    for (const place of [1, 4, 7]) {
      expect(listSteps(place, 'marketing')).toEqual(funnelSteps.slice(0, place));
      expect(listSteps(place, 'sales')).toEqual(funnelSteps.slice(place));
      expect(listSteps(place, 'both')).toEqual([]);
    }
  });

  it('gives both every step when there is no hand-off', () => {
    expect(listSteps('none', 'both')).toEqual([...funnelSteps]);
    expect(listSteps('none', 'sales')).toEqual([]);
  });

  it('leaves each side a step, whatever number is asked for', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (asked) => {
        const place = placeHandoff(asked);
        return (
          Number.isInteger(place) &&
          place >= handoffRange.from &&
          place <= handoffRange.to &&
          listSteps(asked, 'marketing').length === place &&
          listSteps(asked, 'sales').length === funnelSteps.length - place
        );
      }),
    );
  });
});

describe('findZone', () => {
  it('names where the hand-off lies', () => {
    expect(handoffs.map(findZone)).toEqual([
      'far-early',
      'far-early',
      'early',
      'usual',
      'late',
      'after-purchase',
      'after-purchase',
      'joint',
    ]);
  });

  it('leaves no zone without a place', () => {
    expect(new Set(handoffs.map(findZone))).toEqual(new Set(zones));
  });
});
