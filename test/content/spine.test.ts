import { expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

test('lesson-file', () => {
  expect(reportFixture('lesson-file')).toMatchInlineSnapshot(`
    "content/course.yml:9  lesson-file: the course lists the lesson "one-budgets", which has no file; expected lessons/one-budgets.mdx, got no such file. Repair: Did you mean "one-budget"? If not: write the lesson, or take it off the list.
    content/course.yml:9  lesson-file: the course lists the lesson "zebra", which has no file; expected lessons/zebra.mdx, got no such file. Repair: Write the lesson, or take it off the list.

    2 problems in 1 file."
  `);
});

test('lesson-listed', () => {
  expect(reportFixture('lesson-listed')).toMatchInlineSnapshot(`
    "content/lessons/a-second.mdx:1  lesson-listed: no module lists the lesson "a-second", so nobody would find it; expected its id in a module of course.yml, got no module that lists it. Repair: Add it to the lessons of its module.

    1 problem in 1 file."
  `);
});

test('listed-once', () => {
  expect(reportFixture('listed-once')).toMatchInlineSnapshot(`
    "content/course.yml:9  listed-once: the course lists the lesson "one-budget" twice; expected one place for each, got a second one; the first is in line 9. Repair: Remove one of the two.
    content/course.yml:10  listed-once: the course lists the module "money" twice; expected one place for each, got a second one; the first is in line 6. Repair: Remove one of the two.
    content/course.yml:13  listed-once: the course lists the lesson "one-budget" twice; expected one place for each, got a second one; the first is in line 9. Repair: Remove one of the two.

    3 problems in 1 file."
  `);
});

test('lesson-questions', () => {
  expect(reportFixture('lesson-questions')).toMatchInlineSnapshot(`
    "content/lessons/second-budget.mdx:1  lesson-questions: the lesson "second-budget" has no questions; expected questions/second-budget.yml, got no such file. Repair: Write five to eight questions for it.

    1 problem in 1 file."
  `);
});

test('orphan-questions', () => {
  expect(reportFixture('orphan-questions')).toMatchInlineSnapshot(`
    "content/questions/one-budgt.yml:1  orphan-questions: these questions belong to the lesson "one-budgt", which does not exist; expected lessons/one-budgt.mdx, got no such file. Repair: Did you mean "one-budget"? If not: give the file the id of its lesson, or remove it.

    1 problem in 1 file."
  `);
});
