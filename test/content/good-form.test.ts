import { describe, expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

describe('rules of good form', () => {
  test('option-count', () => {
    expect(reportFixture('option-count')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:2  option-count (warning): question "ob-new" has too many options; expected three or four, got 5. Repair: Remove the one that fewest would choose.

      1 warning in 1 file."
    `);
  });

  test('longest-by-quarter', () => {
    expect(reportFixture('longest-by-quarter')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:11  longest-by-quarter (warning): the right option of question "ob-new" is the longest by over a quarter; expected at most 40 characters, or a longer wrong option, got 44, with 32 in the longest wrong one. Repair: Make a wrong option as careful as the right one, or shorten the right one.

      1 warning in 1 file."
    `);
  });

  test('absolute-words', () => {
    expect(reportFixture('absolute-words')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:19  absolute-words (warning): in question "ob-new" only wrong options speak in absolute words; expected no "always", "never", "only", "all", "none", "every", or one in a right option too, got "never" in "A loan that Sales never pays back". Repair: Say how the mistake is really put, without the absolute word.

      1 warning in 1 file."
    `);
  });

  test('hedges', () => {
    expect(reportFixture('hedges')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:11  hedges (warning): in question "ob-new" only right options are put carefully; expected no "usually", "often", "may", "can", "some", or one in a wrong option too, got "usually" in "A sum that both usually draw on". Repair: Leave the hedge out where the lesson bears it, or put a wrong option as carefully.

      1 warning in 1 file."
    `);
  });

  test('stem-echo', () => {
    expect(reportFixture('stem-echo')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:11  stem-echo (warning): the right option of question "ob-new" echoes the stem; expected words of the stem in no option, or in a wrong one too, got "saved". Repair: Use another word in the right option, or the same one in a wrong option.

      1 warning in 1 file."
    `);
  });

  test('odd-grammar', () => {
    expect(reportFixture('odd-grammar')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:11  odd-grammar (warning): one option of question "ob-opening" sticks out; expected "to", as the others open, got a form in "-ing" in "Sharing one purse". Repair: Put the options in one form, so that their content decides.

      1 warning in 1 file."
    `);
  });

  test('stem-length', () => {
    expect(reportFixture('stem-length')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:8  stem-length (warning): the stem of question "ob-new" is too short; expected 6 to 60 words, got 4: "Who pays for whom?". Repair: Say enough for the question to stand alone.

      1 warning in 1 file."
    `);
  });

  test('unknown-abbreviation', () => {
    expect(reportFixture('unknown-abbreviation')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:8  unknown-abbreviation (warning): question "ob-new" uses an abbreviation that the glossary does not know; expected words, or a short form that a term has under "also", got "RFP" in "Who signs the RFP for both of the sides?". Repair: Write it out, or add it to the "also" of its term.

      1 warning in 1 file."
    `);
  });

  test('near-duplicate', () => {
    expect(reportFixture('near-duplicate')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:29  near-duplicate (warning): question "ob-who-pays" asks nearly what question "ob-new" asks; expected a stem of its own, got "Who pays for a trade fair in the lesson?", as in content/questions/one-budget.yml:8. Repair: Ask it of another scene or from another side, or remove one of the two.

      1 warning in 1 file."
    `);
  });

  test('recall-heavy', () => {
    expect(reportFixture('recall-heavy')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:24  recall-heavy (warning): over half of this quiz is recall; expected at most 2 of 5 questions, got 3: ob-two, ob-three, ob-five. Repair: Put one of them into a scene, so that it is to apply, or between close alternatives to judge.

      1 warning in 1 file."
    `);
  });

  test('level-balance', () => {
    expect(reportFixture('level-balance')).toMatchInlineSnapshot(`
      "content/course.yml:1  level-balance (warning): too few questions of the whole bank are of the level "recall"; expected between a quarter and 42 percent of each level, got 2 of 12. Repair: Turn questions of another level into "recall".
      content/course.yml:1  level-balance (warning): too many questions of the whole bank are of the level "apply"; expected between a quarter and 42 percent of each level, got 9 of 12. Repair: Turn some into another level.
      content/course.yml:1  level-balance (warning): too few questions of the whole bank are of the level "judge"; expected between a quarter and 42 percent of each level, got 1 of 12. Repair: Turn questions of another level into "judge".

      3 warnings in 1 file."
    `);
  });

  test('waiver', () => {
    expect(reportFixture('waiver')).toMatchInlineSnapshot(`
      "content/questions/one-budget.yml:9  waiver: question "ob-new" waives "hedges" and keeps it; expected waivers of rules that the question breaks, got "hedges". Repair: Remove the line.
      content/questions/one-budget.yml:10  waiver: question "ob-new" waives "longest", which is no rule that can be waived; expected one of option-count, longest-by-quarter, absolute-words, hedges, stem-echo, odd-grammar, stem-length, unknown-abbreviation, near-duplicate, got "longest". Repair: Did you mean "longest-by-quarter"? If not: remove the line.
      content/questions/one-budget.yml:11  waiver: question "ob-new" waives "stem-length" without a reason; expected a reason of at least 4 words, got "?!". Repair: Say why the question is better this way, or mend it.
      content/questions/one-budget.yml:12  waiver: question "ob-new" waives "recall-heavy", which is no rule that can be waived; expected one of option-count, longest-by-quarter, absolute-words, hedges, stem-echo, odd-grammar, stem-length, unknown-abbreviation, near-duplicate, got "recall-heavy". Repair: Remove the line.

      4 problems in 1 file."
    `);
  });
});
