import { expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

test('catch-all', () => {
  expect(reportFixture('catch-all')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:15  catch-all: an option of question "ob-new" stands for other options; expected an answer of its own, got "A and C". Repair: Write another answer, or make it a question of type choices.
    content/questions/one-budget.yml:19  catch-all: an option of question "ob-new" stands for other options; expected an answer of its own, got "Both of these". Repair: Write another answer, or make it a question of type choices.

    2 problems in 1 file."
  `);
});

test('positional-words', () => {
  expect(reportFixture('positional-words')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:8  positional-words: question "ob-new" points at a place; expected words that hold in any order, got "below" in "Which of the sums named below pays for both sides?". Repair: Name the thing itself; for an amount write "over", "under" or "less than", for a time "earlier" or "last".
    content/questions/one-budget.yml:21  positional-words: question "ob-new" points at a place; expected words that hold in any order, got "first option" in "The first option fits the lesson, and nobody". Repair: Name the thing itself; for an amount write "over", "under" or "less than", for a time "earlier" or "last".

    2 problems in 1 file."
  `);
});

test('negative-stem', () => {
  expect(reportFixture('negative-stem')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:8  negative-stem: question "ob-new" asks with a negative that is easy to miss; expected the negative emphasised, "*not*", got "not" in "Which sum does not pay for both sides?". Repair: Ask the other way round, or write *not*.

    1 problem in 1 file."
  `);
});

test('feedback-length', () => {
  expect(reportFixture('feedback-length')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:17  feedback-length: a feedback of question "ob-new" is too long; expected 8 to 60 words, got 75: "Nobody in this lesson borrows any money from anybody at all, or so it says. Nob…". Repair: Keep the one reason that matters here.
    content/questions/one-budget.yml:26  feedback-length: a feedback of question "ob-new" is too short; expected 8 to 60 words, got 3: "Nobody borrows here.". Repair: Say why.

    2 problems in 1 file."
  `);
});

test('bare-verdict', () => {
  expect(reportFixture('bare-verdict')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:21  bare-verdict: a feedback of question "ob-new" opens with a verdict; expected the reason at once, got "Wrong, since nobody in the lesson borrows and the money is there.". Repair: Leave out "Wrong,"; the page says whether the answer is right.

    1 problem in 1 file."
  `);
});

test('repeated-feedback', () => {
  expect(reportFixture('repeated-feedback')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:21  repeated-feedback: question "ob-new" gives the same feedback twice; expected a reason of its own for each answer, got the text of line 17: "Two sums would leave nothing to talk about, and here they talk.". Repair: Say why this very answer is right or wrong.

    1 problem in 1 file."
  `);
});
