import { expect, it } from 'vitest';
import { nameKeptTask } from '../../../src/domain/assignment/kept-task.ts';

it('a task is named as the page on which it is done knows itself', () => {
  expect(nameKeptTask({ type: 'quiz', lesson: 'the-cost' })).toBe('lesson:the-cost');
  expect(nameKeptTask({ type: 'case', case: 'marl-kilns' })).toBe('case:marl-kilns');
  expect(nameKeptTask({ type: 'drawn', module: '', count: 3 })).toBe('drawn');
  expect(nameKeptTask({ type: 'treaty' })).toBe('treaty');
  // A model has no page but its lesson.
  const model = { type: 'explorable', explorable: 'budget-table', setup: '1.shared-40.end' } as const;
  expect(nameKeptTask(model)).toBe('lesson:economic-friction');
});
