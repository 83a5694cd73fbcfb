import type { Misconception } from '../../src/schemas/misconception.ts';
import type { Question } from '../../src/schemas/question.ts';

const common = { rev: 1, objective: 'aim', passage: 'here', level: 'recall', source: 'book' } as const;
const feedback = 'A reason that nobody needs here.';
const options = [
  { id: 'one', text: 'One of them', right: true as const, feedback },
  { id: 'two', text: 'Two, merged', misconception: 'merging', feedback },
  { id: 'three', text: 'Three, added', misconception: 'adding', feedback },
];

/** A question of four of the types, with the ids that `anyEvent` answers. */
export const bankQuestions: Question[] = [
  { ...common, id: 'q-one', rev: 2, type: 'choice', stem: 'Is it *not*?', options },
  {
    ...common,
    id: 'q-two',
    type: 'sort',
    stem: 'Or is it?',
    misconception: 'merging',
    groups: [
      { id: 'here', label: 'Here' },
      { id: 'there', label: 'There' },
    ],
    items: ['one', 'two', 'three'].map((id) => ({ id, text: `The ${id}`, group: 'here', feedback })),
  },
  {
    ...common,
    id: 'q-three',
    type: 'number',
    stem: 'How many?',
    answer: 40,
    tolerance: 0.5,
    unit: 'points',
    feedback,
    wrong: [{ value: 14, misconception: 'adding', feedback }],
    otherwise: feedback,
  },
  { ...common, id: 'q-four', type: 'choices', stem: 'Which?', options },
];

/** What they are mistaken for. */
export const misconceptions = new Map<string, Misconception>([
  [
    'merging',
    { idea: 'Merging ends it.', tempting: 'It does elsewhere.', breaks: 'No level merges them.', lesson: 'two' },
  ],
  ['adding', { idea: 'Adding will do.', tempting: 'It often does.', breaks: 'Four tens are forty.', lesson: 'one' }],
]);
