import type { Case } from '../../schemas/case.ts';
import type { Question } from '../../schemas/question.ts';
import { countWords, minutesFor } from '../reading-time.ts';
import type { ListedCase, ListedQuestion } from './catalogue.ts';

/** A question as the catalogue has it. */
export const listQuestion = ({ id, type, rev, parallelTo }: Question): ListedQuestion => ({
  id,
  type,
  rev,
  parallel: parallelTo !== undefined,
  ...(parallelTo === undefined ? {} : { parallelTo }),
});

/** A case as the catalogue has it. A decision takes as long as a question. @param body its text under the front matter */
export function listCase(id: string, { title, decisions }: Case, body: string, url: string): ListedCase {
  const asked = decisions.flatMap(({ question, choices }) => [question, ...choices.map(({ text }) => text)]);
  const minutes = minutesFor(countWords([body, ...asked].join('\n')), decisions.length);
  return { id, title, url, minutes, decisions: decisions.map((decision) => decision.id) };
}
