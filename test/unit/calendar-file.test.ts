import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarDay, writeCalendar } from '../../src/domain/calendar-file.ts';

const at = '2026-11-22T08:15:30.000Z';
const entry: CalendarDay = {
  uid: 'truce-practice-2026-11-26',
  day: 20_783,
  summary: 'Practise Truce: 3 questions',
  description: 'They come back; so, read on.\nhttps://example.org/practice/#set=a,b',
  url: 'https://example.org/practice/#set=a,b',
};
const write = (...days: CalendarDay[]) => writeCalendar('-//Truce//Practice//EN', at, days);
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('a calendar program reads each day with its text and its link', () => {
  const [event] = read(write(entry));
  expect(event?.uid).toBe(entry.uid);
  expect(event?.startDate.toString()).toBe('2026-11-26');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.endDate.toString()).toBe('2026-11-27');
  expect(event?.summary).toBe(entry.summary);
  expect(event?.description).toBe(entry.description);
  expect(event?.component.getFirstPropertyValue('url')).toBe(entry.url);
  expect(`${event?.component.getFirstPropertyValue('dtstamp')}`).toBe('2026-11-22T08:15:30Z');
});

test('a newer file updates the same day: one name, a later stamp, a larger sequence', () => {
  const [before] = read(write(entry));
  const [after] = read(writeCalendar('-//Truce//Practice//EN', '2026-11-23T08:00:00.000Z', [entry]));
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
  expect(after?.sequence).toBeLessThan(2 ** 31);
});

/** Texts that have broken such files: signs of the format, line ends, control characters, emoji, half a character. */
const odd = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\\n',
        ';',
        ',',
        '\\',
        '\r\n',
        '\r',
        '\n',
        '\t',
        '\0',
        '\u007f',
        '\u2028',
        '€',
        '👩‍💼',
        '\ud83d',
        'BEGIN:VEVENT',
        'x'.repeat(74),
        'ü'.repeat(40),
      ),
    ),
  )
  .map((parts) => parts.join(''));
/** What a text may become: control characters go, line ends are one kind, half a character is the sign for none. */
const plain = (text: string) =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');

test('whatever the texts are, the file is well formed and every text comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ summary: odd, description: odd }), { maxLength: 4 }), (texts) => {
      const days = texts.map((text, i) => ({ ...entry, ...text, uid: `truce-${i}`, day: entry.day + i }));
      const file = write(...days);
      expect(file.endsWith('\r\n')).toBe(true);
      const lines = file.split('\r\n');
      expect(lines.join('')).not.toMatch(/[\r\n]/);
      // Each line survives as UTF-8 on its own, so none was broken inside a character.
      for (const line of lines) {
        const octets = new TextEncoder().encode(line);
        expect(octets.length).toBeLessThanOrEqual(75);
        expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)).toBe(line);
      }
      const events = read(file);
      expect(events.map(({ uid }) => uid)).toEqual(days.map(({ uid }) => uid));
      expect(events.map(({ summary }) => summary)).toEqual(days.map(({ summary }) => plain(summary)));
      expect(events.map(({ description }) => description)).toEqual(days.map(({ description }) => plain(description)));
    }),
  );
});
