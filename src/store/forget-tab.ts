import { findSessionOwner } from './record-names.ts';

/**
 * Removes what this tab's own storage holds for a person: rows kept there for want of a better place, and unfinished work
 * on quizzes. No other tab's storage can be reached from here.
 */
export function forgetTab(person: string): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (findSessionOwner(key) === person) sessionStorage.removeItem(key);
  } catch {
    // Refused: nothing can have been put there.
  }
}
