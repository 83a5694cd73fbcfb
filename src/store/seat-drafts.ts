import { type SeatDraft, unpackSeatDraft } from '../domain/team/seat-draft.ts';
import { type NotKeptReason, toNotKept } from './not-kept.ts';
import { readPresent } from './present-profile.ts';

// Answers for a seat are no part of the learner's record: a score would show there before the other side has answered.
// They belong to this tab and to one person, like the drafts of quizzes, and are erased with them.
const nameSeat = (person: string, session: string, seat: string) => `truce-draft:${person}:seat-${session}-${seat}`;

/** A person's draft for a seat in this tab; null where there is none, it cannot be read or storage is refused. */
export function readSeatDraft(person: string, session: string, seat: string): SeatDraft | null {
  try {
    return unpackSeatDraft(JSON.parse(sessionStorage.getItem(nameSeat(person, session, seat)) ?? 'null'));
  } catch {
    return null;
  }
}

/**
 * Keeps a draft until the tab is closed.
 * @returns null when it is kept; else why not: the browser refuses or has no room, or another person is present by now
 */
export function keepSeatDraft(person: string, session: string, seat: string, draft: SeatDraft): NotKeptReason | null {
  if (readPresent().id !== person) return 'other-person';
  try {
    sessionStorage.setItem(nameSeat(person, session, seat), JSON.stringify(draft));
    return null;
  } catch (thrown) {
    return toNotKept(thrown).reason;
  }
}

/** Drops a draft, so that the next person at this device finds none of it. */
export function dropSeatDraft(person: string, session: string, seat: string): void {
  try {
    sessionStorage.removeItem(nameSeat(person, session, seat));
  } catch {
    // Refused: nothing can have been put there.
  }
}
