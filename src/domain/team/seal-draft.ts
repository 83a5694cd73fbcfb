import type { DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import type { Invitation, SeatResponse } from './response.ts';
import { encodeSeat, MAX_REVISION } from './seat-code.ts';
import type { SeatDraft } from './seat-draft.ts';

/** Name under which a guess stands in the form and in a draft: the question itself is there under its id. */
export const guessName = (id: string): string => `guess-${id}`;

/** A value of one of the five answers; undefined for anything else that a form or a draft can hold. */
const toValue = (chosen: string | undefined): number | undefined =>
  chosen !== undefined && /^[1-5]$/.test(chosen) ? Number(chosen) : undefined;

/** What a draft amounts to: a question left open counts as not known, a guess left open as none. */
export function toResponse(
  content: DiagnosticQuestions,
  { session, edition, seat }: Invitation,
  { respondent, chosen }: SeatDraft,
  revision: number,
): SeatResponse {
  const guesses = content.guesses.flatMap((id): [string, number][] => {
    const value = toValue(chosen[guessName(id)]);
    return value === undefined ? [] : [[id, value]];
  });
  return {
    session,
    edition,
    seat,
    respondent,
    revision,
    answers: Object.fromEntries(content.questions.map(({ id }) => [id, toValue(chosen[id]) ?? 'dont-know'])),
    guesses: Object.fromEntries(guesses),
  };
}

/**
 * Seals what is chosen into a code. One that has changed since the last time gets the next revision, so that whoever
 * gathers codes can tell which counts; one that has not is the same code again.
 */
export function sealDraft(content: DiagnosticQuestions, invitation: Invitation, draft: SeatDraft): SeatDraft {
  const write = (revision: number) => encodeSeat(content, toResponse(content, invitation, draft, revision));
  if (draft.code !== '' && write(draft.revision) === draft.code) return { ...draft, at: 'sealed' };
  const revision = Math.min(draft.revision + 1, MAX_REVISION);
  return { ...draft, at: 'sealed', revision, code: write(revision) };
}
