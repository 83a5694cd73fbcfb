import { describe, expect, it } from 'vitest';
import { choice } from '../../../src/domain/questions/choice.ts';
import { choices } from '../../../src/domain/questions/choices.ts';
import { model } from '../../../src/domain/questions/model.ts';
import { number } from '../../../src/domain/questions/number.ts';
import { order } from '../../../src/domain/questions/order.ts';
import { sort } from '../../../src/domain/questions/sort.ts';
import { samples } from '../../support/questions.ts';

describe('choice', () => {
  const explain = (option: string) => choice.explain(samples.choice, { type: 'choice', option });
  it('explains the chosen answer and the right one', () => {
    expect(explain('defined').map(({ id, sign }) => [id, sign])).toEqual([
      ['defined', 'wrong'],
      ['merged', 'right'],
    ]);
    expect(explain('merged').map(({ id }) => id)).toEqual(['merged']);
  });
  it('takes an option that no longer exists as no answer', () => {
    expect(choice.score(samples.choice, { type: 'choice', option: 'gone' })).toMatchObject({
      missing: 'nothing-chosen',
    });
  });
});

describe('choices', () => {
  const score = (...options: string[]) => choices.score(samples.choices, { type: 'choices', options });
  it.each([
    [['money', 'thought'], 'right', 2],
    [['money'], 'partly', 1],
    [['money', 'thought', 'weather'], 'partly', 1],
    [['money', 'weather'], 'wrong', 0],
    [['weather'], 'wrong', 0],
  ])('%j is %s', (options, outcome, earned) => {
    expect(score(...options)).toMatchObject({ outcome, earned, possible: 2 });
  });
  it('needs one tick', () => {
    expect(score()).toEqual({ answered: false, missing: 'nothing-chosen' });
  });
  it('says which right answer was left out', () => {
    const signs = choices.explain(samples.choices, {
      type: 'choices',
      options: ['money', 'weather'],
    });
    expect(signs.map(({ sign }) => sign)).toEqual(['right', 'missed', 'wrong']);
  });
});

describe('order', () => {
  const score = (...items: string[]) => order.score(samples.order, { type: 'order', items });
  it.each([
    [['undefined', 'defined', 'aligned', 'integrated'], 'right', 6],
    [['defined', 'undefined', 'aligned', 'integrated'], 'partly', 5],
    [['integrated', 'undefined', 'defined', 'aligned'], 'wrong', 3],
    [['integrated', 'aligned', 'defined', 'undefined'], 'wrong', 0],
  ])('%j is %s', (items, outcome, earned) => {
    expect(score(...items)).toMatchObject({ outcome, earned, possible: 6 });
  });
  it('is incomplete when an item is missing', () => {
    expect(score('undefined')).toEqual({
      answered: false,
      missing: 'incomplete',
    });
  });
  it('says where a misplaced item belongs', () => {
    const answer = {
      type: 'order' as const,
      items: ['defined', 'undefined', 'aligned', 'integrated'],
    };
    expect(order.explain(samples.order, answer).map(({ belongs }) => belongs)).toEqual([
      '1',
      '2',
      undefined,
      undefined,
    ]);
  });
  it('never starts in the right order', () => {
    for (let seed = 0; seed < 1000; seed++) {
      expect(order.arrange(samples.order, `s${seed}`).map(({ id }) => id)).not.toEqual(
        samples.order.items.map(({ id }) => id),
      );
    }
  });
});

describe('sort', () => {
  const score = (groups: Record<string, string>) => sort.score(samples.sort, { type: 'sort', groups });
  it.each([
    [{ close: 'sales', brand: 'marketing', call: 'sales' }, 'right', 3],
    [{ close: 'sales', brand: 'sales', call: 'sales' }, 'partly', 2],
    [{ close: 'marketing', brand: 'sales', call: 'marketing' }, 'wrong', 0],
  ])('%j is %s', (groups, outcome, earned) => {
    expect(score(groups)).toMatchObject({ outcome, earned, possible: 3 });
  });
  it('is not answered while an item has no group, or one that does not exist', () => {
    expect(score({})).toMatchObject({ missing: 'nothing-chosen' });
    expect(score({ close: 'sales' })).toMatchObject({ missing: 'incomplete' });
    expect(score({ close: 'sales', brand: 'gone', call: 'sales' })).toMatchObject({ missing: 'incomplete' });
  });
  it('tells an answer group by group', () => {
    expect(sort.tell(samples.sort, sort.right(samples.sort))).toBe(
      'Sales: Close the deal, Make the call; Marketing: Guard the brand',
    );
  });
});

describe('number', () => {
  const score = (value: number) => number.score(samples.number, { type: 'number', value });
  it.each([
    [40, 'right'],
    [40.5, 'right'],
    [39.5, 'right'],
    [40.6, 'wrong'],
    [14, 'wrong'],
  ])('%d is %s', (value, outcome) => {
    expect(score(value)).toMatchObject({ outcome });
  });
  it('does not mark a text that is no number', () => {
    expect(score(Number.NaN)).toEqual({
      answered: false,
      missing: 'not-a-number',
    });
    expect(number.score(samples.number, undefined)).toEqual({
      answered: false,
      missing: 'nothing-written',
    });
  });
  it('names the known mistake, and gives the key with it', () => {
    const explain = (value: number) => number.explain(samples.number, { type: 'number', value });
    expect(explain(14).map(({ text }) => text)).toEqual([
      'That adds where it should multiply.',
      'Four times ten is forty.',
    ]);
    expect(explain(15)[0]?.text).toBe('Multiply the four answers by ten.');
    expect(explain(15)[1]?.belongs).toBe('40 points');
    expect(explain(40)).toHaveLength(1);
  });
  it('forgives the hair by which decimals miss', () => {
    expect(
      number.score({ ...samples.number, answer: 0.3, tolerance: 0 }, { type: 'number', value: 0.1 + 0.2 }),
    ).toMatchObject({ outcome: 'right' });
  });
});

describe('model', () => {
  const score = (text: string, ...points: string[]) => model.score(samples.model, { type: 'model', text, points });
  it.each([
    [['budget', 'thinking'], 'right', 2],
    [['thinking'], 'partly', 1],
    [[], 'wrong', 0],
  ])('with %j ticked is %s', (points, outcome, earned) => {
    expect(score('Because.', ...points)).toMatchObject({
      outcome,
      earned,
      possible: 2,
    });
  });
  it('needs a text of the learner’s own first', () => {
    expect(score('  ', 'budget')).toEqual({
      answered: false,
      missing: 'nothing-written',
    });
  });
});
