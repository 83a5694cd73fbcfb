import type { ContextAnswers } from '../diagnostic/advise.ts';
import type { TeamSession } from './session.ts';

/** Each answer for itself: the one that was changed, or the stored one. */
function applyToContext(stored: ContextAnswers, before: ContextAnswers, after: ContextAnswers): ContextAnswers {
  const questions = new Set([...Object.keys(stored), ...Object.keys(after)]);
  const answers = [...questions].flatMap((id): [string, string][] => {
    const answer = before[id] === after[id] ? stored[id] : after[id];
    return answer === undefined ? [] : [[id, answer]];
  });
  return Object.fromEntries(answers);
}

/**
 * The stored session with what was changed on a page, field by field: what another tab has changed meanwhile stays.
 * @param stored as it is kept now
 * @param before as the page showed it when it was changed
 * @param after with the change
 */
export function applyChange(stored: TeamSession, before: TeamSession, after: TeamSession): TeamSession {
  const choose = <Field extends keyof TeamSession>(field: Field): TeamSession[Field] =>
    JSON.stringify(before[field]) === JSON.stringify(after[field]) ? stored[field] : after[field];
  return {
    ...stored,
    label: choose('label'),
    sizes: choose('sizes'),
    context: applyToContext(stored.context, before.context, after.context),
    agreed: choose('agreed'),
    repeatOn: choose('repeatOn'),
  };
}
