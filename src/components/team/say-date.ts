import type { TeamSession } from '../../domain/team/session.ts';
import { roomWords as words } from '../../strings/team-room.ts';

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/**
 * A moment as a day in words, where the reader is: "22 November 2026".
 * @param at ISO 8601 or a `Date`; a text that is no moment comes back as it is, for what is stored can be anything
 */
export function sayDate(at: string | Date): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : format.format(date);
}

/** What a session is called in a sentence: its label with its date, or the date alone. */
export const nameSession = ({ label, at }: TeamSession): string => words.nameOf(label, sayDate(at));
