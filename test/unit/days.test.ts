import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, toDate, toIsoDay, weekdayOf } from '../../src/domain/days.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Marquesas'];
const iso = (zone: string, moment: string) => toIsoDay(dayIn(zone)(moment));

test('the same moment falls on different days in different places', () => {
  expect(iso('UTC', '2026-11-22T23:30:00.000Z')).toBe('2026-11-22');
  expect(iso('Europe/Berlin', '2026-11-22T23:30:00.000Z')).toBe('2026-11-23');
  expect(iso('America/New_York', '2026-11-23T04:59:59.999Z')).toBe('2026-11-22');
  expect(iso('America/New_York', '2026-11-23T05:00:00.000Z')).toBe('2026-11-23');
  expect(iso('Asia/Kathmandu', '2026-11-22T18:14:59.999Z')).toBe('2026-11-22');
  expect(iso('Asia/Kathmandu', '2026-11-22T18:15:00.000Z')).toBe('2026-11-23');
});

test('the days on which the clock is changed are days like others', () => {
  const day = dayIn('Europe/Berlin');
  // 29 March 2026 has 23 hours there, 25 October 25.
  expect(day('2026-03-28T23:00:00.000Z') + 1).toBe(day('2026-03-29T22:00:00.000Z'));
  expect(iso('Europe/Berlin', '2026-03-29T21:59:59.999Z')).toBe('2026-03-29');
  expect(iso('Europe/Berlin', '2026-10-24T22:00:00.000Z')).toBe('2026-10-25');
  expect(iso('Europe/Berlin', '2026-10-25T22:59:59.999Z')).toBe('2026-10-25');
});

test('agrees with the calendar for any moment and zone, whatever was asked before', () => {
  const days = new Map(zones.map((zone) => [zone, dayIn(zone)]));
  const moments = fc.date({ min: new Date('1999-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (zone, moment) => {
      const day = days.get(zone)?.(moment) ?? Number.NaN;
      expect(toIsoDay(day)).toBe(moment.toLocaleDateString('sv-SE', { timeZone: zone }));
      expect(weekdayOf(day)).toBe((toDate(day).getUTCDay() + 6) % 7);
    }),
  );
});

test('weekdays go on before 1970', () => {
  expect(weekdayOf(-1)).toBe(2);
  expect(weekdayOf(-4)).toBe(6);
});
