import { expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

test('question-id', () => {
  expect(reportFixture('question-id')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:86  question-id: two questions have the id "ob-steps"; expected an id that no other question has, got the id of content/questions/one-budget.yml:2. Repair: Give the newer of the two another id.

    1 problem in 1 file."
  `);
});

test('part-id', () => {
  expect(reportFixture('part-id')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:18  part-id: two options of question "ob-new" have the id "loan"; expected an id of its own for each option, got the id of line 14. Repair: Rename the newer of the two.

    1 problem in 1 file."
  `);
});

test('position-id', () => {
  expect(reportFixture('position-id')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:14  position-id: an id of question "ob-new" names a place; expected a short word for what it says, got "b". Repair: Name the idea, such as "short-view"; order may change and ids may not.

    1 problem in 1 file."
  `);
});

test('published-ids', () => {
  expect(reportFixture('published-ids')).toMatchInlineSnapshot(`
    "published-ids.json:3  published-ids: "one-budgets" of the published lessons has vanished; expected every id that was once published, for links and records to lead somewhere, got no such id in the content. Repair: Did you mean "one-budget"? If not: give the thing its old id back.
    published-ids.json:6  published-ids: "ob-long-gone" of the published questions has vanished; expected every id that was once published, for links and records to lead somewhere, got no such id in the content. Repair: Give the thing its old id back.

    2 problems in 1 file."
  `);
});
