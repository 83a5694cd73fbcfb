import { expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

test('source-exists', () => {
  expect(reportFixture('source-exists')).toMatchInlineSnapshot(`
    "content/cases/one-sum.mdx:80  source-exists: the case names the source "study-2060", which does not exist; expected the id of a source, got "study-2060". Repair: Did you mean "study-2006"? If not: write sources/study-2060.yml, or list another.

    content/distrusted-numbers/half.yml:9  source-exists: the number names the source "study-206", which does not exist; expected the id of a source, got "study-206". Repair: Did you mean "study-2006"? If not: write sources/study-206.yml, or list another.

    content/lessons/one-budget.mdx:13  source-exists: the lesson names the source "study-206", which does not exist; expected the id of a source, got "study-206". Repair: Did you mean "study-2006"? If not: write sources/study-206.yml, or list another.

    3 problems in 3 files."
  `);
});

test('term-exists', () => {
  expect(reportFixture('term-exists')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:13  term-exists: the lesson names the term "revenue", which does not exist; expected the id of a term, got "revenue". Repair: Write terms/revenue.yml, or use another id.
    content/lessons/one-budget.mdx:17  term-exists: <Term> names the term "bugdet", which does not exist; expected the id of a term, got "bugdet". Repair: Did you mean "budget"? If not: write terms/bugdet.yml, or use another id.
    content/lessons/one-budget.mdx:17  term-exists: <Term> has no id; expected the id of a term, got nothing. Repair: Write <Term id="…">, with the id as plain text.
    content/lessons/one-budget.mdx:17  term-exists: <Term> has no id; expected the id of a term, got nothing. Repair: Write <Term id="…">, with the id as plain text.

    4 problems in 1 file."
  `);
});

test('misconception-exists', () => {
  expect(reportFixture('misconception-exists')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:16  misconception-exists: question "ob-new" names the misconception "one-sid", which does not exist; expected the id of a misconception, got "one-sid". Repair: Did you mean "one-side"? If not: write misconceptions/one-sid.yml, or name another.

    1 problem in 1 file."
  `);
});

test('lesson-exists', () => {
  expect(reportFixture('lesson-exists')).toMatchInlineSnapshot(`
    "content/misconceptions/one-side.yml:4  lesson-exists: the misconception "one-side" names the lesson "the-complaints", which does not exist; expected the id of a lesson, got "the-complaints". Repair: Name a lesson that course.yml lists.

    content/terms/budget.yml:3  lesson-exists: the term "budget" names the lesson "one-bugdet", which does not exist; expected the id of a lesson, got "one-bugdet". Repair: Did you mean "one-budget"? If not: name a lesson that course.yml lists.

    2 problems in 2 files."
  `);
});

test('objective-exists', () => {
  expect(reportFixture('objective-exists')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:4  objective-exists: question "ob-new" names the objective "spilt", which "one-budget" does not have; expected an objective of its lesson (split, defend), got "spilt". Repair: Did you mean "split"? If not: name one of them, or add the objective to the front matter of the lesson.

    1 problem in 1 file."
  `);
});

test('passage-exists', () => {
  expect(reportFixture('passage-exists')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:5  passage-exists: question "ob-new" names the passage "what-fills-a-page", which "one-budget" does not have; expected the anchor of a heading (what-fills-the-page), got "what-fills-a-page". Repair: Did you mean "what-fills-the-page"? If not: name the anchor of the heading under which the answer stands.

    1 problem in 1 file."
  `);
});

test('source-listed', () => {
  expect(reportFixture('source-listed')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:7  source-listed: question "ob-new" names the source "study-2007", which "one-budget" does not have; expected a source of its lesson (study-2006), got "study-2007". Repair: Did you mean "study-2006"? If not: name one of them, or add the source to the front matter of the lesson.

    1 problem in 1 file."
  `);
});

test('cite-listed', () => {
  expect(reportFixture('cite-listed')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:17  cite-listed: <Cite> names "study-2060", which the lesson does not list; expected a source of this lesson (study-2006), got "study-2060". Repair: Did you mean "study-2006"? If not: add it to "sources" in the front matter, or cite another.
    content/lessons/one-budget.mdx:17  cite-listed: <Cite> has no id; expected a source of this lesson (study-2006), got nothing. Repair: Write <Cite id="…" />.

    2 problems in 1 file."
  `);
});

test('pretest', () => {
  expect(reportFixture('pretest')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:14  pretest: the pre-test "ob-steps" cannot be asked before this lesson; expected a question of type choice of this lesson (ob-who-pays, ob-who-signs), got a question of type order. Repair: Name one of them.

    1 problem in 1 file."
  `);
});

test('link', () => {
  expect(reportFixture('link')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:17  link: the link "../one-budgets/" leads to a page that does not exist; expected an address of this course, ending in "/", got /course/money/one-budgets/. Repair: Did you mean "/course/money/one-budget/"? If not: correct or remove the link.
    content/lessons/one-budget.mdx:17  link: the link "/course/money/one-budget" leads to a page that does not exist; expected an address of this course, ending in "/", got /course/money/one-budget. Repair: Did you mean "/course/money/one-budget/"? If not: correct or remove the link.
    content/lessons/one-budget.mdx:17  link: the link "#what-fills-a-page" leads to a place that its page does not have; expected an anchor of /course/money/one-budget/, got "#what-fills-a-page". Repair: Did you mean "what-fills-the-page"? If not: use the anchor of a heading there, or link to the page alone.
    content/lessons/one-budget.mdx:17  link: the link "/glossary/#bugdet" leads to a place that its page does not have; expected an anchor of /glossary/, got "#bugdet". Repair: Did you mean "budget"? If not: use the anchor of a heading there, or link to the page alone.

    4 problems in 1 file."
  `);
});
