import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { groupByDay } from '../../src/domain/changes.ts';
import { listPages } from '../../src/integrations/content-check/known-pages.ts';
import { readProject } from '../../src/integrations/content-check/project.ts';
import { changesSchema } from '../../src/schemas/change.ts';
import { courseSchema } from '../../src/schemas/course.ts';

const read = (path: string) => parse(readFileSync(`src/content/${path}`, 'utf8'));
const changes = changesSchema.parse(read('changes.yml'));
const course = courseSchema.parse(read('course.yml'));

test('changes stand newest first, each with an id of its own', () => {
  const days = changes.map(({ date }) => date);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
});

test('no change is of an edition that is still to come', () => {
  const number = (edition: string) => edition.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  for (const { edition } of changes) expect(number(edition)).toBeLessThanOrEqual(number(course.edition));
  expect(changes[0]?.edition).toBe(course.edition);
});

test('every change leads to a page that is there', () => {
  const pages = listPages(readProject(process.cwd()));
  expect(changes.filter(({ path }) => !pages.has(path))).toEqual([]);
});

test('no anchor of a change is that of a heading or of a day of questions', () => {
  for (const { id } of changes) expect(id).not.toMatch(/^(news|questions.*|editions?.*|main|menu|search)$/);
});

test('new versions come by the day on which they were made, the newest first', () => {
  const changed = (id: string, ...days: string[]) => ({
    id,
    stem: `What is *not* ${id}?`,
    history: days.map((date, i) => ({ rev: i + 2, date, change: `${id} ${date}` })),
  });
  const days = groupByDay([changed('a', '2026-01-02', '2026-03-01'), changed('b'), changed('c', '2026-01-02')]);
  expect(days.map(({ date, questions }) => [date, ...questions.map(({ id, rev }) => `${id}${rev}`)])).toEqual([
    ['2026-03-01', 'a3'],
    ['2026-01-02', 'a2', 'c2'],
  ]);
  expect(days[0]?.questions[0]?.asks).toBe('What is not a?');
});
