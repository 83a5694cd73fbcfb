import { expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

test('one-right', () => {
  expect(reportFixture('one-right')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:14  one-right: question "ob-new" has more than one right option; expected one option with "right: true", got 3. Repair: Unmark the others, or make it a question of type choices.

    1 problem in 1 file."
  `);
});

test('right-and-wrong', () => {
  expect(reportFixture('right-and-wrong')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:2  right-and-wrong: question "ob-new" has nothing to tell apart; expected at least one right and one wrong option, got 3 right ones. Repair: Add an option that a learner may mistake for right.

    1 problem in 1 file."
  `);
});

test('equal-options', () => {
  expect(reportFixture('equal-options')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:19  equal-options: two options of question "ob-new" say the same; expected options that differ in more than capitals and punctuation, got "A sum for each, of the Sides", as in line 15. Repair: Reword or remove one of the two.

    1 problem in 1 file."
  `);
});

test('named-mistake', () => {
  expect(reportFixture('named-mistake')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:13  named-mistake: the right option "shared" of question "ob-new" names a misconception; expected none on a right option, got "one-side". Repair: Remove the line, or the "right: true".
    content/questions/one-budget.yml:15  named-mistake: the wrong option "own-sums" of question "ob-new" names no misconception; expected the idea that leads learners to it, got nothing. Repair: Add "misconception: …", or mark it "right: true".

    2 problems in 1 file."
  `);
});

test('sort-groups', () => {
  expect(reportFixture('sort-groups')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:13  sort-groups: nothing belongs in the group "marketing" of question "ob-new"; expected at least one item in each group, got none. Repair: Add an item for it, or remove the group.
    content/questions/one-budget.yml:26  sort-groups: an item of question "ob-new" belongs to a group that it does not have; expected one of sales, marketing, got "marketting". Repair: Name a group of this question.

    2 problems in 1 file."
  `);
});

test('wrong-numbers', () => {
  expect(reportFixture('wrong-numbers')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:13  wrong-numbers: the wrong number 31 of question "ob-new" counts as right; expected a number further than 1 from the answer 30, got 31. Repair: Choose another number, or lower the tolerance.
    content/questions/one-budget.yml:19  wrong-numbers: the wrong number 60 of question "ob-new" stands twice; expected each wrong number once, got 60. Repair: Remove one of the two.

    2 problems in 1 file."
  `);
});

test('model-answer', () => {
  expect(reportFixture('model-answer')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:10  model-answer: question "ob-new" has no model answer; expected an answer we would be glad to read, got blank text. Repair: Write the answer out.

    1 problem in 1 file."
  `);
});
