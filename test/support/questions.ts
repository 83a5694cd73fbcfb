import type { AskedOf } from '../../src/domain/questions/asked.ts';
import type { QuestionType } from '../../src/schemas/question.ts';

const common = { rev: 1, passage: 'two-days' };

/** One question of each type. */
export const samples: { [T in QuestionType]: AskedOf<T> } = {
  choice: {
    ...common,
    type: 'choice',
    id: 't-choice',
    stem: 'Which of these is *not* a level?',
    options: [
      {
        id: 'defined',
        text: 'Defined',
        feedback: 'Defined is the second level.',
      },
      {
        id: 'merged',
        text: 'Merged',
        right: true,
        feedback: 'No level asks the two departments to merge.',
      },
      {
        id: 'aligned',
        text: 'Aligned',
        feedback: 'Aligned is the third level.',
      },
      {
        id: 'undefined',
        text: 'Undefined',
        feedback: 'Undefined is the first level.',
      },
    ],
  },
  choices: {
    ...common,
    type: 'choices',
    id: 't-choices',
    stem: 'Which of these are frictions?',
    options: [
      {
        id: 'money',
        text: 'Economic',
        right: true,
        feedback: 'Budgets are shared out between the two.',
      },
      {
        id: 'thought',
        text: 'Cultural',
        right: true,
        feedback: 'The two attract different people.',
      },
      {
        id: 'weather',
        text: 'Seasonal',
        feedback: 'Seasons are hard on both alike.',
      },
    ],
  },
  order: {
    ...common,
    type: 'order',
    id: 't-order',
    stem: 'Put the levels in order.',
    items: [
      {
        id: 'undefined',
        text: 'Undefined',
        feedback: 'No agreed rules stand at the start.',
      },
      {
        id: 'defined',
        text: 'Defined',
        feedback: 'Rules come before an open border.',
      },
      {
        id: 'aligned',
        text: 'Aligned',
        feedback: 'An open border comes before shared rewards.',
      },
      {
        id: 'integrated',
        text: 'Integrated',
        feedback: 'Shared rewards stand at the end.',
      },
    ],
  },
  sort: {
    ...common,
    type: 'sort',
    id: 't-sort',
    stem: 'Who usually does this?',
    groups: [
      { id: 'sales', label: 'Sales' },
      { id: 'marketing', label: 'Marketing' },
    ],
    items: [
      {
        id: 'close',
        text: 'Close the deal',
        group: 'sales',
        feedback: 'The seller is in the room.',
      },
      {
        id: 'brand',
        text: 'Guard the brand',
        group: 'marketing',
        feedback: 'The brand outlives each deal.',
      },
      {
        id: 'call',
        text: 'Make the call',
        group: 'sales',
        feedback: 'Calls belong to the seller’s day.',
      },
    ],
  },
  number: {
    ...common,
    type: 'number',
    id: 't-number',
    stem: 'How many points are four answers of ten?',
    answer: 40,
    tolerance: 0.5,
    unit: 'points',
    feedback: 'Four times ten is forty.',
    wrong: [{ value: 14, feedback: 'That adds where it should multiply.' }],
    otherwise: 'Multiply the four answers by ten.',
  },
  model: {
    ...common,
    type: 'model',
    id: 't-model',
    stem: 'Say why the two departments quarrel.',
    model: 'They compete for one budget, and they think about customers differently.',
    points: [
      {
        id: 'budget',
        text: 'It names the budget',
        feedback: 'Money is the economic half.',
      },
      {
        id: 'thinking',
        text: 'It names how they think',
        feedback: 'Thinking is the cultural half.',
      },
    ],
  },
};
