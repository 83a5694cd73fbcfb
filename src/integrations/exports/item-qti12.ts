import type { Element } from 'xast';
import { shorten } from '../../domain/questions/emphasis.ts';
import { questionTypes } from '../../domain/questions/question-types.ts';
import type { Question, QuestionOf } from '../../schemas/question.ts';
import { and, feedback12, isChosen, metadata12, not, otherwise, plain12, respond, rich12 } from './parts-qti12.ts';
import { listReasons, paragraph } from './qti-text.ts';
import { toPlainText } from './question-text.ts';
import { x } from './xml.ts';

/** A question of a kind that a cartridge knows. */
export type Carried = QuestionOf<'choice'> | QuestionOf<'choices'> | QuestionOf<'number'> | QuestionOf<'model'>;

/**
 * Whether a cartridge can hold a question as what it is. Its profile has no kind for putting in order or into groups,
 * and compares numbers letter by letter, so that one with a tolerance would be marked wrong too often.
 */
export const canCarry = <Q extends Question>(question: Q): question is Q & Carried =>
  question.type === 'number' ? question.tolerance === 0 : question.type !== 'order' && question.type !== 'sort';

/** The ways to write a number that are taken for it. */
export function listSpellings(value: number, unit: string): string[] {
  const numbers = [...new Set([String(value), String(value).replace('.', ',')])];
  const withUnit = unit
    ? numbers.flatMap((number) => [`${number} ${unit}`, `${number}${unit === '%' ? unit : ''}`])
    : [];
  return [...new Set([...numbers, ...withUnit])];
}

const nameFeedback = (id: string): string => `${id}_fb`;

function askOptions(
  question: QuestionOf<'choice'> | QuestionOf<'choices'>,
  cardinality: 'Single' | 'Multiple',
): Element[] {
  const shown =
    question.type === 'choice'
      ? questionTypes.choice.arrange(question, question.id)
      : questionTypes.choices.arrange(question, question.id);
  const labels = shown.map(({ id, text }) => x('response_label', { ident: id }, [plain12(toPlainText(text))]));
  return [
    rich12([paragraph(question.stem)]),
    x('response_lid', { ident: 'response', rcardinality: cardinality }, [x('render_choice', labels)]),
  ];
}

/** The rules of each kind. The one that scores stands first, and every reader that we met takes it from there. */
function answerOptions({ options }: QuestionOf<'choice'> | QuestionOf<'choices'>, multiple: boolean): Element[] {
  const right = options.filter((option) => option.right).map(({ id }) => id);
  const wrong = options.filter((option) => !option.right).map(({ id }) => id);
  const key = multiple
    ? [and([...right.map((id) => isChosen(id)), ...wrong.map((id) => not(isChosen(id)))])]
    : right.map((id) => isChosen(id));
  // Where several can be chosen, an answer that is not right is told about each option in it.
  const others = (multiple ? options.map(({ id }) => id) : wrong).map((id) =>
    respond([isChosen(id)], { feedback: [nameFeedback(id)], goOn: multiple }),
  );
  return [respond(key, { score: 100, feedback: right.map(nameFeedback) }), ...others];
}

function askNumber({ stem, unit }: QuestionOf<'number'>): Element[] {
  const how = unit ? `Type the number alone, in ${unit === '%' ? 'per cent' : unit}.` : 'Type the number alone.';
  return [
    rich12([paragraph(`${stem} ${how}`)]),
    x('response_str', { ident: 'response', rcardinality: 'Single' }, [
      x('render_fib', { prompt: 'Box', columns: '10' }),
    ]),
  ];
}

function answerNumber({ answer, unit, wrong }: QuestionOf<'number'>): Element[] {
  const isTyped = (value: number): Element[] => listSpellings(value, unit).map((text) => isChosen(text, 'No'));
  return [
    respond(isTyped(answer), { score: 100, feedback: ['right_fb'] }),
    ...wrong.map(({ value }) => respond(isTyped(value), { feedback: [`wrong-${value}_fb`] })),
    respond([otherwise()], { feedback: ['otherwise_fb'], goOn: true }),
  ];
}

const explainModel = ({ model, points }: QuestionOf<'model'>): Element[] => [
  paragraph(model),
  listReasons('ul', points),
];

interface Item {
  profile: string;
  presentation: Element[];
  rules: Element[];
  /** What is said, by the name that the rules show it by. */
  feedback: { name: string; content: Element[] }[];
  /** A sample solution, where there is one. */
  solution?: Element;
}

function makeParts(question: Carried): Item {
  switch (question.type) {
    case 'choice':
    case 'choices': {
      const multiple = question.type === 'choices';
      return {
        profile: multiple ? 'cc.multiple_response.v0p1' : 'cc.multiple_choice.v0p1',
        presentation: askOptions(question, multiple ? 'Multiple' : 'Single'),
        rules: answerOptions(question, multiple),
        feedback: question.options.map(({ id, feedback }) => ({
          name: nameFeedback(id),
          content: [paragraph(feedback)],
        })),
      };
    }
    case 'number': {
      const { feedback, wrong, otherwise } = question;
      const say = (name: string, text: string) => ({ name: `${name}_fb`, content: [paragraph(text)] });
      const known = wrong.map((one) => say(`wrong-${one.value}`, one.feedback));
      return {
        profile: 'cc.fib.v0p1',
        presentation: askNumber(question),
        rules: answerNumber(question),
        feedback: [say('right', feedback), ...known, say('otherwise', otherwise)],
      };
    }
    case 'model':
      return {
        profile: 'cc.essay.v0p1',
        presentation: [
          rich12([paragraph(question.stem)]),
          x('response_str', { ident: 'response', rcardinality: 'Single' }, [x('render_fib', { rows: '8' })]),
        ],
        rules: [respond([otherwise()], { feedback: ['general_fb'], goOn: true })],
        feedback: [{ name: 'general_fb', content: explainModel(question) }],
        solution: x('itemfeedback', { ident: 'solution' }, [
          x('solution', [x('solutionmaterial', [x('flow_mat', [rich12(explainModel(question))])])]),
        ]),
      };
  }
}

/**
 * A question that a cartridge can carry, as an item of its profile of QTI 1.2. Its id is the question's own.
 * @param credit stands under whatever is said about an answer: no system shows the manifest
 */
export function makeItem12(question: Carried, credit = ''): Element {
  const { profile, presentation, rules, feedback, solution } = makeParts(question);
  const credited = credit ? [x('p', [credit])] : [];
  const facts = {
    cc_profile: profile,
    ...(question.type === 'model' ? { qmd_computerscored: 'No' } : {}),
  };
  const score = { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' };
  return x('item', { ident: question.id, title: shorten(question.stem, 9) }, [
    x('itemmetadata', [metadata12(facts)]),
    x('presentation', presentation),
    x('resprocessing', [x('outcomes', [x('decvar', score)]), ...rules]),
    ...feedback.map(({ name, content }) => feedback12(name, [...content, ...credited])),
    ...(solution ? [solution] : []),
  ]);
}
