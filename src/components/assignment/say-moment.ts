import { isZone } from '../../domain/assignment/zone-time.ts';

const say = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', options).format(at).replace(',', '');

/**
 * A moment in a zone, in words: "Monday 30 November, 17:00", with the year when it is not this one, or when there is none
 * to compare it with.
 * @param zone IANA name; one that this browser does not know is taken for UTC, and said so
 */
export function sayMoment(at: Date, zone: string, now?: Date): string {
  const timeZone = isZone(zone) ? zone : 'UTC';
  const year = (date: Date) => say(date, { timeZone, year: 'numeric' });
  const day = say(at, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(now && year(at) === year(now) ? {} : { year: 'numeric' }),
  });
  const time = say(at, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${day}, ${time}${timeZone === zone ? '' : ' UTC'}`;
}

/** The same with short names, for lists: "28 Nov, 10:12". */
export function sayBriefly(at: Date, timeZone: string): string {
  const day = say(at, { timeZone, day: 'numeric', month: 'short' });
  return `${day}, ${say(at, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;
}

/** What people call the time of a zone at a moment: "Central European Standard Time"; empty where it has no such name. */
export function nameZone(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'long' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** A time in whole minutes since 1970 as a date. */
export const toDate = (minutes: number): Date => new Date(minutes * 60_000);
