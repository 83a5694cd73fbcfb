import { expect, test } from 'vitest';
import { type Carried, canCarry, listSpellings, makeItem12 } from '../../../src/integrations/exports/item-qti12.ts';
import { listQuizzes, makeQuiz } from '../../../src/integrations/exports/quiz-qti12.ts';
import { writeXml } from '../../../src/integrations/exports/xml.ts';
import type { QuestionType } from '../../../src/schemas/question.ts';
import { checkQti12, readAnswer, readFact } from '../../support/check-qti12.ts';
import { describeSample, sampleCourse } from '../../support/sample-course.ts';
import { attributeOf, childrenOf, findAll, readXml, textOf } from '../../support/xml-tree.ts';

function make(type: QuestionType) {
  const question = { ...describeSample(type), tolerance: 0 };
  if (!canCarry(question)) throw new Error(`A cartridge has no ${type}.`);
  return readXml(writeXml(makeItem12(question as Carried))); // the tolerance belongs to numbers only
}

test('only what the profile has is carried, and no number with a tolerance', () => {
  const carried = (['choice', 'choices', 'order', 'sort', 'number', 'model'] as const).filter((type) =>
    canCarry(describeSample(type)),
  );
  expect(carried).toEqual(['choice', 'choices', 'model']);
  expect(readFact(make('number'), 'cc_profile')).toBe('cc.fib.v0p1');
});

test('the rule that scores stands first, says its reason and ends the reading', () => {
  for (const type of ['choice', 'choices', 'number'] as const) {
    const [first] = findAll(make(type), 'respcondition');
    expect(first && childrenOf(first).map(({ name }) => name)).toContain('displayfeedback');
    expect(first && [textOf(findAll(first, 'setvar')[0] ?? first), attributeOf(first, 'continue')]).toEqual([
      '100',
      'No',
    ]);
  }
});

test('an answer of several that is not right is told about each option in it', () => {
  expect(readAnswer(make('choices'), ['money', 'weather'])).toEqual({
    score: 0,
    said: '<p>Budgets are shared out between the two.</p>\n<p>Seasons are hard on both alike.</p>',
  });
  expect(readAnswer(make('choices'), ['money', 'thought']).score).toBe(100);
});

test('a number can be written in the usual ways, a known mistake has its reason, and so has any other', () => {
  expect(listSpellings(2.5, 'points')).toEqual(['2.5', '2,5', '2.5 points', '2,5 points']);
  expect(listSpellings(50, '%')).toEqual(['50', '50 %', '50%']);
  expect(readAnswer(make('number'), ['40 Points']).score).toBe(100);
  expect(readAnswer(make('number'), ['14'])).toEqual({ score: 0, said: '<p>That adds where it should multiply.</p>' });
  expect(readAnswer(make('number'), ['41']).said).toBe('<p>Multiply the four answers by ten.</p>');
});

test('parallel forms are a quiz of their own', () => {
  const lesson = sampleCourse.modules[0]?.lessons[0];
  if (!lesson) throw new Error('The sample course has a lesson.');
  const form = { ...describeSample('choice'), id: 't-choice-2', parallelTo: 't-choice' };
  const quizzes = listQuizzes({ ...lesson, questions: [...lesson.questions, form] });
  expect(quizzes.map(({ id, questions }) => [id, questions.map((one) => one.id)])).toEqual([
    ['two-views', ['t-choice', 't-choices', 't-model']],
    ['parallel-two-views', ['t-choice-2']],
  ]);
  expect(quizzes.flatMap((quiz) => checkQti12(readXml(writeXml(makeQuiz(quiz)))))).toEqual([]);
});
