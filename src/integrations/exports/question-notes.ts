import type { Element } from 'hast';
import { tellNumber } from '../../domain/questions/number.ts';
import type { QuestionOf } from '../../schemas/question.ts';
import { creditTo } from './credit.ts';
import { el, elWith } from './html.ts';
import { leadIn } from './lead-in.ts';
import type { Placed } from './placed-question.ts';
import { questionWords as words } from './question-words.ts';

/** An address in the course, or null when the build was not told where it will stand. */
const addressOf = ({ course }: Placed, path: string): string | null =>
  course.address ? new URL(path, course.address).href : null;

/** The passage that settles a question, by its address where there is one, and who made the question. */
export function noteSource(placed: Placed): Element[] {
  const { course, module, lesson, question } = placed;
  const passage = addressOf(placed, `${lesson.path}#${question.passage}`);
  const title = `${lesson.title} (${module.title})`;
  return [
    el('p', words.readAgain, passage ? elWith({ href: passage }, 'a', title) : title),
    el('p', creditTo(course, question.path)),
  ];
}

/** Every item with its reason, for formats that have no place for a reason at each. */
export const noteReasons = (items: readonly { text: string; feedback: string }[], ordered = false): Element =>
  el(
    ordered ? 'ol' : 'ul',
    items.map(({ text, feedback }) => el('li', el('strong', text), leadIn(text, ':'), feedback)),
  );

/** What a reader of a model answer compares with. */
export const noteModel = ({ model, points }: QuestionOf<'model'>): Element[] => [
  el('p', el('strong', words.model)),
  el('p', model),
  el('p', el('strong', words.points)),
  noteReasons(points),
];

/** An answer to a number question: the right one, one that a known mistake produces, or any other (`value` is null). */
export interface NumberAnswer {
  value: number | null;
  right: boolean;
  /** Paragraphs; a wrong answer hears what is right too, as on the site. */
  feedback: readonly string[];
}

/** The answers to a number question in the order in which they are looked through. */
export function listNumberAnswers({ answer, unit, feedback, wrong, otherwise }: QuestionOf<'number'>): NumberAnswer[] {
  const key = `${words.rightNumber(tellNumber(answer, unit))} ${feedback}`;
  return [
    { value: answer, right: true, feedback: [feedback] },
    ...wrong.map((known) => ({ value: known.value, right: false, feedback: [known.feedback, key] })),
    { value: null, right: false, feedback: [otherwise, key] },
  ];
}
