import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCopy, isWhole } from '../../../src/domain/record/check-copy.ts';
import { mergeEvents } from '../../../src/domain/record/merge.ts';
import { decodeCopy, encodeCopy } from '../../../src/domain/record/saved-copy.ts';
import { anyRecord } from '../../support/any-event.ts';
import { answered, at, happened } from '../../support/events.ts';

const write = (events: readonly unknown[]) => encodeCopy({ exportedAt: at(0), edition: '2026.1', events });
const rows = [happened(answered(), 'a'), happened(answered(), 'b'), 'garbage', { id: 'later', v: 2 }];

describe('a copy that was read back', () => {
  it('is whole as it was written, whatever the rows are', () => {
    fc.assert(fc.property(anyRecord, (events) => isWhole(write(events), events)));
    fc.assert(fc.property(fc.array(fc.jsonValue()), (events) => isWhole(write(events), events)));
  });

  it('is whole although a damaged row holds what JSON cannot', () => {
    const odd = [1n, undefined, new Date(0), Number.NaN, new Map([['a', 1]]), 'lone \ud800', -0];
    expect(isWhole(write(odd), odd)).toBe(true);
  });

  it('is not whole when anything at all has become different', () => {
    const text = write(rows);
    expect(isWhole(text.replace('"yes"', '"no"'), rows)).toBe(false);
    expect(isWhole(write(rows.slice(1)), rows)).toBe(false);
    expect(isWhole(write([...rows, 'more']), rows)).toBe(false);
    expect(isWhole(write(rows.toReversed()), rows)).toBe(false);
    for (let length = 0; length < text.length - 2; length++) expect(isWhole(text.slice(0, length), rows)).toBe(false);
  });
});

describe('a copy and a record', () => {
  it('hold the same when one was made of the other', () => {
    expect(compareCopy(rows, rows)).toEqual({ here: 4, missing: 0, extra: 0 });
  });

  it('are compared without the marks that a copy was saved: the one made after it is in no copy', () => {
    const mark = happened({ type: 'copied', entries: 4 }, 'mark');
    expect(compareCopy([...rows, mark], rows)).toEqual({ here: 4, missing: 0, extra: 0 });
    expect(compareCopy(rows, [...rows, mark])).toEqual({ here: 4, missing: 0, extra: 0 });
  });

  it('differ by what came later, by what is of another device, and by what was changed', () => {
    const later = happened(answered(), 'c', 5);
    expect(compareCopy([...rows, later], rows)).toEqual({ here: 5, missing: 1, extra: 0 });
    expect(compareCopy(rows, [...rows, later])).toEqual({ here: 4, missing: 0, extra: 1 });
    const changed = [happened(answered({ rev: 2 }), 'a'), ...rows.slice(1)];
    expect(compareCopy(rows, changed)).toEqual({ here: 4, missing: 1, extra: 1 });
  });

  it('agree once the copy is restored, and restoring it twice is the same', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (ours, theirs) => {
        const copy = decodeCopy(write(theirs));
        const events = copy.ok ? (copy.value.events as typeof theirs) : []; // they have just been written
        const mark = happened({ type: 'copied', entries: theirs.length }, 'mark');
        const once = mergeEvents([...ours, mark], events);
        expect(compareCopy(once, events).extra).toBe(0);
        expect(mergeEvents(once, events)).toEqual(once);
        expect(once).toContainEqual(mark);
      }),
    );
  });
});
