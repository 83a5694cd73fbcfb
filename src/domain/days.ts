/**
 * Calendar days as whole numbers: 0 is 1 January 1970, 1 the day after. A day is counted on the learner's own calendar,
 * so that a clock put forward in spring, a flight or a night's work never makes a day longer, shorter or double.
 */
export type Day = number;

const MS_A_DAY = 86_400_000;

/**
 * Makes a function that tells on which day, in one time zone, a moment falls.
 * @param timeZone IANA name, such as "Europe/Berlin". Throws a `RangeError` when it is none.
 * @returns takes a moment as ISO 8601 or a `Date`
 */
export function dayIn(timeZone: string): (moment: string | Date) => Day {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  // Moments of one hour fall on one day, save in the hour in which a day ends; those few zones end it at a quarter.
  const known = new Map<number, Day>();
  return (moment) => {
    const ms = typeof moment === 'string' ? Date.parse(moment) : moment.getTime();
    const quarter = Math.floor(ms / 900_000);
    let day = known.get(quarter);
    if (day === undefined) {
      const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
      day = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day) / MS_A_DAY;
      known.set(quarter, day);
    }
    return day;
  };
}

/** The day as a `Date` at midnight in UTC: for formatting with `timeZone: 'UTC'`, and for libraries that count days. */
export const toDate = (day: Day): Date => new Date(day * MS_A_DAY);

/** The day as ISO 8601: "2026-11-22". */
export const toIsoDay = (day: Day): string => toDate(day).toISOString().slice(0, 10);

/** The day of the week, 0 for Monday to 6 for Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;
