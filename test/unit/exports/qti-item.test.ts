import { expect, test } from 'vitest';
import { makeItem } from '../../../src/integrations/exports/qti-item.ts';
import { toQti21 } from '../../../src/integrations/exports/qti-older.ts';
import { makeTest } from '../../../src/integrations/exports/qti-test.ts';
import { toIdentifier } from '../../../src/integrations/exports/qti-text.ts';
import { writeXml } from '../../../src/integrations/exports/xml.ts';
import type { QuestionType } from '../../../src/schemas/question.ts';
import { foldNames } from '../../support/check-qti.ts';
import { describeSample } from '../../support/sample-course.ts';
import { attributeOf, findAll, readXml, textOf } from '../../support/xml-tree.ts';

const make = (type: QuestionType) => readXml(writeXml(makeItem(describeSample(type))));
const allTypes: QuestionType[] = ['choice', 'choices', 'order', 'sort', 'number', 'model'];
const list = (type: QuestionType, name: string, attribute: string) =>
  findAll(make(type), name).map((element) => attributeOf(element, attribute));

test('one right option is a choice whose options keep their ids, emphasis and reasons', () => {
  expect(findAll(make('choice'), 'qti-prompt').map((prompt) => writeXml(prompt))).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?><qti-prompt>Which of these is <em>not</em> a level?</qti-prompt>\n',
  ]);
  expect(list('choice', 'qti-simple-choice', 'identifier').toSorted()).toEqual([
    'aligned',
    'defined',
    'merged',
    'undefined',
  ]);
  expect(findAll(make('choice'), 'qti-correct-response').map(textOf)).toEqual(['merged']);
  expect(findAll(make('choice'), 'qti-modal-feedback').map(textOf)).toContain(
    'No level asks the two departments to merge.',
  );
});

test('several right options earn a point each, and a wrong one costs a point', () => {
  const entries = findAll(make('choices'), 'qti-map-entry').map(({ attributes }) => Object.values(attributes));
  expect(entries).toEqual([
    ['money', '1'],
    ['thought', '1'],
    ['weather', '-1'],
  ]);
  expect(list('choices', 'qti-mapping', 'lower-bound')).toEqual(['0']);
});

test('items to order are not shown in their order', () => {
  const shown = list('order', 'qti-simple-choice', 'identifier');
  const right = findAll(make('order'), 'qti-correct-response').flatMap((key) => findAll(key, 'qti-value').map(textOf));
  expect(shown).not.toEqual(right);
  expect(shown.toSorted()).toEqual(right.toSorted());
});

test('items to sort are matched with groups, whose ids cannot be taken for theirs', () => {
  expect(list('sort', 'qti-map-entry', 'map-key')).toEqual([
    'close group-sales',
    'brand group-marketing',
    'call group-sales',
  ]);
});

test('a number with a tolerance is a range, and the unit stands beside the box', () => {
  const [first] = findAll(make('number'), 'qti-and');
  expect(first && findAll(first, 'qti-base-value').map(textOf)).toEqual(['39.5', '40.5']);
  expect(findAll(make('number'), 'qti-item-body').map(textOf)[0]).toMatch(/ points$/);
});

test('a text of one’s own has no score; the model answer is for who marks it, and is shown afterwards', () => {
  expect(list('model', 'qti-outcome-declaration', 'identifier')).toEqual(['FEEDBACK']);
  for (const place of ['qti-rubric-block', 'qti-modal-feedback'])
    expect(findAll(make('model'), place).map(textOf).join()).toContain('They compete for one budget');
});

test('a test weighs its questions alike', () => {
  const questions = allTypes.map(describeSample);
  const weights = findAll(makeTest({ id: 'quiz', title: 'Quiz', questions }), 'qti-weight');
  expect(weights.map((weight) => Number(attributeOf(weight, 'value')))).toEqual([1, 0.5, 1, 1 / 3, 1, 1]);
});

test.each(allTypes)('2.1 says the same of a %s, in its own names', (type) => {
  const older = readXml(writeXml(toQti21(makeItem(describeSample(type)))));
  expect(foldNames(older)).toEqual(foldNames(make(type)));
  expect(older.name).toBe('assessmentItem');
  expect(attributeOf(older, 'xmlns')).toBe('http://www.imsglobal.org/xsd/imsqti_v2p1');
  expect(writeXml(older)).not.toMatch(/<\/?qti-|content-?body/i);
});

test('an id that begins with a digit is made one that QTI allows', () => {
  expect([toIdentifier('2006-article'), toIdentifier('the-article')]).toEqual(['_2006-article', 'the-article']);
});
