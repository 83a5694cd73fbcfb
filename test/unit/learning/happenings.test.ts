import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listHappenings } from '../../../src/domain/learning/happenings.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { compareEvents } from '../../../src/domain/record/event-order.ts';
import { anyRecord } from '../../support/any-event.ts';
import { calendarAt } from '../../support/calendars.ts';
import { answered, happened } from '../../support/events.ts';

const calendar = calendarAt('2026-10-01T12:00:00.000Z');
const draft = (id: string, minute: number) => happened({ type: 'drafted', fields: {} }, id, minute);
const note = (id: string, minute: number, lesson: string) => happened({ type: 'noted', lesson, text: 'x' }, id, minute);
const lines = (events: readonly CourseEvent[], most = 100) =>
  listHappenings(events, calendar, most).days.map(({ happenings }) =>
    happenings.map(({ event, versions }) => `${event.id} ${versions}`),
  );

it('tells versions of the treaty, or of one note, saved in a row on one day as one line', () => {
  const events = [
    draft('a', 1),
    draft('b', 2),
    note('c', 3, 'one'),
    note('d', 4, 'one'),
    note('e', 5, 'two'),
    draft('f', 6),
    draft('g', 1441),
  ];
  expect(lines(events)).toEqual([['g 1'], ['f 1', 'e 1', 'd 2', 'b 2']]);
});

it('never tells two answers as one', () => {
  expect(lines([happened(answered(), 'a', 1), happened(answered(), 'b', 2)])).toEqual([['b 1', 'a 1']]);
});

it('lists no more lines than asked, the latest first, and accounts for every event', () => {
  fc.assert(
    fc.property(anyRecord, fc.integer({ min: 0, max: 25 }), (events, most) => {
      const ordered = events.toSorted(compareEvents);
      const { days, older } = listHappenings(ordered, calendar, most);
      const all = days.flatMap(({ happenings }) => happenings);
      expect(all.length).toBeLessThanOrEqual(most);
      if (older > 0) expect(all.length).toBe(most);
      expect(all.reduce((sum, { versions }) => sum + versions, older)).toBe(events.length);
      expect(all.map(({ event }) => event)).toEqual(
        all.map(({ event }) => event).toSorted((a, b) => compareEvents(b, a)),
      );
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].toSorted((a, b) => b - a));
      for (const { day, happenings } of days)
        for (const { event } of happenings) expect(calendar.dayOf(event.at)).toBe(day);
    }),
  );
});

it('looks at no more of a long record than it lists', () => {
  const events = Array.from({ length: 1000 }, (_, n) => happened(answered(), `e${n}`, n));
  let asked = 0;
  const counting = { dayOf: (at: string) => calendar.dayOf(at) + 0 * ++asked };
  expect(listHappenings(events, counting, 20).older).toBe(980);
  expect(asked).toBeLessThanOrEqual(21);
});
