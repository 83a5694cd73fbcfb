import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShown, nameLine } from '../../../src/components/assignment/banner-line.ts';
import { nameZone, sayBriefly, sayMoment, toDate } from '../../../src/components/assignment/say-moment.ts';
import { nameKeptTask } from '../../../src/domain/assignment/kept-task.ts';
import { measureLeft } from '../../../src/domain/assignment/time-left.ts';
import { assignmentWords } from '../../../src/strings/assignment.ts';

const MINUTE = 60_000;
const DAY = 1440;
const due = Date.UTC(2026, 10, 30, 16) / MINUTE;
const left = (minutes: number) => assignmentWords.left(measureLeft(due, (due - minutes) * MINUTE));

test('how long is left is said in the two largest units', () => {
  expect(left(3 * DAY + 4 * 60 + 5)).toBe('3 days and 4 hours left');
  expect(left(DAY)).toBe('1 day left');
  expect(left(DAY + 5)).toBe('1 day left');
  expect(left(61)).toBe('1 hour and 1 minute left');
  expect(left(12)).toBe('12 minutes left');
  expect(left(0.5)).toBe('Less than a minute left');
  // The whole minute is in time: who is asked for 23:59 may hand in until the clock shows another.
  expect(left(0)).toBe('Less than a minute left');
  expect(left(-59_999 / MINUTE)).toBe('Less than a minute left');
  expect(left(-1)).toMatch(/^That was 1 minute ago/);
});

test('what is past says how long ago, and that nothing is closed', () => {
  expect(left(-125)).toMatch(/^That was 2 hours and 5 minutes ago\. Nothing is closed/);
});

test('the parts add up to the distance', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: MINUTE - 1 }), (minutes, rest) => {
      const now = (due - minutes) * MINUTE - rest;
      const { past, days, hours, minutes: more } = measureLeft(due, now);
      expect(past).toBe(now >= (due + 1) * MINUTE);
      const sum = days * DAY + hours * 60 + more;
      expect(sum).toBe(Math.floor(Math.abs(due * MINUTE - now) / MINUTE));
      expect(hours).toBeLessThan(24);
      expect(more).toBeLessThan(60);
    }),
  );
});

test('a moment is said in the zone that is asked for, with the year when it is another', () => {
  const now = new Date(Date.UTC(2026, 10, 22));
  expect(sayMoment(toDate(due), 'Europe/Berlin', now)).toBe('Monday 30 November, 17:00');
  expect(sayMoment(toDate(due), 'America/New_York', now)).toBe('Monday 30 November, 11:00');
  expect(sayMoment(toDate(due), 'Asia/Kathmandu', now)).toBe('Monday 30 November, 21:45');
  expect(sayMoment(toDate(due), 'UTC', new Date(Date.UTC(2027, 1, 1)))).toBe('Monday 30 November 2026, 16:00');
  expect(sayMoment(toDate(due), 'UTC')).toBe('Monday 30 November 2026, 16:00');
  expect(sayMoment(toDate(due), 'Mars/Olympus', now)).toBe('Monday 30 November, 16:00 UTC');
  expect(sayBriefly(toDate(due), 'UTC')).toBe('30 Nov, 16:00');
  expect(nameZone(toDate(due), 'America/New_York')).toBe('Eastern Standard Time');
});

test('a banner stays two weeks after the due time, and as long as the assignment is opened', () => {
  const openedAt = toDate(due - DAY).toISOString();
  const at = (days: number) => (due + days * DAY) * MINUTE;
  expect(isShown({ dueAt: due, openedAt }, at(13))).toBe(true);
  expect(isShown({ dueAt: due, openedAt }, at(15))).toBe(false);
  expect(isShown({ dueAt: due, openedAt: toDate(due + 20 * DAY).toISOString() }, at(21))).toBe(true);
  expect(isShown({ dueAt: null, openedAt }, at(50))).toBe(true);
  expect(isShown({ dueAt: null, openedAt }, at(70))).toBe(false);
  expect(isShown({ dueAt: null, openedAt: 'long ago' }, at(0))).toBe(false);
  expect(nameLine(due, 'Europe/Berlin', new Date(at(-1)))).toBe('due Monday 30 November, 17:00');
  expect(nameLine(due, 'Europe/Berlin', new Date(at(1)))).toBe('was due Monday 30 November, 17:00');
  expect(nameLine(due, 'Europe/Berlin', new Date(due * MINUTE + 59_999))).toMatch(/^due /);
  expect(nameLine(due, 'Europe/Berlin', new Date((due + 1) * MINUTE))).toMatch(/^was due /);
  expect(nameLine(null, 'UTC', new Date(at(1)))).toBe('');
});

test('tasks are named as pages recognise themselves', () => {
  expect(nameKeptTask({ type: 'lesson', lesson: 'the-cost' })).toBe('lesson:the-cost');
  expect(nameKeptTask({ type: 'quiz', lesson: 'the-cost' })).toBe('lesson:the-cost');
  expect(nameKeptTask({ type: 'case', case: 'pump' })).toBe('case:pump');
  expect(nameKeptTask({ type: 'drawn', module: '', count: 8 })).toBe('drawn');
  expect(nameKeptTask({ type: 'treaty' })).toBe('treaty');
});
