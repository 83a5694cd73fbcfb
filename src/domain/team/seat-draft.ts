import { isWhole } from './is-whole.ts';
import { MAX_REVISION } from './seat-code.ts';

/** What one person has chosen for a seat so far, as it is kept in the tab. */
export interface SeatDraft {
  /** Tells this person from others of the same side: eight hexadecimal digits. */
  respondent: string;
  /** Where the person is: before the questions, among them, or at the sealed code. */
  at: 'welcome' | 'questions' | 'sealed';
  /** The step of the questions that is open, from 0. */
  step: number;
  /** What is chosen in the form: name of the radios to value. */
  chosen: Record<string, string>;
  /** Revision of the code that was sealed last; 0 before the first. */
  revision: number;
  /** That code; empty before the first. */
  code: string;
}

/** How respondents are written; see `SeatResponse`. */
const RESPONDENT = /^[0-9a-f]{8}$/;
/** The five parts of the questions, then the guesses. */
const MAX_STEP = 5;

/** A draft for somebody who has just opened a seat. */
export const beginDraft = (respondent: string): SeatDraft => ({
  respondent,
  at: 'welcome',
  step: 0,
  chosen: {},
  revision: 0,
  code: '',
});

/**
 * Reads what was kept of a draft, whatever has become of it. Null without a respondent: then nothing of it is to be
 * trusted. What else is odd is left out.
 */
export function unpackSeatDraft(value: unknown): SeatDraft | null {
  const { respondent, at, step, chosen, revision, code } = Object(value) as Record<string, unknown>; // anything at all
  if (typeof respondent !== 'string' || !RESPONDENT.test(respondent)) return null;
  const held = Object.entries(Object(chosen)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const isSealed = isWhole(revision, 1, MAX_REVISION) && typeof code === 'string' && code !== '';
  return {
    respondent,
    at: at === 'questions' || (at === 'sealed' && isSealed) ? at : 'welcome',
    step: isWhole(step, 0, MAX_STEP) ? step : 0,
    chosen: Object.fromEntries(held),
    // Without its code the number still counts: another code must not go out under the same one.
    revision: isWhole(revision, 0, MAX_REVISION) ? revision : 0,
    code: isSealed ? code : '',
  };
}
