/** What became of a wall time that a clock never shows, or shows twice. */
export type ClockChange =
  | { type: 'none' }
  /** The clock was put forward past it: the time that was taken stands as far after the change as it was put forward. */
  | { type: 'skipped'; taken: string }
  /** The clock was put back, so it shows this time twice, `minutes` apart. */
  | { type: 'twice'; minutes: number };

/** A wall time in a zone, as a moment. */
export interface ZonedMoment {
  /** Whole minutes since 1970 in UTC. */
  minutes: number;
  change: ClockChange;
}

const MINUTE = 60_000;
/** No zone is farther from UTC than 14 hours, so a day before and a day after stand on both sides of a change. */
const DAY = 24 * 60;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether this browser knows a zone by this name. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clock of a zone shows, as minutes since 1970 on that clock. */
function clockAt(minutes: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(minutes * MINUTE)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) / MINUTE;
}

const write = (clock: number): string => new Date(clock * MINUTE).toISOString().slice(0, 16);

/** What the clock of a zone shows at a moment, as a `datetime-local` field writes it: "2026-11-22T23:59". */
export const toWall = (minutes: number, zone: string): string => write(clockAt(minutes, zone));

/** Minutes on the clock, or null for what is no time on any: "2026-02-30T10:00". Years from 1000 to 9999. */
function readWall(wall: string): number | null {
  if (!/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return null;
  const ms = Date.parse(`${wall}Z`);
  // Some days that no month has are read as days of the next one.
  return Number.isNaN(ms) || write(ms / MINUTE) !== wall ? null : ms / MINUTE;
}

/**
 * The moment at which the clock of a zone shows a time. A time that the clock skips is put off by as much as the clock was
 * put forward; of two the wanted one is taken.
 * @param wall as a `datetime-local` field writes it; null is returned for what is none
 * @param zone IANA name that this browser knows
 * @param wanted which one of a time that comes twice
 */
export function fromWall(wall: string, zone: string, wanted: 'first' | 'second'): ZonedMoment | null {
  const clock = readWall(wall);
  if (clock === null) return null;
  const offsets = [clock - DAY, clock + DAY].map((near) => clockAt(near, zone) - near);
  const [before = 0, after = 0] = offsets;
  const [early, late] = [clock - before, clock - after];
  const found = [early, late].filter((minutes) => clockAt(minutes, zone) === clock);
  const [one, other] = found;
  if (one === undefined) {
    // Counted on with the clock of before: 02:30 becomes 03:30 where 02:00 became 03:00.
    return { minutes: early, change: { type: 'skipped', taken: toWall(early, zone) } };
  }
  if (other === undefined || one === other) return { minutes: one, change: { type: 'none' } };
  const minutes = wanted === 'first' ? Math.min(one, other) : Math.max(one, other);
  return { minutes, change: { type: 'twice', minutes: Math.abs(one - other) } };
}
