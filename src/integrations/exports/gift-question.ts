import type { ElementContent } from 'hast';
import { arrangeLines } from '../../domain/questions/question-types.ts';
import type { QuestionType } from '../../schemas/question.ts';
import { toGiftHtml, toGiftText } from './gift-text.ts';
import { el } from './html.ts';
import { toPairs } from './matching.ts';
import { weighTicks } from './moodle-fraction.ts';
import { listTags, nameQuestion, type Placed, type PlacedOf } from './placed-question.ts';
import { listNumberAnswers, noteModel, noteReasons, noteSource } from './question-notes.ts';
import { toInline } from './question-text.ts';
import { questionWords as words } from './question-words.ts';

/** What a question becomes: its text, its answers in a line each, and what is said to everybody afterwards. */
interface Parts {
  text: readonly ElementContent[];
  answers: readonly string[];
  feedback?: readonly ElementContent[];
}

const stemOf = (stem: string) => [el('p', stem)];
const feedbackOf = (...paragraphs: string[]) => `#${toGiftHtml(paragraphs.map((one) => el('p', one)))}`;

/** A weight has at most two digits before the point: Moodle would take "%100%" for text. It rounds this one up. */
const weigh = (share: string): string => `~%${share.replace(/^(-?)100$/, '$199.99999')}%`;

function choose({ question }: PlacedOf<'choice'> | PlacedOf<'choices'>): Parts {
  // An equals sign anywhere makes it a question with one answer, so several right ones are written by their weights.
  const worth = question.type === 'choice' ? { right: '=', wrong: '~' } : weighTicks(question.options);
  const sign = question.type === 'choice' ? (share: string) => share : weigh;
  const known = new Map(question.options.map((option) => [option.id, option]));
  return {
    text: stemOf(question.stem),
    answers: arrangeLines(question, question.id)
      .flatMap(({ id }) => known.get(id) ?? [])
      .map(
        ({ text, right, feedback }) =>
          sign(right ? worth.right : worth.wrong) + toGiftHtml(toInline(text)) + feedbackOf(feedback),
      ),
  };
}

function match({ question }: PlacedOf<'order'> | PlacedOf<'sort'>): Parts {
  const ordered = question.type === 'order';
  return {
    text: [...stemOf(question.stem), ...(ordered ? [el('p', words.places)] : [])],
    answers: toPairs(question).map(({ text, match }) => `=${toGiftHtml(toInline(text))} -> ${toGiftText(match)}`),
    feedback: [noteReasons(question.items, ordered)],
  };
}

/** Every type of question. A type that the schema knows and this table does not is a compile error. */
const toParts: { readonly [T in QuestionType]: (placed: PlacedOf<T>) => Parts } = {
  choice: choose,
  choices: choose,
  order: match,
  sort: match,
  number: ({ question }) => ({
    text: [...stemOf(question.stem), ...(question.unit ? [el('p', words.unit(question.unit))] : [])],
    answers: [
      '#',
      ...listNumberAnswers(question).map(({ value, right, feedback }) =>
        value === null
          ? `~${feedbackOf(...feedback)}`
          : `=${right ? '' : '%0%'}${value}:${question.tolerance}${feedbackOf(...feedback)}`,
      ),
    ],
  }),
  model: ({ question }) => ({ text: stemOf(question.stem), answers: [], feedback: noteModel(question) }),
};

const partsOf = <T extends QuestionType>(type: T, placed: PlacedOf<T>): Parts => toParts[type](placed);

/** A question as GIFT has it: no blank line in it, because that would end it. */
export function toGiftQuestion(placed: Placed): string {
  const { question } = placed;
  // The type of the question picks the row that takes it, which the compiler cannot follow through the table.
  const { text, answers, feedback = [] } = partsOf(question.type, placed as PlacedOf<typeof question.type>);
  return [
    `// [id:${question.id}] ${listTags(placed)
      .map((tag) => `[tag:${tag}]`)
      .join(' ')}`,
    `::${toGiftText(nameQuestion(placed))}::[html]${toGiftHtml(text)}{`,
    ...answers.map((answer) => `\t${answer}`),
    `\t####${toGiftHtml([...feedback, ...noteSource(placed)])}`,
    '}',
  ].join('\n');
}
