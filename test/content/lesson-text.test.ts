import { expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

test('vocabulary', () => {
  expect(reportFixture('vocabulary')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:17  vocabulary: <Vioces> is not in the vocabulary of lessons; expected one of Cite, Term, Voices, got <Vioces>. Repair: Did you mean "Voices"? If not: use Markdown, or add the component to src/components/text/vocabulary.ts.
    content/lessons/one-budget.mdx:19  vocabulary: <br> is not in the vocabulary of lessons; expected one of Cite, Term, Voices, got <br>. Repair: Use Markdown, or add the component to src/components/text/vocabulary.ts.

    2 problems in 1 file."
  `);
});

test('no-imports', () => {
  expect(reportFixture('no-imports')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:17  no-imports: a lesson imports and exports nothing; expected text and components of the vocabulary, got "import Chart from './Chart.astro';". Repair: Remove the line; components of the vocabulary need no import.
    content/lessons/one-budget.mdx:19  no-imports: a lesson imports and exports nothing; expected text and components of the vocabulary, got "export const sum = 100;". Repair: Remove the line; components of the vocabulary need no import.

    2 problems in 1 file."
  `);
});

test('no-expressions', () => {
  expect(reportFixture('no-expressions')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:19  no-expressions: a lesson holds no program; expected text, or a comment {/* … */}, got "{100 / 2}". Repair: Write the text itself; a brace that readers should see is written \\{.

    1 problem in 1 file."
  `);
});

test('no-top-heading', () => {
  expect(reportFixture('no-top-heading')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:17  no-top-heading: the page already has its heading of the first level, the title; expected "## One budget", got "# One budget". Repair: Make it a heading of the second level.

    1 problem in 1 file."
  `);
});

test('equal-headings', () => {
  expect(reportFixture('equal-headings')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:21  equal-headings: the anchor of this heading belongs to another heading; expected a heading of its own words, got "The split", as in line 17. Repair: Say in the heading what this passage adds.
    content/lessons/one-budget.mdx:25  equal-headings: the anchor of this heading belongs to the page around the lesson; expected a heading of its own words, got "Sources". Repair: Say in the heading what this passage adds.

    2 problems in 1 file."
  `);
});

test('lesson-length', () => {
  expect(reportFixture('lesson-length')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:1  lesson-length: the lesson is too short; expected 700 to 1,400 words under the front matter, got 6. Repair: Work the example out further.

    1 problem in 1 file."
  `);
});
