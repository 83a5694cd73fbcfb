import type { QuestionType } from '../../schemas/question.ts';
import type { Answer } from '../record/event.ts';
import type { AskedOf } from './asked.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { model } from './model.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import type { Explained, QuestionRules, Reason, Shown } from './rules.ts';
import type { AnswerOf, Score } from './score.ts';
import { sort } from './sort.ts';

/** Every type of question. A type that the schema knows and this table does not is a compile error. */
export const questionTypes: { readonly [T in QuestionType]: QuestionRules<T> } = {
  choice,
  choices,
  order,
  sort,
  number,
  model,
};

/** Whether an answer is one to this type of question; a stored one may belong to an earlier type. */
export function isAnswerTo<T extends QuestionType>(type: T, answer: Answer | undefined): answer is AnswerOf<T> {
  return answer?.type === type;
}

const pick = <T extends QuestionType>(type: T, answer: Answer | undefined) =>
  isAnswerTo(type, answer) ? answer : undefined;

/** Marks an answer. An answer to another type of question counts as none. */
export function scoreAnswer<T extends QuestionType>(question: AskedOf<T>, answer: Answer | undefined): Score {
  return questionTypes[question.type].score(question, pick<T>(question.type, answer));
}

/** The reasons to show for an answer; none for an answer to another type of question. */
export function explainAnswer<T extends QuestionType>(question: AskedOf<T>, answer: Answer | undefined): Explained[] {
  const own = pick<T>(question.type, answer);
  return own ? questionTypes[question.type].explain(question, own) : [];
}

/** An answer in plain text; empty for an answer to another type of question. */
export function tellAnswer<T extends QuestionType>(question: AskedOf<T>, answer: Answer | undefined): string {
  const own = pick<T>(question.type, answer);
  return own ? questionTypes[question.type].tell(question, own) : '';
}

/** The right answer in plain text. */
export function tellRight<T extends QuestionType>(question: AskedOf<T>): string {
  const rules = questionTypes[question.type];
  return rules.tell(question, rules.right(question));
}

/** The lines of a question in the order in which they are shown, by a seed: normally the question's id. */
export function arrangeLines<T extends QuestionType>(question: AskedOf<T>, seed: string): Shown[] {
  return questionTypes[question.type].arrange(question, seed);
}

/** Every line of a question with its reason, in the author's order. */
export function listReasons<T extends QuestionType>(question: AskedOf<T>): Reason[] {
  return questionTypes[question.type].reasons(question);
}
