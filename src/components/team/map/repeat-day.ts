import { writeCalendar } from '../../../domain/calendar-file.ts';
import type { Day } from '../../../domain/days.ts';
import { isDay } from '../../../domain/team/read-session.ts';
import type { TeamSession } from '../../../domain/team/session.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import { saveText } from '../../learner/save-text.ts';

const words = meetingWords.outcome;
const longDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** The day of a text such as "2026-12-31"; null when it is none. */
export function readDay(text: string): Day | null {
  return isDay(text) ? Date.parse(`${text}T00:00:00Z`) / 86_400_000 : null;
}

/** A day in words: "Thursday 31 December 2026"; null when the text is none. */
export function sayIsoDay(text: string): string | null {
  const day = readDay(text);
  return day === null ? null : longDay.format(day * 86_400_000);
}

/** Has the browser download the day to look again as a calendar file. No answer is in it, and no code. */
export function saveRepeatDay(session: TeamSession, day: Day, now: Date, page: string): void {
  const entry = {
    uid: `truce-team-${session.id}`,
    day,
    summary: words.entry(session.label),
    description: words.entryText(session.agreed.trim()),
    url: page,
  };
  saveText(writeCalendar('-//Truce//Team//EN', now.toISOString(), [entry]), words.calendarFile, 'text/calendar');
}
