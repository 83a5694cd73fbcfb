import type { Case } from '../../schemas/case.ts';
import type { Question } from '../../schemas/question.ts';
import { countWords, minutesFor } from '../reading-time.ts';
import type { ListedCase, ListedQuestion } from './catalogue.ts';

/** What can be chosen, placed or ticked in a question. */
function listLines(question: Question): readonly { id: string }[] {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return question.options;
    case 'order':
    case 'sort':
      return question.items;
    case 'model':
      return question.points;
    case 'number':
      return [];
  }
}

/** A question as the catalogue has it. */
export function listQuestion(question: Question): ListedQuestion {
  const { id, type, rev, parallelTo } = question;
  return {
    id,
    type,
    rev,
    parallel: parallelTo !== undefined,
    ...(parallelTo === undefined ? {} : { parallelTo }),
    options: listLines(question).map((line) => line.id),
    ...(question.type === 'sort' ? { groups: question.groups.map((group) => group.id) } : {}),
  };
}

/** A case as the catalogue has it. A decision takes as long as a question. @param body its text under the front matter */
export function listCase(id: string, { title, decisions }: Case, body: string, url: string): ListedCase {
  const asked = decisions.flatMap(({ question, choices }) => [question, ...choices.map(({ text }) => text)]);
  const minutes = minutesFor(countWords([body, ...asked].join('\n')), decisions.length);
  return { id, title, url, minutes, decisions: decisions.map((decision) => decision.id) };
}
