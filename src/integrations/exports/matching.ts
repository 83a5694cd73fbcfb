import { arrangeLines } from '../../domain/questions/question-types.ts';
import type { QuestionOf } from '../../schemas/question.ts';
import { toPlainText } from './question-text.ts';
import { questionWords as words } from './question-words.ts';

/** One row of a matching question. */
export interface Pair {
  text: string;
  /** What belongs to it, as plain text: systems show these in a menu. Several rows may have the same. */
  match: string;
}

/** A sorting or ordering task as rows to match with a group or a place, in an order that gives nothing away. */
export function toPairs(question: QuestionOf<'sort'> | QuestionOf<'order'>): Pair[] {
  const matches = new Map(
    question.type === 'sort'
      ? question.items.map(({ id, group }) => [id, question.groups.find((one) => one.id === group)?.label ?? ''])
      : question.items.map(({ id }, place) => [id, words.place(place + 1)]),
  );
  return arrangeLines(question, question.id).map(({ id, text }) => ({
    text,
    match: toPlainText(matches.get(id) ?? ''),
  }));
}
