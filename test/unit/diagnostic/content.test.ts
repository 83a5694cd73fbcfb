import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gradeOf } from '../../../src/integrations/content-check/reading-grade.ts';
import { courseSchema } from '../../../src/schemas/course.ts';
import { content } from '../../support/diagnostic-content.ts';

const { questions, context, results } = content;
const contentFolder = new URL('../../../src/content/', import.meta.url);

describe('the twenty questions', () => {
  it('are four in each part, with permanent ids of their own', () => {
    for (const { id } of questions.subScales)
      expect(questions.questions.filter(({ subScale }) => subScale === id)).toHaveLength(4);
    expect(new Set(questions.questions.map(({ id }) => id)).size).toBe(20);
  });

  it.each(questions.questions.map((question) => [question.id, question] as const))(
    '%s asks one plain thing',
    (_, { text, answers }) => {
      expect(text, 'a time frame').toMatch(/last (quarter|month|year)|this year/);
      expect(text, 'one idea').not.toMatch(/\/|\b(and|or)\b/i);
      expect(text, 'no negative').not.toMatch(/\b(not|no|never|without|fail\w*|lack\w*)\b/i);
      expect(text, 'nothing that grades').not.toMatch(
        /\b(good|bad|best|worst|well|poor|competent|skilled|lazy|able)\b/i,
      );
      expect(text, 'an answer to choose, not agreement').not.toMatch(/agree/i);
      expect(text, 'no seat of its own').not.toMatch(/\b(your|you|we|our)\b/i);
      expect(gradeOf(text)).toBeLessThanOrEqual(9);
      expect(new Set(answers).size).toBe(5);
      expect(answers.join(' ')).not.toMatch(/neither agree|neutral|average|somewhat/i);
    },
  );
});

describe('the words of results', () => {
  it('name levels, parts, sources, lessons, questions and answers that exist', () => {
    expect(results.levels.map(({ id, between }) => [id, Boolean(between)])).toEqual([
      ['undefined', true],
      ['defined', true],
      ['aligned', true],
      ['integrated', false],
    ]);
    expect(results.subScales.map(({ id }) => id)).toEqual(questions.subScales.map(({ id }) => id));
    const course = courseSchema.parse(parse(readFileSync(new URL('course.yml', contentFolder), 'utf8')));
    const lessons = new Set(course.modules.flatMap((module) => module.lessons));
    const answers = new Map(
      context.questions.map(({ id, answers }) => [id, ['unanswered', ...answers.map((answer) => answer.id)]]),
    );
    for (const advice of results.advice) {
      if (advice.lesson) expect(lessons, advice.id).toContain(advice.lesson.id);
      for (const source of advice.sources) expect(Object.keys(results.sources), advice.id).toContain(source);
      for (const other of advice.unless) expect(results.advice.map(({ id }) => id)).toContain(other);
      if (advice.kind === 'step') expect(advice.about, advice.id).toBeDefined();
      for (const condition of advice.when) {
        for (const [question, accepted] of Object.entries(condition.context ?? {})) {
          for (const answer of accepted) expect(answers.get(question), advice.id).toContain(answer);
        }
      }
    }
    for (const source of Object.keys(results.sources))
      expect(existsSync(new URL(`sources/${source}.yml`, contentFolder)), source).toBe(true);
  });

  it('include staying, and say that nothing here is proven', () => {
    const stay = results.advice.filter(({ kind }) => kind === 'stay');
    expect(stay.length).toBeGreaterThanOrEqual(4);
    expect(results.limits.join(' ')).toMatch(/tested[\s\S]*both sides[\s\S]*ranking/);
  });
});
