import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toIsoDay, weekdayOf } from '../../../src/domain/days.ts';
import { foldDays } from '../../../src/domain/learning/days-done.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { anyEvent, anyRecord } from '../../support/any-event.ts';
import { calendarAt } from '../../support/calendars.ts';
import { answered, happened } from '../../support/events.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const now = '2026-10-28T12:00:00.000Z';
const answerAt = (at: string, id = at): CourseEvent => ({ ...happened(answered(), id.replace(/\W/g, '-')), at });
const active = (events: readonly CourseEvent[], zone = 'UTC', moment = now) =>
  foldDays(events, calendarAt(moment, zone), 16)
    .weeks.flat()
    .filter(({ depth }) => depth > 0)
    .map(({ day, done }) => [toIsoDay(day), done.answered]);

it('shows sixteen weeks from a Monday to today, and no day more', () => {
  for (const zone of zones) {
    const calendar = calendarAt(now, zone);
    const { weeks } = foldDays([], calendar, 16);
    expect(weeks).toHaveLength(16);
    expect(weeks.every(([monday]) => weekdayOf(monday?.day ?? 0) === 0)).toBe(true);
    const days = weeks.flat().map(({ day }) => day);
    expect(days).toEqual(days.map((_, place) => (days[0] ?? 0) + place));
    expect(days.at(-1)).toBe(calendar.today);
  }
});

it('puts one moment on the day that it is where the learner is', () => {
  const late = [answerAt('2026-10-20T23:30:00.000Z')];
  expect(active(late)).toEqual([['2026-10-20', 1]]);
  expect(active(late, 'Europe/Berlin')).toEqual([['2026-10-21', 1]]);
  expect(active(late, 'America/New_York')).toEqual([['2026-10-20', 1]]);
});

it('keeps a day one day when the clock is put back: 25 October 2026 has 25 hours in Berlin', () => {
  const hours = Array.from({ length: 27 }, (_, hour) => new Date(Date.UTC(2026, 9, 24, 21 + hour)).toISOString());
  expect(
    active(
      hours.map((at) => answerAt(at)),
      'Europe/Berlin',
    ),
  ).toEqual([
    ['2026-10-24', 1],
    ['2026-10-25', 25],
    ['2026-10-26', 1],
  ]);
});

it('sets apart what is older and what is still to come, and is no longer for it', () => {
  const events = [
    answerAt('1970-01-01T00:00:00.000Z'),
    answerAt('2026-07-12T23:59:59.999Z'),
    answerAt('2026-07-13T00:00:00.000Z'),
    answerAt('2026-10-28T23:59:59.999Z'),
    answerAt('2026-10-29T00:00:00.000Z'),
    answerAt('9999-12-31T23:59:59.999Z'),
  ];
  const { before, toCome, weeks } = foldDays(events, calendarAt(now), 16);
  expect({ before, toCome }).toEqual({ before: 2, toCome: 2 });
  expect(weeks.flat()).toHaveLength(15 * 7 + 3);
  expect(active(events)).toEqual([
    ['2026-07-13', 1],
    ['2026-10-28', 1],
  ]);
});

it('counts versions of one text saved on one day once', () => {
  const drafts = [1, 2, 3].map((n) => happened({ type: 'drafted', fields: {} }, `d${n}`, n));
  const notes = ['one', 'one', 'two'].map((lesson, n) => happened({ type: 'noted', lesson, text: '' }, `n${n}`, n));
  const [day] = foldDays([...drafts, ...notes], calendarAt(now), 16)
    .weeks.flat()
    .filter(({ depth }) => depth > 0);
  expect(day?.done).toEqual({ drafted: 1, noted: 2 });
});

it('loses no event, whatever the order of arrival, and is never less deep for one more', () => {
  const texts = new Set(['drafted', 'noted']);
  fc.assert(
    fc.property(
      anyRecord.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      ),
      anyEvent,
      fc.constantFrom(...zones),
      ([events, shuffled], more, zone) => {
        // The events lie on the four days from 30 September 2026 on: some before, some on, some after today.
        const calendar = calendarAt('2026-10-01T12:00:00.000Z', zone);
        const folded = foldDays(events, calendar, 1);
        expect(foldDays(shuffled, calendar, 1)).toEqual(folded);
        const single = events.filter(({ type }) => !texts.has(type));
        const { weeks, before, toCome } = foldDays(single, calendar, 1);
        const done = weeks.flat().flatMap((one) => Object.values(one.done));
        expect(done.reduce((sum, times) => sum + times, before + toCome)).toBe(single.length);
        const depths = foldDays([...events, { ...more, id: 'more' }], calendar, 1).weeks.flat();
        folded.weeks.flat().forEach(({ depth }, place) => {
          expect(depths[place]?.depth).toBeGreaterThanOrEqual(depth);
        });
      },
    ),
  );
});
