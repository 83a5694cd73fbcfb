import { type DigitReader, type Sizes, toUnsigned, vary } from '../codes/digits.ts';
import type { Digit } from '../codes/pack.ts';

/** Minutes between one time and the next, before or after: mostly a few; hours; weeks; years; all that a clock can show. */
const MINUTES: Sizes = [17, 512, 2 ** 16, 2 ** 22, 2 ** 36];

/** The time that was written or read last, in minutes since 1970: each is written by its distance from the one before. */
export interface Clock {
  minute: number;
}
/** The first time is written by its distance from the beginning of 2026. */
export const startClock = (): Clock => ({ minute: Date.UTC(2026, 0) / 60_000 });

/** The minute since 1970 in which a moment was. @param at ISO 8601 */
export const minuteOf = (at: string): number => Math.floor(Date.parse(at) / 60_000);
/** Times are of the years 0 to 9999, which four digits can say. */
const FIRST = minuteOf('0000-01-01T00:00:00.000Z');
const LAST = minuteOf('9999-12-31T23:59:59.999Z');

export function writeTime(at: string, clock: Clock): Digit[] {
  const minute = minuteOf(at);
  const digits = vary(toUnsigned(minute - clock.minute), MINUTES);
  clock.minute = minute;
  return digits;
}

/** Reads what `writeTime` wrote; null for a time outside the years 0 to 9999. */
export function readTime(digits: DigitReader, clock: Clock): string | null {
  clock.minute += digits.readSigned(MINUTES);
  const { minute } = clock;
  return minute >= FIRST && minute <= LAST ? new Date(minute * 60_000).toISOString() : null;
}
