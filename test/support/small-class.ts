import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import type { Catalogue } from '../../src/domain/assignment/catalogue.ts';
import type { Receipt, ReceiptRow, Try } from '../../src/domain/receipt/receipt.ts';
import type { Answer, Outcome } from '../../src/domain/record/event.ts';
import { makeAssignment } from './assignments.ts';

const listed = { rev: 1, parallel: false, options: ['one', 'two', 'three'] };

/** A course of one lesson with the four questions of `bankQuestions`, and their versions. */
export const smallCatalogue: Catalogue = {
  course: 'small',
  edition: '2026.1',
  modules: [
    {
      id: 'module',
      title: 'Module',
      url: '/course/module/',
      lessons: [
        {
          id: 'one',
          title: 'One',
          url: '/course/module/one/',
          minutes: 10,
          questions: [
            { ...listed, id: 'q-one', type: 'choice', rev: 2 },
            { ...listed, id: 'q-two', type: 'sort', groups: ['here', 'there'] },
            { ...listed, id: 'q-three', type: 'number', options: [] },
            { ...listed, id: 'q-four', type: 'choices' },
          ],
        },
      ],
    },
  ],
  cases: [],
  explorables: [],
};

/** The quiz of that lesson and the treaty. */
export const smallAssignment = (overrides: Partial<Assignment> = {}): Assignment =>
  makeAssignment({ tasks: [{ type: 'quiz', lesson: 'one' }, { type: 'treaty' }], ...overrides });

const answers: Record<string, Answer> = {
  'q-one': { type: 'choice', option: 'one' },
  'q-two': { type: 'sort', groups: {} },
  'q-three': { type: 'number', value: 40 },
  'q-four': { type: 'choices', options: ['one'] },
};

/** A try with so many points of so many. */
export const tryOf = (question: string, earned: number, possible = 1, over: Partial<Try> = {}): Try => {
  const outcome: Outcome = earned === possible ? 'right' : earned > 0 ? 'partly' : 'wrong';
  return { at: '2026-11-24T10:00:00.000Z', answer: answers[question] ?? null, outcome, earned, possible, ...over };
};

/** A row whose first, last and best tries are the same, and what the test changes. */
export const rowOf = (question: string, only: Try, over: Partial<ReceiptRow> = {}): ReceiptRow => ({
  question,
  rev: question === 'q-one' ? 2 : 1,
  tries: 1,
  late: 0,
  first: only,
  last: only,
  best: only,
  ...over,
});

/** A receipt with a row for each share that is given, in the order of the four questions; null leaves one out. */
export const receiptOf = (shares: readonly (number | null)[], over: Partial<Receipt> = {}): Receipt => ({
  assignment: '',
  edition: '2026.1',
  name: '',
  number: '',
  madeAt: '2026-11-30T12:00:00.000Z',
  tasks: [
    { task: 0, doneAt: null },
    { task: 1, doneAt: null },
  ],
  rows: Object.keys(answers).flatMap((question, place) => {
    const share = shares[place] ?? null;
    return share === null ? [] : [rowOf(question, tryOf(question, share * 12, 12))];
  }),
  texts: {},
  ...over,
});
