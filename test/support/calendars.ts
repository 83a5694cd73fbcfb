import { dayIn } from '../../src/domain/days.ts';
import type { Calendar } from '../../src/domain/learning/calendar.ts';

/** A learner's calendar in a time zone, at a moment given as ISO 8601. */
export function calendarAt(now: string, timeZone = 'UTC'): Calendar {
  const dayOf = dayIn(timeZone);
  return { dayOf, today: dayOf(now) };
}
