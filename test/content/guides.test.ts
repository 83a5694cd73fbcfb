import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { courseGuideSchema, moduleGuideSchema } from '../../src/schemas/guide.ts';
import { reportFixture } from '../support/content-fixtures.ts';

test('guide-file', () => {
  expect(reportFixture('guide-file')).toMatchInlineSnapshot(`
    "content/course.yml:6  guide-file: the module "cash" has no guide; expected guides/cash.yml, got no such file. Repair: Write it; another guide shows its shape.

    1 problem in 1 file."
  `);
});

test('plan-minutes', () => {
  expect(reportFixture('plan-minutes')).toMatchInlineSnapshot(`
    "content/guides/money.yml:2  plan-minutes: the steps of the 50-minute plan do not add up; expected 50 minutes, got 10 + 10 + 5 + 10 = 35. Repair: Give out 15 more.
    content/guides/money.yml:11  plan-minutes: the steps of the 75-minute plan do not add up; expected 75 minutes, got 10 + 20 + 40 + 15 = 85. Repair: Take away 10.

    2 problems in 1 file."
  `);
});

test('guide-misconception', () => {
  expect(reportFixture('guide-misconception')).toMatchInlineSnapshot(`
    "content/guides/money.yml:23  guide-misconception: the guide "money" names the misconception "one-sid", which does not exist; expected an existing misconception, got "one-sid". Repair: Did you mean "one-side"? If not: name one that exists.

    1 problem in 1 file."
  `);
});

test('guide-figure', () => {
  expect(reportFixture('guide-figure')).toMatchInlineSnapshot(`
    "content/guides/money.yml:29  guide-figure: the guide "money" names the figure "Voice", which does not exist; expected an existing figure, got "Voice". Repair: Did you mean "Voices"? If not: name one that exists.

    1 problem in 1 file."
  `);
});

test('guide-lesson', () => {
  expect(reportFixture('guide-lesson')).toMatchInlineSnapshot(`
    "content/guides/course.yml:5  guide-lesson: the guide "course" names the lesson "money/one-bugdet", which does not exist; expected an existing lesson, got "money/one-bugdet". Repair: Did you mean "money/one-budget"? If not: name one that exists.
    content/guides/course.yml:5  guide-lesson: the guide "course" names the lesson "cash/one-budget", which does not exist; expected an existing lesson, got "cash/one-budget". Repair: Did you mean "money/one-budget"? If not: name one that exists.

    2 problems in 1 file."
  `);
});

const folder = new URL('../../src/content/guides/', import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));
const guides = readdirSync(folder).filter((name) => name !== 'course.yml');

test('there is a guide for each of the six modules, published or not yet', () => {
  expect(guides).toHaveLength(6);
});

test.each(guides)('%s fits its schema, and its activity has its time in the short plan', (name) => {
  const { plans, activity } = moduleGuideSchema.parse(read(name));
  const step = plans['50'].find(({ do: what }) => what.toLowerCase().includes(activity.title.toLowerCase()));
  expect(step?.minutes).toBe(activity.minutes);
});

test('each meeting of a syllabus reads lessons of modules that have a guide', () => {
  const { syllabi } = courseGuideSchema.parse(read('course.yml'));
  const named = syllabi.flatMap(({ sessions }) => sessions.flatMap(({ lessons }) => lessons));
  const unknown = named.filter((path) => !guides.includes(`${path.split('/')[0]}.yml`));
  expect(unknown).toEqual([]);
});
