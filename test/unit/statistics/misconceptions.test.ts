import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBank, writeBank } from '../../../src/domain/learning/bank.ts';
import type { Receipt } from '../../../src/domain/receipt/receipt.ts';
import type { Answer } from '../../../src/domain/record/event.ts';
import { findCaughtMany } from '../../../src/domain/statistics/misconceptions.ts';
import { sayCaughtMany, sayPrompt } from '../../../src/strings/grades.ts';
import { bankQuestions, misconceptions } from '../../support/bank.ts';
import { receiptOf, rowOf, smallAssignment, smallCatalogue, tryOf } from '../../support/small-class.ts';

const extra = ['third', 'fourth'].map(
  (id): [string, { idea: string; tempting: string; breaks: string; lesson: string }] => [
    id,
    { idea: `The ${id}.`, tempting: 'It is near.', breaks: 'It is not so.', lesson: 'one' },
  ],
);
const bank = readBank(writeBank(bankQuestions, new Map([...misconceptions, ...extra])));
const asks = new Map([['merging', 'Which departments would you merge?']]);
const find = (receipts: readonly Receipt[], held = bank) =>
  findCaughtMany(receipts, smallAssignment(), smallCatalogue, held, asks);

const wrong = (question: string, answer: Answer) => rowOf(question, tryOf(question, 0, 1, { answer }));
const two = wrong('q-one', { type: 'choice', option: 'two' });
const three = wrong('q-one', { type: 'choice', option: 'three' });
const number = wrong('q-three', { type: 'number', value: 14 });
const ticked = wrong('q-four', { type: 'choices', options: ['two', 'three'] });
const sorted = wrong('q-two', { type: 'sort', groups: {} });
const gave = (...rows: Receipt['rows']) => receiptOf([], { rows });

describe('the misconceptions of a class', () => {
  it('are counted by students, each once, with the questions in which they caught', () => {
    expect(find([gave(two, sorted, ticked), gave(sorted), gave(number), gave(three, number), gave()])).toEqual([
      {
        id: 'adding',
        students: 3,
        questions: ['q-one', 'q-three', 'q-four'],
        idea: 'Adding will do.',
        breaks: 'Four tens are forty.',
        lesson: 'one',
        ask: null,
      },
      {
        id: 'merging',
        students: 2,
        questions: ['q-one', 'q-two', 'q-four'],
        idea: 'Merging ends it.',
        breaks: 'No level merges them.',
        lesson: 'two',
        ask: 'Which departments would you merge?',
      },
    ]);
  });

  it('are those of the first try, at the present version, to questions that are asked', () => {
    const later = { ...rowOf('q-one', tryOf('q-one', 1)), last: two.first, best: two.first };
    const elsewhere = { ...two, question: 'elsewhere' };
    expect(find([gave(later), gave({ ...two, rev: 1 }), gave(elsewhere)])).toEqual([]);
    expect(find([gave(rowOf('q-one', tryOf('q-one', 0, 1, { answer: null })))])).toEqual([]);
  });

  it('are three at most, those with as many students by their ids', () => {
    const mistakes = ['fourth', 'third', 'adding', 'merging'];
    const questions = bankQuestions.map((question, place) =>
      question.type === 'sort' ? { ...question, misconception: mistakes[place] ?? '' } : question,
    );
    const other = readBank(writeBank(questions, new Map([...misconceptions, ...extra])));
    expect(find([gave(two, sorted), gave(number)], other).map(({ id }) => id)).toEqual(['adding', 'merging', 'third']);
    const fourthOnly = { ...other, questions: new Map(other.questions) };
    fourthOnly.questions.set('q-three', { ...must(other.questions.get('q-three')), mistakes: { 14: 'fourth' } });
    const all = find([gave(two, sorted), gave(three), gave(number), gave(number)], fourthOnly);
    expect(all.map(({ id, students }) => [id, students])).toEqual([
      ['fourth', 2],
      ['adding', 1],
      ['merging', 1],
    ]);
  });
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}

it('does not depend on the order of the receipts', () => {
  const anyReceipt = fc.subarray([two, number, ticked, sorted]).map((rows) => gave(...rows));
  const both = fc
    .array(anyReceipt)
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(both, ([receipts, shuffled]) => {
      expect(find(shuffled)).toEqual(find(receipts));
      for (const { students } of find(receipts)) expect(students).toBeLessThanOrEqual(receipts.length);
    }),
  );
});

it('comes with a prompt: the guide’s own question, or the idea against what breaks it', () => {
  const idea = { idea: 'Adding will do.', breaks: 'Four tens are forty.' };
  expect(sayPrompt({ ...idea, ask: 'Would you add?' })).toBe('Would you add?');
  expect(sayPrompt({ ...idea, ask: null })).toContain('“Adding will do.”');
  expect(sayPrompt({ ...idea, ask: null })).toContain('“Four tens are forty.”');
  expect(sayCaughtMany(1, 1, 2)).toBe('1 of 1 student at first try, in 2 questions');
});
