import { type Day, toDate } from '../../domain/days.ts';
import { practiceWords as words } from '../../strings/practice.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** "Thu 26 Nov", whatever commas this browser's calendar would put in. */
export function nameDay(day: Day): string {
  const parts = new Map(format.formatToParts(toDate(day)).map(({ type, value }) => [type, value]));
  return `${parts.get('weekday')} ${parts.get('day')} ${parts.get('month')}`;
}

/** The day as a label: "Today", "Tomorrow", "Thu 26 Nov". */
export const labelDay = (day: Day, today: Day): string =>
  day <= today ? words.days.today : day === today + 1 ? words.days.tomorrow : nameDay(day);

/** The day inside a sentence: "today", "tomorrow", "on Thu 26 Nov". */
export const sayDay = (day: Day, today: Day): string =>
  day <= today ? words.on.today : day === today + 1 ? words.on.tomorrow : words.on.day(nameDay(day));
