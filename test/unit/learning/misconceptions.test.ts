import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherAnswers } from '../../../src/domain/learning/answers.ts';
import { readBank, writeBank } from '../../../src/domain/learning/bank.ts';
import { foldMisconceptions } from '../../../src/domain/learning/misconceptions.ts';
import type { Answered, CourseEvent } from '../../../src/domain/record/event.ts';
import { anyRecord } from '../../support/any-event.ts';
import { bankQuestions, misconceptions } from '../../support/bank.ts';
import { calendarAt } from '../../support/calendars.ts';
import { answered, happened } from '../../support/events.ts';

const bank = readBank(writeBank(bankQuestions, misconceptions));
const calendar = calendarAt('2026-10-02T12:00:00.000Z');
const fold = (events: readonly CourseEvent[]) => foldMisconceptions(gatherAnswers(events), bank, calendar);

const DAY = 24 * 60;
const wrong = { outcome: 'wrong', earned: 0, rev: 2, answer: { type: 'choice', option: 'two' } } as const;
const right = { outcome: 'right', rev: 2, answer: { type: 'choice', option: 'one' } } as const;
const give = (id: string, minute: number, over: Partial<Omit<Answered, 'v' | 'id' | 'at'>>) =>
  happened(answered(over), id, minute);
const sorted = { question: 'q-two', answer: { type: 'sort', groups: {} }, outcome: 'partly' } as const;

describe('a misconception is listed', () => {
  it('when it caught in two questions or on two days, not for two tries on one day', () => {
    expect(fold([give('a', 1, wrong)])).toEqual([]);
    expect(fold([give('a', 1, wrong), give('b', 2, wrong)])).toEqual([]);
    expect(fold([give('a', 1, wrong), give('b', DAY, wrong)])).toMatchObject([{ id: 'merging', times: 2 }]);
    expect(fold([give('a', 1, wrong), give('b', 2, sorted)])).toMatchObject([
      { id: 'merging', times: 2, certain: false, open: ['q-one', 'q-two'], since: [] },
    ]);
  });

  it('when it caught once in an answer called certain', () => {
    expect(fold([give('a', 1, { ...wrong, confidence: 'certain' })])).toMatchObject([{ id: 'merging', certain: true }]);
    expect(fold([give('a', 1, { ...wrong, confidence: 'fairly-sure' })])).toEqual([]);
  });

  it('not for an answer to an earlier version, nor for a question that has left the course', () => {
    const certain = { ...wrong, confidence: 'certain' } as const;
    expect(fold([give('a', 1, { ...certain, rev: 1 }), give('b', 1, { ...certain, question: 'gone' })])).toEqual([]);
  });

  it('as answered since once each question that it caught in has been answered right after that', () => {
    const caught = [give('a', 1, wrong), give('b', 2, sorted)];
    const once = [...caught, give('c', 3, right)];
    expect(fold(once)).toMatchObject([{ open: ['q-two'], since: ['q-one'] }]);
    const both = [...once, give('d', 4, { ...sorted, outcome: 'right' })];
    expect(fold(both)).toMatchObject([{ open: [], since: ['q-one', 'q-two'] }]);
    expect(fold([...both, give('e', 5, wrong)])).toMatchObject([{ open: ['q-one'], since: ['q-two'] }]);
    expect(fold([...both, give('e', 5, { ...wrong, answer: { type: 'choice', option: 'three' } })])).toMatchObject([
      { open: [], since: ['q-one', 'q-two'] },
    ]);
  });

  it('by a known wrong number within the tolerance, and by each wrong option that was ticked', () => {
    const number = { question: 'q-three', outcome: 'wrong', confidence: 'certain' } as const;
    expect(fold([give('a', 1, { ...number, answer: { type: 'number', value: 14.4 } })])).toMatchObject([
      { id: 'adding' },
    ]);
    expect(fold([give('a', 1, { ...number, answer: { type: 'number', value: 99 } })])).toEqual([]);
    const ticked = { type: 'choices', options: ['one', 'two', 'three'] } as const;
    const choices = { ...number, question: 'q-four', answer: { ...ticked, options: [...ticked.options] } };
    expect(fold([give('a', 1, choices)]).map(({ id }) => id)).toEqual(['adding', 'merging']);
  });
});

it('puts what is open first, then what caught more often, then what caught later', () => {
  const adding = { question: 'q-three', outcome: 'wrong', answer: { type: 'number', value: 14 } } as const;
  const ids = (...events: CourseEvent[]) => fold(events).map(({ id }) => id);
  const caught = [
    give('a', 1, { ...adding, confidence: 'certain' }),
    give('b', 2, { ...wrong, confidence: 'certain' }),
  ];
  expect(ids(...caught)).toEqual(['merging', 'adding']);
  expect(ids(...caught, give('c', 3, right))).toEqual(['adding', 'merging']);
  expect(ids(...caught, give('c', -DAY, adding))).toEqual(['adding', 'merging']);
});

it('does not depend on the order of arrival, and lists nothing that an answer did not choose', () => {
  fc.assert(
    fc.property(
      anyRecord.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      ),
      ([events, shuffled]) => {
        const caught = fold(events);
        expect(fold(shuffled)).toEqual(caught);
        const missed = new Set(
          events.flatMap((event) => (event.type === 'answered' && event.outcome !== 'right' ? event.question : [])),
        );
        for (const { open, since, times, certain } of caught) {
          expect(times > 1 || certain).toBe(true);
          expect([...open, ...since].every((question) => missed.has(question))).toBe(true);
          expect(new Set([...open, ...since]).size).toBe(open.length + since.length);
        }
      },
    ),
    { numRuns: 500 },
  );
});
