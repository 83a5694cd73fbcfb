import type { Element } from 'xast';
import { questionTypes } from '../../domain/questions/question-types.ts';
import type { QuestionOf, QuestionType } from '../../schemas/question.ts';
import { answer, choose, isEmpty, isGiven, isNear, isRight, mark, RESPONSE, SCORE, say, set } from './qti-rules.ts';
import { listReasons, paragraph, toIdentifier, toWords } from './qti-text.ts';
import { x } from './xml.ts';

/** What a question of one type is in QTI 3. */
export interface Task {
  /** Cardinality and type of the answer. */
  response: { cardinality: 'single' | 'multiple' | 'ordered'; 'base-type': string };
  /** The right answer, in values of that type. */
  right: readonly string[];
  /** Points by value; where there are none the rules give 1 or nothing. */
  mapping?: readonly (readonly [value: string, points: number])[];
  /** The points that a right answer earns; null where a person has to mark. */
  possible: number | null;
  body: readonly Element[];
  rules: readonly Element[];
  /** What is said afterwards, by the name that the rules give. */
  feedback: readonly { name: string; content: readonly Element[] }[];
}

type OptionsQuestion = QuestionOf<'choice'> | QuestionOf<'choices'>;

/** Name of the feedback that explains a whole task. */
const WHY = 'WHY';

const prompt = (stem: string): Element => x('qti-prompt', toWords(stem));
const simpleChoice = ({ id, text }: { id: string; text: string }): Element =>
  x('qti-simple-choice', { identifier: toIdentifier(id) }, toWords(text));

/** The options as the site shows them to somebody: a player that shuffles nothing does not show the right one first. */
const arrangeOptions = (question: OptionsQuestion) =>
  question.type === 'choice'
    ? questionTypes.choice.arrange(question, question.id)
    : questionTypes.choices.arrange(question, question.id);

const choiceInteraction = (question: OptionsQuestion, most: number): Element =>
  x('qti-choice-interaction', { 'response-identifier': RESPONSE, shuffle: 'true', 'max-choices': most }, [
    prompt(question.stem),
    ...arrangeOptions(question).map(simpleChoice),
  ]);

const rightOptions = ({ options }: OptionsQuestion) =>
  options.filter(({ right }) => right).map(({ id }) => toIdentifier(id));

const feedbackOfOptions = ({ options }: OptionsQuestion) =>
  options.map(({ id, feedback }) => ({ name: toIdentifier(id), content: [paragraph(feedback)] }));

const sayOfChosen = (): Element => set('FEEDBACK', answer());

function makeSort(question: QuestionOf<'sort'>): Task {
  const { groups, items, stem } = question;
  const nameOfGroup = (id: string): string => `group-${id}`;
  const pairs = items.map(({ id, group }) => `${toIdentifier(id)} ${nameOfGroup(group)}`);
  const associable = (identifier: string, text: string, most: number): Element =>
    x('qti-simple-associable-choice', { identifier, 'match-max': most }, toWords(text));
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  const lines = items.map((item) => ({ ...item, text: `${item.text} (${labels.get(item.group)})` }));
  const limits = { class: 'qti-match-tabular', 'max-associations': items.length, shuffle: 'true' };
  return {
    response: { cardinality: 'multiple', 'base-type': 'directedPair' },
    right: pairs,
    mapping: pairs.map((pair) => [pair, 1]),
    possible: items.length,
    body: [
      x('qti-match-interaction', { 'response-identifier': RESPONSE, ...limits }, [
        prompt(stem),
        x(
          'qti-simple-match-set',
          questionTypes.sort
            .arrange(question, question.id)
            .map(({ id, text }) => associable(toIdentifier(id), text, 1)),
        ),
        x(
          'qti-simple-match-set',
          groups.map(({ id, label }) => associable(nameOfGroup(id), label, items.length)),
        ),
      ]),
    ],
    rules: [choose({ when: isGiven(), do: [set(SCORE, x('qti-map-response', { identifier: RESPONSE })), say(WHY)] })],
    feedback: [{ name: WHY, content: [listReasons('ul', lines)] }],
  };
}

function makeNumber({ answer, tolerance, unit, stem, feedback, wrong, otherwise }: QuestionOf<'number'>): Task {
  const nameOf = (value: number): string => `wrong-${value}`;
  const box = x('qti-text-entry-interaction', { 'response-identifier': RESPONSE, 'expected-length': 10 });
  return {
    response: { cardinality: 'single', 'base-type': 'float' },
    right: [String(answer)],
    possible: 1,
    body: [paragraph(stem), x('p', unit ? [box, ` ${unit}`] : [box])],
    rules: [
      choose(
        { when: isEmpty(), do: [] },
        { when: isNear(answer, tolerance), do: [mark(), say('right')] },
        ...wrong.map(({ value }) => ({ when: isNear(value, tolerance), do: [say(nameOf(value))] })),
        { do: [say('otherwise')] },
      ),
    ],
    feedback: [
      { name: 'right', content: [paragraph(feedback)] },
      ...wrong.map((one) => ({ name: nameOf(one.value), content: [paragraph(one.feedback)] })),
      { name: 'otherwise', content: [paragraph(otherwise)] },
    ],
  };
}

/** How each type of question is asked, marked and explained. */
export const tasks: { readonly [T in QuestionType]: (question: QuestionOf<T>) => Task } = {
  choice: (question) => ({
    response: { cardinality: 'single', 'base-type': 'identifier' },
    right: rightOptions(question),
    possible: 1,
    body: [choiceInteraction(question, 1)],
    rules: [choose({ when: isRight(), do: [mark()] }), sayOfChosen()],
    feedback: feedbackOfOptions(question),
  }),
  choices: (question) => ({
    response: { cardinality: 'multiple', 'base-type': 'identifier' },
    right: rightOptions(question),
    // A point for each right option chosen, less one for each wrong one, as on the site.
    mapping: question.options.map(({ id, right }) => [toIdentifier(id), right ? 1 : -1]),
    possible: rightOptions(question).length,
    body: [choiceInteraction(question, 0)],
    rules: [
      choose({ when: isGiven(), do: [set(SCORE, x('qti-map-response', { identifier: RESPONSE })), sayOfChosen()] }),
    ],
    feedback: feedbackOfOptions(question),
  }),
  order: (question) => ({
    response: { cardinality: 'ordered', 'base-type': 'identifier' },
    right: question.items.map(({ id }) => toIdentifier(id)),
    possible: 1,
    body: [
      x('qti-order-interaction', { 'response-identifier': RESPONSE, shuffle: 'true', orientation: 'vertical' }, [
        prompt(question.stem),
        ...questionTypes.order.arrange(question, question.id).map(simpleChoice),
      ]),
    ],
    rules: [choose({ when: isRight(), do: [mark()] }), choose({ when: isGiven(), do: [say(WHY)] })],
    feedback: [{ name: WHY, content: [listReasons('ol', question.items)] }],
  }),
  sort: makeSort,
  number: makeNumber,
  model: ({ stem, model, points }) => ({
    response: { cardinality: 'single', 'base-type': 'string' },
    right: [],
    possible: null,
    body: [
      x(
        'qti-rubric-block',
        { use: 'scoring', view: 'scorer tutor' },
        x('qti-content-body', [paragraph(model), listReasons('ul', points)]),
      ),
      x('qti-extended-text-interaction', { 'response-identifier': RESPONSE, 'expected-lines': 8 }, prompt(stem)),
    ],
    rules: [choose({ when: isGiven(), do: [say(WHY)] })],
    feedback: [{ name: WHY, content: [paragraph(model), listReasons('ul', points)] }],
  }),
};
