const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words, the same everywhere: "2026-11-22" becomes "22 November 2026". Takes a day as ISO 8601. */
export const sayDate = (day: string): string => format.format(new Date(day));
