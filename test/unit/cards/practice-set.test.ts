import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../../src/domain/cards/card.ts';
import { listPracticeDays } from '../../../src/domain/cards/practice-days.ts';
import { listAhead, listDue, pickSet, SET_SIZE } from '../../../src/domain/cards/practice-set.ts';
import type { Answered } from '../../../src/domain/record/event.ts';
import { answerOn, anyMark, type GivenMark } from '../../support/answers.ts';

const TODAY = 20_000;
/** A card of module `id[0]`, answered in this way. */
function card(question: string, due: number, over: GivenMark = {}, day = due - 3): Card {
  const answer = answerOn(day, { question, ...over }) as Answered; // `answerOn` makes answers
  return { question, due, last: { day, answer }, changed: false };
}
const moduleOf = (id: string) => id.slice(0, 1);
const pick = (cards: Card[]) => pickSet(listDue(cards, TODAY), moduleOf);
const sureAndWrong = { outcome: 'wrong', confidence: 'certain' } as const;
const fairlySureAndWrong = { outcome: 'wrong', confidence: 'fairly-sure' } as const;

const anyCards = fc
  .array(
    fc.record({
      module: fc.constantFrom('a', 'b', 'c'),
      due: fc.integer({ min: TODAY - 30, max: TODAY + 10 }),
      mark: anyMark,
    }),
    { maxLength: 40, size: 'max' },
  )
  .map((all) => all.map(({ module, due, mark }, i) => card(`${module}-${i}`, due, mark)));

test('first what was wrong though certain, then wrong though fairly sure, then what waits longest', () => {
  const cards = [
    card('a-long-due', TODAY - 20),
    card('b-due', TODAY),
    card('c-fairly', TODAY, fairlySureAndWrong),
    card('d-certain', TODAY, sureAndWrong),
    card('e-guessed', TODAY - 10, { outcome: 'wrong', confidence: 'guessing' }),
    card('f-tomorrow', TODAY + 1, sureAndWrong),
  ];
  expect(pick(cards)).toEqual(['d-certain', 'c-fairly', 'a-long-due', 'e-guessed', 'b-due']);
});

test('neighbours come from different modules where that can be', () => {
  const cards = ['a-1', 'a-2', 'a-3', 'b-1', 'b-2', 'c-1'].map((id, i) => card(id, TODAY - 20 + i));
  expect(pick(cards).map(moduleOf).join('')).toBe('ababac');
  expect(pick(cards.slice(0, 3))).toEqual(['a-1', 'a-2', 'a-3']);
});

test('of many that have waited equally long, each module gives its share', () => {
  const many = ['a', 'b', 'c'].flatMap((module) => Array.from({ length: 12 }, (_, i) => card(`${module}-${i}`, TODAY)));
  const modules = pick(many).map(moduleOf);
  for (const module of ['a', 'b', 'c']) expect(modules.filter((one) => one === module).length).toBeGreaterThan(2);
});

test('no set is larger than ten, holds what is not due, names a question twice, or breaks the order of need', () => {
  fc.assert(
    fc.property(anyCards, (cards) => {
      const set = pick(cards);
      const due = listDue(cards, TODAY);
      expect(set).toHaveLength(Math.min(SET_SIZE, due.length));
      expect(new Set(set).size).toBe(set.length);
      const rank = (id: string) => {
        const answer = cards.find(({ question }) => question === id)?.last?.answer;
        if (answer?.outcome !== 'wrong') return 2;
        return answer.confidence === 'certain' ? 0 : answer.confidence === 'fairly-sure' ? 1 : 2;
      };
      const ranks = set.map(rank);
      expect(ranks).toEqual(ranks.toSorted());
      // Nobody is left out for one that needs it less.
      const need = (id: string) => [rank(id), cards.find(({ question }) => question === id)?.due ?? 0] as const;
      const compare = (a: string, b: string) => need(a)[0] - need(b)[0] || need(a)[1] - need(b)[1];
      const left = due.map(({ question }) => question).filter((id) => !set.includes(id));
      expect(left.filter((id) => set.some((one) => compare(id, one) < 0))).toEqual([]);
    }),
  );
});

/** Fewest neighbours of one module that any order has. */
function findFewest(modules: string[]): number {
  const most = Math.max(...modules.map((one) => modules.filter((other) => other === one).length));
  return Math.max(0, most - (modules.length - most) - 1);
}

test('of questions with equal need, no order has fewer neighbours of one module', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 10 }), (modules) => {
      const set = pick(modules.map((module, i) => card(`${module}-${i}`, TODAY - i))).map(moduleOf);
      expect(set.filter((module, i) => module === set[i - 1]).length).toBe(findFewest(modules));
    }),
  );
});

test('ahead of time comes what is next, and nothing that was answered today', () => {
  const cards = [
    card('a-later', TODAY + 9),
    card('b-soon', TODAY + 2),
    card('c-due', TODAY),
    card('d-today', TODAY + 1, {}, TODAY),
  ];
  expect(listAhead(cards, TODAY).map(({ question }) => question)).toEqual(['b-soon', 'a-later']);
});

test('every question comes back on one day, today at the earliest', () => {
  fc.assert(
    fc.property(anyCards, fc.integer({ min: 0, max: 20 }), (cards, span) => {
      const days = listPracticeDays(cards, TODAY, TODAY + span);
      const wanted = cards.filter(({ due }) => due <= TODAY + span).map(({ question }) => question);
      expect(days.flatMap(({ questions }) => questions).toSorted()).toEqual(wanted.toSorted());
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].toSorted((a, b) => a - b));
      for (const { day, questions } of days) {
        expect(day).toBeGreaterThanOrEqual(TODAY);
        for (const id of questions)
          expect(Math.max(TODAY, cards.find(({ question }) => question === id)?.due ?? 0)).toBe(day);
      }
    }),
  );
});
