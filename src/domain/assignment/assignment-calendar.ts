import { type CalendarMoment, writeCalendar } from '../calendar-file.ts';
import type { Assignment } from './assignment.ts';
import { type Moment, tellMoment } from './moment.ts';

/** The words of a calendar entry; they are in `src/strings/assignment-text.ts`. */
export interface CalendarWords {
  opens: (title: string) => string;
  due: (title: string) => string;
  /** Text of the entry. It holds the link, because Moodle's calendar drops the address when it reads such a file. */
  text: (from: string, moment: Moment, link: string) => string;
}

/**
 * Writes the opening and the due time as a calendar file, in UTC, so that each calendar shows them on its own clock. An
 * edited assignment keeps its id, so its new file moves the entries that the old one made.
 * @param course the course's permanent id
 * @param link full address of the assignment
 * @param at when it is written, as ISO 8601 in UTC with milliseconds
 * @returns null when there is neither time, because a calendar without entries is none
 */
export function writeAssignmentCalendar(
  course: string,
  { id, title, from, zone, opensAt, dueAt }: Assignment,
  link: string,
  at: string,
  words: CalendarWords,
): string | null {
  const times = [
    { name: 'opens', minute: opensAt },
    { name: 'due', minute: dueAt },
  ] as const;
  const entries = times.flatMap(({ name, minute }): CalendarMoment[] => {
    if (minute === null) return [];
    const description = words.text(from, tellMoment(minute, zone), link);
    return [{ uid: `${course}-assignment-${id}-${name}`, minute, summary: words[name](title), description, url: link }];
  });
  return entries.length > 0 ? writeCalendar('-//Truce//Assignment//EN', at, entries) : null;
}
