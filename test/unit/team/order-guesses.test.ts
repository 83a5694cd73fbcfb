import { describe, expect, it } from 'vitest';
import { listGuessers, listMissed, orderGuesses } from '../../../src/domain/team/order-guesses.ts';
import { content } from '../../support/diagnostic-content.ts';
import { answerByPart, compare, guessEach, respond } from '../../support/team-responses.ts';

const ids = content.questions.guesses;
/** Sales answers 2 throughout; each guessed question has what Marketing answers and what Sales expected of it. */
const guessed = (marketing: (number | null)[], expected: (number | null)[], guesses: (number | null)[] = []) =>
  compare([
    respond('sales', 1, answerByPart(2, 2, 2, 2, 2), guessEach(...expected)),
    respond('marketing', 1, { ...answerByPart(2, 2, 2, 2, 2), ...answers(marketing) }, guessEach(...guesses)),
  ]).guesses;
const answers = (values: (number | null)[]) =>
  Object.fromEntries(ids.map((id, place) => [id, values[place] ?? ('dont-know' as const)]));
const placeOf = (question: string) => ids.indexOf(question);

describe('the order of the guessed questions', () => {
  it('puts unknown differences first, then wrong expectations, known differences, known agreements and what is not known', () => {
    const guesses = guessed([null, 2, 4, 2, 4], [3, 2, 4, 4, 2]);
    expect(orderGuesses(guesses).map(({ question }) => placeOf(question))).toEqual([4, 3, 2, 1, 0]);
  });

  it('counts what the other side did not see as well', () => {
    const guesses = guessed([2, 4, 2, 2, 2], [2, 4, 2, 2, 2], [2, 4, 2, 2, 2]);
    expect(guesses[1]?.sides.sales.finding).toBe('differ-aware');
    expect(guesses[1]?.sides.marketing.finding).toBe('differ-unaware');
    expect(orderGuesses(guesses).map(({ question }) => placeOf(question))).toEqual([1, 0, 2, 3, 4]);
  });

  it('stays as it was where nobody guessed', () => {
    const guesses = guessed([2, 4, 2, 4, 2], []);
    expect(orderGuesses(guesses)).toEqual(guesses);
    expect(listMissed(guesses)).toEqual([]);
  });
});

describe('the guesses that missed', () => {
  it('come with those that hide a difference first, then the furthest from the truth', () => {
    // Unaware by 2 and by 3; agreement missed by 2 and by 1; the last one is right.
    const guesses = guessed([4, 5, 2, 2, 2], [2, 2, 4, 3, 2]);
    expect(listMissed(guesses).map(({ question, guess }) => [placeOf(question), guess.seat, guess.finding])).toEqual([
      [1, 'sales', 'differ-unaware'],
      [0, 'sales', 'differ-unaware'],
      [2, 'sales', 'agree-unaware'],
      [3, 'sales', 'agree-unaware'],
    ]);
  });

  it('leave out a guess of the right direction, however far from the truth', () => {
    expect(listMissed(guessed([5, 2, 2, 2, 2], [3, 2, 2, 2, 2]))).toEqual([]);
  });
});

it('a side is among the guessers only when something can be said of a guess of its own', () => {
  const right = [4, 4, 4, 4, 4];
  expect(listGuessers(guessed(right, []))).toEqual([]);
  expect(listGuessers(guessed(right, [null, 4]))).toEqual(['sales']);
  expect(listGuessers(guessed(right, [], right))).toEqual(['marketing']);
  expect(listGuessers(guessed(right, right, right))).toEqual(['sales', 'marketing']);
  expect(listGuessers(guessed([], right, right))).toEqual([]);
});
