import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remindOfCopy } from '../../../src/domain/record/copy-reminder.ts';
import type { CourseEvent, NewEvent } from '../../../src/domain/record/event.ts';
import { answered } from '../../support/events.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 8, 30);

/** A record that grows, with a clock that can be set to anything. */
function begin() {
  const events: CourseEvent[] = [];
  let clock = NOW;
  let made = 0;
  const record = (event: NewEvent) => {
    made += 1;
    const id = `id-${String((made * 7919) % 100_003)}`; // as random as ids are: their order says nothing
    events.push({ ...event, v: 1, id, at: new Date(clock).toISOString() } as CourseEvent); // as a store makes it
    clock += 1000;
  };
  return {
    events,
    answer: (times = 1) => {
      for (let i = 0; i < times; i++) record(answered());
    },
    note: () => record({ type: 'noted', lesson: 'one', text: 'A thought' }),
    open: () => record({ type: 'opened', lesson: 'one' }),
    copy: (unreadable = 0) => record({ type: 'copied', entries: events.length + unreadable }),
    setClock: (time: number) => {
      clock = time;
    },
  };
}
const remind = (events: readonly CourseEvent[], over: { now?: number; evicts?: boolean; unreadable?: number } = {}) =>
  remindOfCopy(events, over.now ?? NOW, over.evicts ?? false, over.unreadable);

describe('the reminder to save a copy', () => {
  it('says nothing of an empty record', () => {
    expect(remind([], { evicts: true, now: NOW + 99 * DAY })).toBe(0);
  });

  it('comes with the tenth answer or note where the browser clears what it keeps', () => {
    const { events, answer, note, open } = begin();
    answer(8);
    note();
    for (let i = 0; i < 40; i++) open();
    expect(remind(events, { evicts: true })).toBe(0);
    answer();
    expect(remind(events, { evicts: true })).toBe(10);
    expect(remind(events)).toBe(0);
  });

  it('comes anywhere with the thirtieth, or when the first of ten is two weeks old', () => {
    const { events, answer } = begin();
    answer(10);
    expect(remind(events, { now: NOW + 13 * DAY })).toBe(0);
    expect(remind(events, { now: NOW + 14 * DAY })).toBe(10);
    answer(19);
    expect(remind(events)).toBe(0);
    answer();
    expect(remind(events)).toBe(30);
  });

  it('is quiet from the moment a copy is saved until enough has come after it', () => {
    const { events, answer, open, copy } = begin();
    answer(40);
    copy();
    expect(remind(events, { evicts: true, now: NOW + 99 * DAY })).toBe(0);
    answer(9);
    open();
    expect(remind(events, { evicts: true, now: NOW + 99 * DAY })).toBe(0);
    answer();
    expect(remind(events, { evicts: true })).toBe(10);
    copy();
    expect(remind(events, { evicts: true })).toBe(0);
  });

  it('comes with the tenth also after many copies, each of which holds the marks of those before', () => {
    const { events, answer, copy } = begin();
    for (let i = 0; i < 5; i++) {
      answer(3);
      copy();
    }
    answer(9);
    expect(remind(events, { evicts: true })).toBe(0);
    answer();
    expect(remind(events, { evicts: true })).toBe(10);
  });

  it.each([
    ['ahead', NOW + 4000 * DAY],
    ['behind', 0],
  ])('is right although the clock was %s when the copy was saved', (_, wrong) => {
    const { events, answer, copy, setClock } = begin();
    answer(40);
    setClock(wrong);
    copy();
    expect(remind(events, { evicts: true })).toBe(0);
    setClock(NOW + DAY);
    answer(12);
    expect(remind(events, { evicts: true })).toBe(12);
    expect(remind(events, { now: NOW + 20 * DAY })).toBe(12);
  });

  it('counts what came over from another device after the copy, whatever its dates', () => {
    const { events, answer, copy, setClock } = begin();
    answer(20);
    copy();
    setClock(NOW - 300 * DAY);
    answer(15);
    expect(remind(events, { evicts: true })).toBe(15);
  });

  it('takes no notice of a copy that claims more than the record ever had', () => {
    const { events, answer } = begin();
    answer(12);
    events.push({ v: 1, id: 'x', at: new Date(NOW).toISOString(), type: 'copied', entries: 1e9 });
    expect(remind(events, { evicts: true })).toBe(12);
  });

  it('reckons with rows that cannot be read, which copies hold too', () => {
    const { events, answer, copy } = begin();
    answer(12);
    copy(5);
    expect(remind(events, { evicts: true, unreadable: 5 })).toBe(0);
    answer(10);
    expect(remind(events, { evicts: true, unreadable: 5 })).toBe(10);
  });

  const act = fc.oneof(
    { weight: 6, arbitrary: fc.constant('answer' as const) },
    { weight: 2, arbitrary: fc.constant('open' as const) },
    fc.constant('note' as const),
    fc.constant('copy' as const),
    fc.integer({ min: 0, max: NOW * 2 }),
  );
  const live = (acts: readonly (number | 'answer' | 'open' | 'note' | 'copy')[]) => {
    const life = begin();
    for (const one of acts) typeof one === 'number' ? life.setClock(one) : life[one]();
    return life;
  };
  const anyNow = fc.integer({ min: 0, max: NOW * 3 });

  it('never comes when there is nothing to lose, however the clock went', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), anyNow, fc.boolean(), (acts, now, evicts) => {
        const { events, copy, open } = live(acts);
        copy();
        open();
        expect(remind(events, { now, evicts })).toBe(0);
      }),
    );
  });

  it('always comes, however the clock went, once thirty are in no copy, and never names more than there are', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), fc.integer({ min: 30, max: 50 }), anyNow, (acts, more, now) => {
        const { events, copy, answer } = live(acts);
        copy();
        answer(more);
        expect(remind(events, { now })).toBeLessThanOrEqual(more);
        const { events: uncopied, answer: again } = live(acts.filter((one) => one !== 'copy' && one !== 'open'));
        again(more);
        expect(remind(uncopied, { now })).toBeGreaterThanOrEqual(more);
      }),
    );
  });

  it('does not grow smaller by another answer, wherever its date puts it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), anyNow, fc.boolean(), (acts, clock, evicts) => {
        const { events, answer, setClock } = live(acts);
        // Long after all of them, so that a new answer cannot become the first of them and make them seem younger.
        const now = NOW * 4;
        const before = remind(events, { now, evicts });
        setClock(clock);
        answer();
        expect(remind(events, { now, evicts })).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('does not depend on the order in which the events come', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), anyNow, (acts, now) => {
        const { events } = live(acts);
        expect(remind(events.toReversed(), { now, evicts: true })).toBe(remind(events, { now, evicts: true }));
      }),
    );
  });
});
