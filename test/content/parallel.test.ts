import { expect, test } from 'vitest';
import { checkChange, reportFixture } from '../support/content-fixtures.ts';

test('parallel', () => {
  expect(reportFixture('parallel')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:4  parallel: question "ob-new" is a parallel form of "ob-steps"; expected the id of a question of type choice of this quiz, got a question of type order. Repair: Name the question of which it is another form.

    1 problem in 1 file."
  `);
});

test('quiz-length', () => {
  expect(reportFixture('quiz-length')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:169  quiz-length: the quiz is too long; expected at most 8 questions that are no parallel forms, got 9. Repair: Take the weakest out, or say with parallelTo of which question it is another form.

    1 problem in 1 file."
  `);
});

test('a parallel form of nothing is said to be one', () => {
  const path = 'questions/one-budget.yml';
  expect(checkChange(path, 'type: order', 'type: order\n    parallelTo: ob-nobody')).toContain(
    'parallel: question "ob-steps" is a parallel form of "ob-nobody"',
  );
});
