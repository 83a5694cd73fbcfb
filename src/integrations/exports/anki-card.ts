import type { Element, ElementContent } from 'hast';
import type { Line } from '../../domain/questions/asked.ts';
import { tellNumber } from '../../domain/questions/number.ts';
import { arrangeLines } from '../../domain/questions/question-types.ts';
import type { QuestionOf, QuestionType } from '../../schemas/question.ts';
import { el } from './html.ts';
import { noteModel, noteReasons } from './question-notes.ts';
import { questionWords as words } from './question-words.ts';

/** A question as a card: what stands under its text in front, the right answer and the other reasons behind. */
export interface Card {
  choices: readonly ElementContent[];
  answer: readonly ElementContent[];
  reasons: readonly ElementContent[];
}

const list = (lines: readonly { text: string }[]): Element =>
  el(
    'ul',
    lines.map(({ text }) => el('li', text)),
  );

/** The wrong answers with why they are wrong. */
const whyOthers = (lines: readonly { text: string; feedback: string }[]): ElementContent[] => [
  el('p', el('strong', words.whyOthers)),
  noteReasons(lines),
];

function choose(question: QuestionOf<'choice'> | QuestionOf<'choices'>): Card {
  const shown = arrangeLines(question, question.id);
  const pick = (right: boolean) =>
    shown.flatMap(({ id }) => question.options.filter((one) => one.id === id && (one.right ?? false) === right));
  const tick = question.type === 'choices' ? [el('p', words.several)] : [];
  return { choices: [...tick, list(shown)], answer: [noteReasons(pick(true))], reasons: whyOthers(pick(false)) };
}

const sortInto = (groups: QuestionOf<'sort'>['groups'], items: readonly (Line & { group: string })[]) =>
  groups.flatMap(({ id, label }) => [
    el('p', el('strong', label)),
    noteReasons(items.filter(({ group }) => group === id)),
  ]);

/** Every type of question. A type that the schema knows and this table does not is a compile error. */
const toCards: { readonly [T in QuestionType]: (question: QuestionOf<T>) => Card } = {
  choice: choose,
  choices: choose,
  order: (question) => ({
    choices: [list(arrangeLines(question, question.id))],
    answer: [noteReasons(question.items, true)],
    reasons: [],
  }),
  sort: (question) => ({
    choices: [
      el('p', `${words.groups}: ${question.groups.map(({ label }) => label).join(', ')}`),
      list(arrangeLines(question, question.id)),
    ],
    answer: sortInto(question.groups, question.items),
    reasons: [],
  }),
  number: ({ answer, unit, feedback, wrong }) => ({
    choices: unit ? [el('p', words.unit(unit))] : [],
    answer: [el('p', el('strong', tellNumber(answer, unit))), el('p', feedback)],
    reasons: whyOthers(wrong.map((one) => ({ text: tellNumber(one.value, unit), feedback: one.feedback }))),
  }),
  model: (question) => ({ choices: [], answer: noteModel(question), reasons: [] }),
};

/** A question of any type as a card. */
export const toCard = <T extends QuestionType>(type: T, question: QuestionOf<T>): Card => toCards[type](question);
