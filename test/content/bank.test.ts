import { expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

test('objective-tested', () => {
  expect(reportFixture('objective-tested')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:10  objective-tested: the objective "review" is hardly tested; expected at least two questions in content/questions/one-budget.yml, got 0. Repair: Write a question for it, or merge it with another objective.

    1 problem in 1 file."
  `);
});

test('longest-right', () => {
  expect(reportFixture('longest-right')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:3  longest-right: the right option is the longest too often over the whole bank, so that learners can guess it; expected at most 3 of 8 choice questions (chance plus 15 points), got 5: ob-who-pays, ob-two, ob-three, ob-four, ob-five. Repair: Shorten the right option or lengthen a wrong one in some of them.

    1 problem in 1 file."
  `);
});
