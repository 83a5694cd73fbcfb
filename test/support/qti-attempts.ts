import { dropEmphasis } from '../../src/domain/questions/emphasis.ts';
import { explainAnswer, questionTypes, scoreAnswer } from '../../src/domain/questions/question-types.ts';
import type { Answer } from '../../src/domain/record/event.ts';
import type { Question } from '../../src/schemas/question.ts';

/** An answer with what the course itself makes of it. */
export interface Attempt {
  answer: Answer;
  /** Points; 0 where a person has to mark. */
  points: number;
  /** The points of a right answer. */
  possible: number;
  /** What is said about it, in plain text. */
  says: string[];
}

const swap = <Item>(items: readonly Item[], at: number): Item[] => [
  ...items.slice(0, at),
  ...items.slice(at, at + 2).toReversed(),
  ...items.slice(at + 2),
];

/** The right answer, then wrong ones: each option, each known mistake, each item in a wrong group. */
function listAnswers(question: Question): Answer[] {
  switch (question.type) {
    case 'choice':
      return question.options.map(({ id }) => ({ type: 'choice', option: id }));
    case 'choices': {
      const right = question.options.filter((option) => option.right).map(({ id }) => id);
      const others = question.options.filter((option) => !option.right).map(({ id }) => id);
      const sets = [right, ...right.map((id) => [id]), ...others.flatMap((id) => [[id], [...right, id]])];
      return sets.map((options) => ({ type: 'choices', options }));
    }
    case 'order': {
      const { items } = questionTypes.order.right(question);
      return [items, swap(items, 0), items.toReversed()].map((items) => ({ type: 'order', items }));
    }
    case 'sort': {
      const right = questionTypes.sort.right(question);
      const elsewhere = (group: string) => question.groups.find(({ id }) => id !== group)?.id ?? '';
      const misplaced = question.items.map(({ id, group }) => ({ ...right.groups, [id]: elsewhere(group) }));
      return [right.groups, ...misplaced].map((groups) => ({ type: 'sort', groups }));
    }
    case 'number': {
      const { answer, tolerance, wrong } = question;
      const edges = tolerance > 0 ? [answer - tolerance, answer + tolerance, answer + 3 * tolerance] : [];
      const values = [answer, ...edges, ...wrong.map(({ value }) => value), answer * 7 + 123];
      return values.map((value) => ({ type: 'number', value }));
    }
    case 'model':
      return [{ type: 'model', text: 'They quarrel about money.', points: [] }];
  }
}

function score(question: Question, answer: Answer): Pick<Attempt, 'points' | 'possible'> {
  const marked = scoreAnswer(question, answer);
  if (question.type === 'model' || !marked.answered) return { points: 0, possible: 0 };
  // An order is right or wrong in QTI; the course counts pairs.
  if (question.type === 'order') return { points: Number(marked.outcome === 'right'), possible: 1 };
  return { points: marked.earned, possible: marked.possible };
}

function tell(question: Question, answer: Answer): string[] {
  switch (question.type) {
    case 'choice':
    case 'choices': {
      const chosen = answer.type === 'choice' ? [answer.option] : answer.type === 'choices' ? answer.options : [];
      return question.options.filter(({ id }) => chosen.includes(id)).map(({ feedback }) => feedback);
    }
    case 'number':
      return explainAnswer(question, answer)
        .slice(0, 1)
        .map(({ text }) => text);
    case 'model':
      return [question.model, ...question.points.map(({ feedback }) => feedback)];
    case 'order':
    case 'sort':
      return question.items.map(({ feedback }) => feedback);
  }
}

/** The right answer to a question and its wrong ones, with what the course makes of each. */
export const listAttempts = (question: Question): Attempt[] =>
  listAnswers(question).map((answer) => ({
    answer,
    ...score(question, answer),
    says: tell(question, answer).map(dropEmphasis),
  }));
