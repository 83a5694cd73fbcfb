import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../src/domain/record/merge.ts';
import { anyRecord } from '../../support/any-event.ts';
import { answered, happened } from '../../support/events.ts';

describe('merging two records', () => {
  it('is the same either way, in any grouping, and once is as good as twice', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
        expect(mergeEvents(mergeEvents(a, b), b)).toEqual(mergeEvents(a, b));
      }),
    );
  });

  it('holds when one id has two contents', () => {
    const [one, other] = [happened(answered(), 'a', 1), happened(answered({ outcome: 'wrong' }), 'a', 2)];
    expect(mergeEvents([one], [other])).toEqual(mergeEvents([other], [one]));
    expect(mergeEvents([one], [other])).toHaveLength(1);
  });

  it('loses nothing and invents nothing', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const ids = new Set([...a, ...b].map(({ id }) => id));
        expect(new Set(mergeEvents(a, b).map(({ id }) => id))).toEqual(ids);
      }),
    );
  });

  it('orders by time, then id, and changes neither record', () => {
    const record = Object.freeze([
      happened(answered(), 'b', 2),
      happened(answered(), 'a', 2),
      happened(answered(), 'c', 1),
    ]);
    expect(mergeEvents(record, []).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});
