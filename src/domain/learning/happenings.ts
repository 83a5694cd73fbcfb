import type { Day } from '../days.ts';
import type { CourseEvent } from '../record/event.ts';
import type { Calendar } from './calendar.ts';

/** One line of what happened: an event, or several versions of one text that were saved in a row on one day. */
export interface Happening {
  /** The latest of them. */
  event: CourseEvent;
  /** How many events it stands for. */
  versions: number;
}

/** What happened on one day, the latest first. */
export interface DayOfHappenings {
  day: Day;
  happenings: Happening[];
}

/** The latest part of a record, as a list to read. */
export interface Happenings {
  days: DayOfHappenings[];
  /** How many events are older than those listed. */
  older: number;
}

/**
 * Lists what happened, the latest first, by day. Looks at no more of the record than it lists.
 * @param events in order of time
 * @param most how many lines at most
 */
export function listHappenings(
  events: readonly CourseEvent[],
  { dayOf }: Pick<Calendar, 'dayOf'>,
  most: number,
): Happenings {
  const days: DayOfHappenings[] = [];
  let lines = 0;
  let place = events.length - 1;
  for (; place >= 0; place--) {
    const event = events[place];
    if (!event) break;
    const day = dayOf(event.at);
    const last = days.at(-1);
    const line = last?.day === day ? last.happenings.at(-1) : undefined;
    if (line && isSameText(line.event, event)) {
      line.versions += 1;
      continue;
    }
    if (lines === most) break;
    lines += 1;
    const happening = { event, versions: 1 };
    if (last?.day === day) last.happenings.push(happening);
    else days.push({ day, happenings: [happening] });
  }
  return { days, older: place + 1 };
}

const isSameText = (a: CourseEvent, b: CourseEvent): boolean =>
  (a.type === 'drafted' && b.type === 'drafted') || (a.type === 'noted' && b.type === 'noted' && a.lesson === b.lesson);
