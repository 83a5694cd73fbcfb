import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { chooseWarmUps } from '../../src/domain/warm-up.ts';
import { questionFileSchema } from '../../src/schemas/question.ts';

const content = (path: string) => readFileSync(new URL(`../../src/content/${path}`, import.meta.url), 'utf8');
const order: string[] = parse(content('course.yml')).modules.flatMap((module: { lessons: string[] }) => module.lessons);
const lessons = order.map((id) => ({
  id,
  pretest: /^pretest: (.+)$/m.exec(content(`lessons/${id}.mdx`))?.[1] ?? '',
  questions: questionFileSchema
    .parse(parse(content(`questions/${id}.yml`)))
    .questions.filter(({ parallelTo }) => parallelTo === undefined),
}));
const chosen = chooseWarmUps(lessons);

test('every lesson but the first begins with a question from an earlier one', () => {
  expect([...chosen.keys()]).toEqual(order.slice(1));
  const distances = order.slice(1).map((id, i) => i + 1 - order.indexOf(chosen.get(id)?.lesson.id ?? id));
  expect(distances.every((distance) => distance >= 1 && distance <= 3)).toBe(true);
  // Lessons with enough questions, such as those in the middle, take their turns.
  const many = lessons.map((lesson, i) => ({
    ...lesson,
    questions: lessons[4]?.questions.map((question) => ({ ...question, id: `q-${i}-${question.id}` })) ?? [],
  }));
  const turns = [...chooseWarmUps(many)].map(([id, { lesson }]) => order.indexOf(id) - order.indexOf(lesson.id));
  expect(turns.slice(0, 8)).toEqual([1, 2, 2, 1, 3, 2, 1, 3]);
});

test('it is a choice question, above recall, not the guess before reading, and none comes twice', () => {
  const questions = [...chosen.values()].map(({ question }) => question);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const { question, lesson } of chosen.values()) {
    expect(question.type).toBe('choice');
    expect(question.id).not.toBe(lesson.pretest);
    expect(lesson.questions).toContain(question);
  }
  expect(questions.filter(({ level }) => level === 'recall')).toEqual([]);
  // Elsewhere, "the lesson" would be another one.
  expect(questions.filter(({ stem }) => /\blesson/i.test(stem))).toEqual([]);
});

test('a lesson that has none left leaves its turn to another', () => {
  const [one, two, three] = lessons;
  if (!one || !two || !three) throw new Error('There are too few lessons.');
  const empty = { ...one, questions: [] };
  expect(chooseWarmUps([empty, two, three]).get(two.id)).toBeUndefined();
  expect(chooseWarmUps([empty, two, three]).get(three.id)?.lesson.id).toBe(two.id);
  const first = chooseWarmUps([one, two, three]).get(two.id)?.question;
  expect(first && one.questions.includes(first)).toBe(true);
});
