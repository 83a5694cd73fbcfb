import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { arrangeLines } from '../../domain/questions/question-types.ts';
import type { QuestionType } from '../../schemas/question.ts';
import { el, writeHtml } from './html.ts';
import { toPairs } from './matching.ts';
import { weighTicks } from './moodle-fraction.ts';
import { listTags, nameQuestion, type Placed, type PlacedOf } from './placed-question.ts';
import { listNumberAnswers, noteModel, noteReasons, noteSource } from './question-notes.ts';
import { toInline } from './question-text.ts';
import { questionWords as words } from './question-words.ts';
import { x } from './xml.ts';

/** What a question becomes: Moodle's type, its text, what is said to everybody afterwards, and the parts of that type. */
interface Parts {
  type: 'multichoice' | 'matching' | 'numerical' | 'essay';
  text: readonly ElementContent[];
  feedback?: readonly ElementContent[];
  parts: readonly Element[];
}

/** Moodle takes HTML as text only: a `<p>` that stands in the XML itself ends the import (`getpath` in format/xml). */
const textOf = (html: string): Element => x('text', [{ type: 'cdata', value: html.replaceAll(']]>', ']]&gt;') }]);
/** An element that holds HTML. */
export const htmlIn = (name: string, nodes: readonly ElementContent[]): Element =>
  x(name, { format: 'html' }, [textOf(writeHtml(nodes))]);

const shuffled = x('shuffleanswers', 'true');
const stemOf = (stem: string) => [el('p', stem)];

function choose({ question }: PlacedOf<'choice'> | PlacedOf<'choices'>): Parts {
  const single = question.type === 'choice';
  const worth = single ? { right: '100', wrong: '0' } : weighTicks(question.options);
  const known = new Map(question.options.map((option) => [option.id, option]));
  const answers = arrangeLines(question, question.id).flatMap(({ id }) => known.get(id) ?? []);
  return {
    type: 'multichoice',
    text: stemOf(question.stem),
    parts: [
      x('single', String(single)),
      shuffled,
      x('answernumbering', 'abc'),
      ...answers.map(({ text, right, feedback }) =>
        x('answer', { fraction: right ? worth.right : worth.wrong, format: 'html' }, [
          textOf(writeHtml(toInline(text))),
          htmlIn('feedback', [el('p', feedback)]),
        ]),
      ),
    ],
  };
}

function match({ question }: PlacedOf<'order'> | PlacedOf<'sort'>): Parts {
  const ordered = question.type === 'order';
  return {
    type: 'matching',
    text: [...stemOf(question.stem), ...(ordered ? [el('p', words.places)] : [])],
    feedback: [noteReasons(question.items, ordered)],
    parts: [
      shuffled,
      ...toPairs(question).map(({ text, match }) =>
        x('subquestion', { format: 'html' }, [textOf(writeHtml(toInline(text))), x('answer', [x('text', match)])]),
      ),
    ],
  };
}

/** Every type of question. A type that the schema knows and this table does not is a compile error. */
const toParts: { readonly [T in QuestionType]: (placed: PlacedOf<T>) => Parts } = {
  choice: choose,
  choices: choose,
  order: match,
  sort: match,
  number: ({ question }) => ({
    type: 'numerical',
    text: [...stemOf(question.stem), ...(question.unit ? [el('p', words.unit(question.unit))] : [])],
    parts: [
      ...listNumberAnswers(question).map(({ value, right, feedback }) =>
        x('answer', { fraction: right ? '100' : '0', format: 'plain_text' }, [
          x('text', value === null ? '*' : String(value)),
          x('tolerance', value === null ? '0' : String(question.tolerance)),
          htmlIn(
            'feedback',
            feedback.map((one) => el('p', one)),
          ),
        ]),
      ),
      // A unit that is typed along is taken, and none is asked for.
      ...(question.unit ? [x('units', [x('unit', [x('multiplier', '1'), x('unit_name', question.unit)])])] : []),
      x('unitgradingtype', '0'),
    ],
  }),
  model: ({ question }) => ({
    type: 'essay',
    text: stemOf(question.stem),
    feedback: noteModel(question),
    parts: [
      x('responseformat', 'editor'),
      x('responserequired', '1'),
      x('responsefieldlines', '10'),
      x('attachments', '0'),
      htmlIn('graderinfo', noteModel(question)),
    ],
  }),
};

const partsOf = <T extends QuestionType>(type: T, placed: PlacedOf<T>): Parts => toParts[type](placed);

/** A question as Moodle's XML has it. */
export function toMoodleQuestion(placed: Placed): Element {
  const { question } = placed;
  // The type of the question picks the row that takes it, which the compiler cannot follow through the table.
  const { type, text, feedback = [], parts } = partsOf(question.type, placed as PlacedOf<typeof question.type>);
  return x('question', { type }, [
    x('name', [x('text', nameQuestion(placed))]),
    htmlIn('questiontext', text),
    htmlIn('generalfeedback', [...feedback, ...noteSource(placed)]),
    x('defaultgrade', '1'),
    x('penalty', '0.3333333'),
    x('hidden', '0'),
    x('idnumber', question.id),
    ...parts,
    x(
      'tags',
      listTags(placed).map((tag) => x('tag', [x('text', tag)])),
    ),
  ]);
}
