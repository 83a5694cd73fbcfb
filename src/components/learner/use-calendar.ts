import { useEffect, useMemo, useState } from 'react';
import { dayIn } from '../../domain/days.ts';
import type { Calendar } from '../../domain/learning/calendar.ts';
import { readTimeZone } from './time-zone.ts';

/** The learner's calendar with the name of its time zone, for formatting. */
export interface OwnCalendar extends Calendar {
  timeZone: string;
}

function openCalendar(): Omit<OwnCalendar, 'today'> {
  const timeZone = readTimeZone();
  return { timeZone, dayOf: dayIn(timeZone) };
}

/** The learner's calendar. A page that was left open overnight learns the new day when it is looked at again. */
export function useCalendar(): OwnCalendar {
  const own = useMemo(openCalendar, []);
  const readToday = () => own.dayOf(new Date().toISOString());
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const look = () => setToday(own.dayOf(new Date().toISOString()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [own]);
  return useMemo(() => ({ ...own, today }), [own, today]);
}
