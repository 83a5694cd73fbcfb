import { expect, test } from 'vitest';
import { describeKey } from '../../../src/domain/questions/key.ts';
import { published } from '../../support/published-questions.ts';

test.each(published.map((question) => [question.id, question] as const))(
  'the key of %s leaves nothing out',
  (_, question) => {
    const { right, wrong, model, misconception } = describeKey(question);
    expect(right.length).toBeGreaterThan(0);
    expect([...right, ...wrong].every(({ text, reason }) => text !== '' && reason !== '')).toBe(true);
    if (question.type === 'choice' || question.type === 'choices') {
      expect([...right, ...wrong]).toHaveLength(question.options.length);
      expect(wrong.every((line) => line.misconception !== undefined)).toBe(true);
    }
    if (question.type === 'number') expect(wrong).toHaveLength(question.wrong.length);
    if (question.type === 'order')
      expect(right.map(({ text }) => text)).toEqual(question.items.map(({ text }) => text));
    if (question.type === 'model') expect(model).toBe(question.model);
    if (wrong.length === 0) expect(misconception).toBeDefined();
  },
);

test('a sorted item names its group, and a number its unit', () => {
  const sort = published.find((question) => question.type === 'sort');
  const group = sort?.groups.find(({ id }) => id === sort.items[0]?.group);
  expect(sort && describeKey(sort).right[0]?.text).toBe(`${sort?.items[0]?.text} (${group?.label})`);
  const number = published.find((question) => question.type === 'number' && question.unit !== '');
  expect(number?.type === 'number' && describeKey(number).right[0]?.text.endsWith(` ${number.unit}`)).toBe(true);
});
