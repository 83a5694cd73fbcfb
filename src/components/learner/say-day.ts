import { type Day, toDate } from '../../domain/days.ts';
import type { Calendar } from '../../domain/learning/calendar.ts';
import { learningWords } from '../../strings/learning.ts';

const words = learningWords.happenings;
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** A day in words: "Today", "Yesterday", "Monday 5 October 2026", or that this date is still to come. */
export function sayDay(day: Day, { today }: Pick<Calendar, 'today'>): string {
  if (day === today) return words.today;
  if (day === today - 1) return words.yesterday;
  const date = format.format(toDate(day));
  return day > today ? words.toCome(date) : date;
}
