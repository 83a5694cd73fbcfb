import { describe, expect, test } from 'vitest';
import { listTellingWords, stemWord } from '../../src/integrations/content-check/telling-words.ts';
import { checkChange } from '../support/content-fixtures.ts';

const questions = 'questions/one-budget.yml';
const stem = 'Who pays for a trade fair in the lesson?';
const wrong = 'Sales out of its own money';
const right = 'Both out of one sum';

/** Names of the rules that the base course breaks once a text of its first question is another. */
const breaks = (from: string, to: string): string[] =>
  checkChange(questions, from, to).map((problem) => problem.slice(0, problem.indexOf(':')));

describe('what good form forbids', () => {
  test.each([
    ['a verdict on everybody in a wrong option', wrong, 'Sales, as nobody else would', 'absolute-words'],
    ['"every" of a thing', wrong, 'Sales, for every stand it has', 'absolute-words'],
    ['a careful verb in the right option', right, 'Both, as one sum may do', 'hedges'],
    ['another form of a word of the stem', right, 'Both, trading with one sum', 'stem-echo'],
    ['a full stop at the end of one option', right, 'Both out of one sum.', 'odd-grammar'],
    ['"an" before options that begin with consonants', stem, 'What pays for both of them is an', 'odd-grammar'],
    ['the plural of an abbreviation', stem, 'Who pays for the SLAs in this lesson?', 'unknown-abbreviation'],
    ['a long scene', stem, `${'The hall is let to a choir. '.repeat(10)}Who pays?`, 'stem-length'],
  ])('%s', (_, from, to, rule) => {
    expect(breaks(from, to)).toEqual([rule]);
  });
});

describe('what good form lets through', () => {
  test.each([
    ['"every" of a time', wrong, 'Sales, for every second week'],
    ['a word of the stem of which the course is full', right, 'Both, as in the lesson'],
    ['"a" before options that begin with consonants', stem, 'What pays for both of them is a'],
    ['a company that has no longer name', stem, 'Who pays for a fair of IBM in this lesson?'],
  ])('%s', (_, from, to) => {
    expect(breaks(from, to)).toEqual([]);
  });
});

describe('a waiver', () => {
  const reason = 'Three words are all that one needs to know';

  test('silences its rule', () => {
    expect(breaks(`stem: ${stem}`, `waive: { stem-length: ${reason} }\n    stem: Who pays?`)).toEqual([]);
  });

  test('silences no other rule', () => {
    const stemWithRule = `waive: { stem-length: ${reason} }\n    stem: Who pays the RFP?`;
    expect(breaks(`stem: ${stem}`, stemWithRule)).toEqual(['unknown-abbreviation']);
  });

  test('silences no other question', () => {
    const start = `waive: { stem-length: ${reason} }\n    stem: ${stem}`;
    expect(breaks(`stem: ${stem}`, start)).toEqual(['waiver']);
  });
});

describe('telling words', () => {
  test.each([
    ['price', 'prices', 'pricing', 'priced'],
    ['plan', 'plans', 'planned', 'planning'],
    ['company', 'companies', "company's"],
    ['integrate', 'integrated', 'integration'],
    ['deal', 'deals', 'dealer'],
  ])('%s and its other forms are the same', (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  test('are those that mean something by themselves', () => {
    expect([...listTellingWords('Which of the two would have paid for a fair, and why?').values()]).toEqual([
      'paid',
      'fair',
    ]);
  });
});
