import { expect, test } from 'vitest';
import { findFirst } from '../../../src/domain/search/find-first.ts';
import { boundIndex, type FirstIndex, keepPages } from '../../../src/domain/search/first-index.ts';
import { markWords, readQuery } from '../../../src/domain/search/words.ts';

const index: FirstIndex = {
  lessons: [
    { id: 'cost', path: 'course/war/cost/', title: 'What the war costs', summary: 'Leads get lost.', parts: [] },
    {
      ...{
        id: 'leads',
        path: 'course/up/leads/',
        title: 'Agree what a prospect is',
        summary: 'One word, two meanings.',
      },
      parts: [['hand-over', 'When to hand over']],
    },
  ],
  terms: [
    { id: 'lead', names: ['lead', 'MQL'], text: 'Somebody who may buy.', lesson: 'leads' },
    { id: 'quota', names: ['quota'], text: 'What a seller has to sell; each lead counts.', lesson: 'cost' },
  ],
  questions: [{ id: 'c-1', text: 'Which café loses most leads?', lesson: 'cost' }],
};
const find = (query: string) => findFirst(index, query, 4);
const ids = (query: string) => find(query).lesson.map(({ path }) => path);

test('the lesson that teaches a term comes first, however the term is asked for, and the term before those that mention it', () => {
  for (const query of ['lead', 'Leads', 'MQL', 'lead definition', 'what is a lead'])
    expect(ids(query).at(0), query).toBe('course/up/leads/');
  expect(find('lead').term.map(({ title }) => title)).toEqual(['lead', 'quota']);
});

test('the start of each word is enough, in any order, and every word has to be there', () => {
  expect(ids('costs wa')).toEqual(['course/war/cost/']);
  expect(ids('war xylophone')).toEqual([]);
  expect(find('cafe lo').question.map(({ path }) => path)).toEqual(['questions/c-1/']);
  expect(find(' ?! ')).toEqual({ lesson: [], term: [], question: [] });
});

test('a heading leads to its place on the page', () => {
  expect(find('hand over').lesson[0]).toMatchObject({
    path: 'course/up/leads/#hand-over',
    section: 'When to hand over',
  });
});

test('the words that were asked for are marked, and all text stays', () => {
  const stretches = markWords('Sellers’ leads, and a LEADER.', readQuery('the leads'));
  expect(stretches.map(({ text }) => text).join('')).toBe('Sellers’ leads, and a LEADER.');
  expect(stretches.filter(({ isAsked }) => isAsked).map(({ text }) => text)).toEqual(['leads', 'LEADER']);
});

test('a package has the lessons that lie in it, and the glossary when that does', () => {
  const part = keepPages(index, ['course/war/cost/', 'glossary/']);
  expect(part.lessons.map(({ id }) => id)).toEqual(['cost']);
  expect(part.terms).toHaveLength(2);
  expect(part.questions).toEqual([]);
  expect(keepPages(index, []).terms).toEqual([]);
});

test('the index stays within its bound at any number of lessons, and names are the last to go', () => {
  const weigh = (one: FirstIndex) => JSON.stringify(one).length;
  const whole: FirstIndex = {
    lessons: Array.from(
      { length: 1_000 },
      (_, i) => ({ ...index.lessons[1], id: `l${i}` }) as FirstIndex['lessons'][0],
    ),
    terms: index.terms,
    questions: Array.from({ length: 6_000 }, (_, i) => ({ id: `q${i}`, text: 'Which?', lesson: `l${i}` })),
  };
  for (let most = weigh(whole); most > 60; most = Math.floor(most / 1.5)) {
    const bounded = boundIndex(whole, most, weigh);
    expect(weigh(bounded)).toBeLessThanOrEqual(most);
    if (bounded.questions.length > 0 || bounded.lessons[0]?.summary) expect(bounded.lessons).toHaveLength(1_000);
  }
  expect(boundIndex(index, weigh(index), weigh)).toEqual(index);
});
