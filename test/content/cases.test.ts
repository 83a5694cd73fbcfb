import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findWrongPercentages, findWrongSums } from '../../src/domain/exhibits.ts';
import { caseSchema } from '../../src/schemas/case.ts';
import { reportFixture } from '../support/content-fixtures.ts';

const folder = new URL('../../src/content/cases/', import.meta.url);
const cases = readdirSync(folder).map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const [, front = '', body = ''] = text.split(/^---$/m);
  return { file, body, entry: caseSchema.parse(parse(front)) };
});

describe.each(cases)('the case $file', ({ body, entry }) => {
  test('has exhibits that add up', () => {
    expect(entry.exhibits.flatMap(findWrongSums)).toEqual([]);
  });

  test('states percentages that its numbers give, each of them in its text', () => {
    expect(findWrongPercentages(entry.percentages)).toEqual([]);
    const text = body.replace(/\s+/g, ' ');
    expect(entry.percentages.filter(({ says }) => !text.includes(says)).map(({ says }) => says)).toEqual([]);
  });

  test('lets no choice be told by its length', () => {
    for (const { choices } of entry.decisions) {
      const sizes = choices.map(({ consequence }) => consequence.length);
      expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.8);
    }
  });
});

test('the cases stand in places of their own', () => {
  expect(cases.map(({ entry }) => entry.place).toSorted()).toEqual(cases.map((_, index) => index + 1));
});

describe('sums', () => {
  const exhibit = {
    id: 'sum',
    caption: 'The sum',
    head: 'Share',
    columns: [{ name: 'Money' }, { name: 'Share' }],
    rows: [
      { name: 'Front', cells: [60, 0.6] },
      { name: 'Back', cells: [40, 0.4] },
    ],
  };

  test('are right, or not stated, or named', () => {
    expect(findWrongSums({ ...exhibit, total: { name: 'Together', cells: [100, null] } })).toEqual([]);
    expect(findWrongSums({ ...exhibit, total: { name: 'Together', cells: [110, 1] } })).toEqual([
      'sum: "Money" adds up to 100, not 110',
    ]);
  });

  test('miss no cell', () => {
    expect(findWrongSums({ ...exhibit, columns: [{ name: 'Money' }] })).toHaveLength(2);
  });

  test('give their percentages', () => {
    expect(findWrongPercentages([{ says: 'a third', part: 1, whole: 3, percent: 33 }])).toEqual([]);
    expect(findWrongPercentages([{ says: 'half', part: 1, whole: 3, percent: 50 }])).toHaveLength(1);
  });
});

test('case-length', () => {
  expect(reportFixture('case-length')).toMatchInlineSnapshot(`
    "content/cases/one-sum.mdx:1  case-length: the case is too short; expected 600 to 900 words under the front matter, got 9. Repair: Work the example out further.

    1 problem in 1 file."
  `);
});

test('case-parts', () => {
  expect(reportFixture('case-parts')).toMatchInlineSnapshot(`
    "content/cases/one-sum.mdx:50  case-parts: two choices have the id "meet"; expected an id of its own for each, got the id of line 45. Repair: Rename the newer of the two.

    1 problem in 1 file."
  `);
});
