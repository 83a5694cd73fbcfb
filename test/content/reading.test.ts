import { expect, test } from 'vitest';
import { reportFixture } from '../support/content-fixtures.ts';

test('syntax', () => {
  expect(reportFixture('syntax')).toMatchInlineSnapshot(`
    "content/lessons/one-budget.mdx:17  syntax: this cannot be read; expected YAML between two lines of "---", then MDX, got "Unexpected character \`.\` (U+002E) in attribute name, expected an attribute name character such as letters, digits, \`$\`, or \`_\`; \`=\` to initialize a value; whitespace before attributes; or the end of the tag". Repair: Close what is open here; write a brace or "<" of running text as \\{ or \\<.

    content/sources/study-2006.yml:4  syntax: this cannot be read; expected YAML, got "Missing closing 'quote". Repair: Check the indentation, and quote text that holds ": " or begins with a special character.

    content/terms/budget.yml:2  syntax: this cannot be read; expected YAML, got "Nested mappings are not allowed in compact mappings". Repair: Check the indentation, and quote text that holds ": " or begins with a special character.

    3 problems in 3 files."
  `);
});

test('stray-file', () => {
  expect(reportFixture('stray-file')).toMatchInlineSnapshot(`
    "content/terms/Sum_Total.yaml:1  stray-file: nothing reads this file; expected a name like "one-budget.yml", got "Sum_Total.yaml". Repair: Rename it to lower-case words joined by hyphens, straight in its folder, or remove it.

    1 problem in 1 file."
  `);
});

test('schema', () => {
  expect(reportFixture('schema')).toMatchInlineSnapshot(`
    "content/cases/one-sum.mdx:6  schema: unknown key "exibits"; expected one of place, title, company, summary, exhibits, percentages, decisions, sources, got "exibits". Repair: Did you mean "exhibits"? If not: remove it.
    content/cases/one-sum.mdx:25  schema: "question" of "split" does not fit; expected Invalid string: must end with "?", got "What now". Repair: Rewrite it in that form.
    content/cases/one-sum.mdx:29  schema: "consequence" of "meet" does not fit; expected 25 to 60 words, got "Too short.". Repair: Change the value.

    content/distrusted-numbers/half.yml:1  schema: "place" does not fit; expected a number, got "one". Repair: Write a number here.
    content/distrusted-numbers/half.yml:1  schema: "strength" is missing; expected text, got nothing. Repair: Add "strength: …".
    content/distrusted-numbers/half.yml:7  schema: unknown key "strenght"; expected one of place, number, claim, trail, origin, instead, strength, ends, sources, got "strenght". Repair: Did you mean "strength"? If not: remove it.

    content/lessons/one-budget.mdx:3  schema: "short" does not fit; expected at most 32 characters, got 39 characters. Repair: Shorten it.
    content/lessons/one-budget.mdx:13  schema: unknown key "term"; expected one of title, short, summary, objectives, sources, terms, pretest, got "term". Repair: Did you mean "terms"? If not: remove it.

    content/questions/one-budget.yml:3  schema: "type" of "ob-new" does not fit; expected one of choice, choices, order, sort, number, model, got "chioce". Repair: Did you mean "choice"? If not: choose one of them.
    content/questions/one-budget.yml:11  schema: "level" of "ob-newer" is missing; expected one of recall, apply, judge, got nothing. Repair: Add "level: …".
    content/questions/one-budget.yml:19  schema: "feedback" of "shared" is missing; expected text, got nothing. Repair: Add "feedback: …".
    content/questions/one-budget.yml:22  schema: unknown key "feedbak" in "shared"; expected one of id, text, right, misconception, feedback, got "feedbak". Repair: Did you mean "feedback"? If not: remove it.

    content/sources/study-2006.yml:1  schema: "type" does not fit; expected one of article-journal, article-magazine, article-newspaper, webpage, report, interview, book, got "raport". Repair: Did you mean "report"? If not: choose one of them.
    content/sources/study-2006.yml:1  schema: "title" is missing; expected text, got nothing. Repair: Add "title: …".
    content/sources/study-2006.yml:3  schema: item 1 of "author" does not fit; expected family and given name, or literal, got the keys name. Repair: Write "family: …" and "given: …", or "literal: …" for a group.
    content/sources/study-2006.yml:4  schema: "issued" does not fit; expected a number, got "2006". Repair: Write a number here.
    content/sources/study-2006.yml:5  schema: unknown key "titel"; expected one of type, author, issued, title, container-title, volume, issue, page, DOI, URL, method, supports, limits, checked, got "titel". Repair: Did you mean "title"? If not: remove it.
    content/sources/study-2006.yml:6  schema: "method" does not fit; expected at least 1 character, got "". Repair: Add what is missing.
    content/sources/study-2006.yml:9  schema: "checked" does not fit; expected text, got an empty value. Repair: Write a value after "checked:", or remove the key.
    content/sources/study-2006.yml:10  schema: "DOI" does not fit; expected a DOI that begins with "10.", got "doi:10.1/2". Repair: Rewrite it in that form.
    content/sources/study-2006.yml:11  schema: "URL" does not fit; expected an address that begins with "https://", got "http://example.org/". Repair: Rewrite it in that form.

    21 problems in 5 files."
  `);
});
