import { type Day, toIsoDay } from './days.ts';

interface CalendarEntry {
  /** The same for the same entry in every file, so that a newer file updates it instead of doubling it. */
  uid: string;
  summary: string;
  description: string;
  /** Full address of what there is to do. Some programs drop it, so it belongs into the description too. */
  url: string;
}

/** One whole day in a calendar. */
export interface CalendarDay extends CalendarEntry {
  day: Day;
}

/** A moment in a calendar, the same one in every time zone. */
export interface CalendarMoment extends CalendarEntry {
  /** Whole minutes since 1970 in UTC. */
  minute: number;
}

/** Most octets of a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75;

/** What UTF-8 makes of a code point. */
const countOctets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Breaks a line where it gets too long, between characters; a line that goes on begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = countOctets(character);
    if (octets + more > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** Half a character alone, which no file can hold, becomes the sign for a character that is missing. */
const mend = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
/** Control characters, which the format forbids. Tab and line feed have a meaning of their own. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** A text as a value (RFC 5545, 3.3.11): lines end with "\n", and what would end the value is escaped. */
const toText = (text: string): string =>
  mend(text)
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** An address as a value. It is not escaped, so what an address cannot hold is left out. */
const toUri = (address: string): string => mend(address).replace(/[\p{Cc} ]/gu, '');

/** A moment as a value in UTC: "20261130T170000Z". @param at as ISO 8601 in UTC with milliseconds */
const toUtc = (at: string): string => at.replace(/[-:]|\.\d+/g, '');

/** When an entry is. A moment has no end: one without it ends when it begins (RFC 5545, 3.6.1). */
function listWhen(entry: CalendarDay | CalendarMoment): string[] {
  if ('minute' in entry) return [`DTSTART:${toUtc(new Date(entry.minute * 60_000).toISOString())}`];
  const toDate = (day: Day) => toIsoDay(day).replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${toDate(entry.day)}`, `DTEND;VALUE=DATE:${toDate(entry.day + 1)}`];
}

/**
 * Writes a calendar of whole days and moments, as iCalendar (RFC 5545), for any calendar program.
 * @param name of what writes it, in the form "-//Truce//Practice//EN"
 * @param at when it is written, as ISO 8601 in UTC with milliseconds; a later file counts as the newer version
 */
export function writeCalendar(name: string, at: string, entries: readonly (CalendarDay | CalendarMoment)[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${toText(name)}`,
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${toText(entry.uid)}`,
      `DTSTAMP:${toUtc(at)}`,
      // Minutes since 1970: grows with every file, and programs take the event with the larger one.
      `SEQUENCE:${Math.floor(Date.parse(at) / 60_000)}`,
      ...listWhen(entry),
      `SUMMARY:${toText(entry.summary)}`,
      `DESCRIPTION:${toText(entry.description)}`,
      `URL:${toUri(entry.url)}`,
      // The time stays free: nobody is unavailable for ten questions.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
