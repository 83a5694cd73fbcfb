import { type Day, weekdayOf } from '../days.ts';
import type { CourseEvent } from '../record/event.ts';
import type { Calendar } from './calendar.ts';

/** How much was done on a day: nothing, a little, more, much. */
export type Depth = 0 | 1 | 2 | 3;

/** A day with what was done on it. */
export interface DayDone {
  day: Day;
  /** How often each kind of thing was done. Versions of one text that were saved on one day are one. */
  done: Partial<Record<CourseEvent['type'], number>>;
  depth: Depth;
}

/** The last weeks, day by day. */
export interface DaysDone {
  /** The weeks, oldest first; each from Monday on, the present one up to today. */
  weeks: DayDone[][];
  /** How many events lie before these weeks, and on days that are still to come. */
  before: number;
  toCome: number;
}

/** From how many things on a day each depth begins: the same for everyone and for ever, so there is nothing to beat. */
const DEPTHS = [1, 4, 12];
const MS_A_DAY = 86_400_000;

/**
 * Counts what was done on each day of the last weeks, whatever the order of the events.
 * @param weeks how many, the present one included
 */
export function foldDays(events: readonly CourseEvent[], { dayOf, today }: Calendar, weeks: number): DaysDone {
  const first = today - weekdayOf(today) - 7 * (weeks - 1);
  // No time zone is more than a day away from UTC: what is older needs no calendar, and a long record is mostly older.
  const older = new Date((first - 1) * MS_A_DAY).toISOString();
  const days = Array.from(
    { length: today - first + 1 },
    (_, place): DayDone => ({ day: first + place, done: {}, depth: 0 }),
  );
  const texts = new Set<string>();
  let before = 0;
  let toCome = 0;
  for (const event of events) {
    const day = event.at < older ? first - 1 : dayOf(event.at);
    if (day < first) before += 1;
    else if (day > today) toCome += 1;
    else count(event, days[day - first], texts);
  }
  for (const one of days) one.depth = measureDepth(one);
  return { weeks: cutWeeks(days), before, toCome };
}

function count(event: CourseEvent, one: DayDone | undefined, texts: Set<string>) {
  if (!one) return;
  if (event.type === 'drafted' || event.type === 'noted') {
    const text = `${one.day} ${event.type === 'noted' ? event.lesson : ''}`;
    if (texts.has(text)) return;
    texts.add(text);
  }
  one.done[event.type] = (one.done[event.type] ?? 0) + 1;
}

function measureDepth({ done }: DayDone): Depth {
  const things = Object.values(done).reduce((sum, times) => sum + times, 0);
  return DEPTHS.filter((from) => things >= from).length as Depth; // there are three of them
}

const cutWeeks = (days: readonly DayDone[]): DayDone[][] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));
