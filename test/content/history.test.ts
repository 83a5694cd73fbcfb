import { expect, test } from 'vitest';
import { checkChange, reportFixture } from '../support/content-fixtures.ts';

const path = 'questions/one-budget.yml';
const entry = (rev: number, date: string) =>
  `      - { rev: ${rev}, date: "${date}", change: The scene is another. }\n`;
const versions = (rev: number, ...entries: string[]) =>
  checkChange(path, '    type: order', `    rev: ${rev}\n    history:\n${entries.join('')}    type: order`);

test('history', () => {
  expect(reportFixture('history')).toMatchInlineSnapshot(`
    "content/questions/one-budget.yml:5  history: the history of question "ob-untold" is not that of its 3 versions; expected an entry for each version after the first: 2, 3, got 3. Repair: Say under "history" what each version changed: rev, date and change.

    1 problem in 1 file."
  `);
});

test('a version that is told in order is no problem', () => {
  expect(versions(2, entry(2, '2026-11-22'))).toEqual([]);
  expect(versions(3, entry(2, '2026-11-22'), entry(3, '2026-11-22'))).toEqual([]);
});

test('a version that is told before it is there, or out of order, or of no day, is one', () => {
  const [early] = versions(2, entry(2, '2026-11-22'), entry(3, '2026-11-23'));
  expect(early).toBe('history: the history of question "ob-steps" is not that of its 2 versions');
  const [turned] = versions(3, entry(3, '2026-11-22'), entry(2, '2026-11-23'));
  expect(turned).toBe('history: the history of question "ob-steps" is not that of its 3 versions');
  const [back] = versions(3, entry(2, '2026-11-22'), entry(3, '2026-11-21'));
  expect(back).toBe('history: version 3 of question "ob-steps" is older than the one before it');
  expect(versions(2, entry(2, '2026-13-01')).join()).toContain('schema: "date"');
});

test('a question without a history is in its first version', () => {
  expect(checkChange(path, '    type: order', '    rev: 2\n    type: order')).toEqual([
    'history: the history of question "ob-steps" is not that of its 2 versions',
  ]);
});
