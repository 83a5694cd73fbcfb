import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scheduleByFsrs } from '../../../src/components/practice/fsrs.ts';
import { type Card, foldCards } from '../../../src/domain/cards/card.ts';
import { gradeAnswer } from '../../../src/domain/cards/review.ts';
import { type Day, dayIn } from '../../../src/domain/days.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { answerOn, anyMark, type GivenMark } from '../../support/answers.ts';
import { anyRecord } from '../../support/any-event.ts';

const questions = new Map([
  ['q-one', { rev: 1 }],
  ['q-two', { rev: 2 }],
  ['q-three', { rev: 1 }],
]);
const fold = (events: readonly CourseEvent[], today: Day, zone = 'UTC') =>
  foldCards(events, { questions, dayOf: dayIn(zone), today, schedule: scheduleByFsrs });
const only = (events: readonly CourseEvent[], today: Day, zone = 'UTC'): Card => {
  const card = fold(events, today, zone).get('q-one');
  if (!card) throw new Error('There is no card.');
  return card;
};

/** Answers to one question on days of their own, in order. */
const anyHistory = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), anyMark), { minLength: 1, maxLength: 12 })
  .map((marks) => [...new Map(marks)].sort(([a], [b]) => a - b))
  .map((marks) => marks.map(([day, mark]) => answerOn(20_000 + day, mark)));
const dayOfLast = (events: readonly CourseEvent[]) => dayIn('UTC')(events.at(-1)?.at ?? '');

test('a grade says what was known: wrong, half or by luck, right, right and certain', () => {
  expect(gradeAnswer({ outcome: 'wrong', confidence: 'certain' })).toBe('again');
  expect(gradeAnswer({ outcome: 'partly', confidence: 'certain' })).toBe('hard');
  expect(gradeAnswer({ outcome: 'right', confidence: 'guessing' })).toBe('hard');
  expect(gradeAnswer({ outcome: 'right', confidence: 'fairly-sure' })).toBe('good');
  expect(gradeAnswer({ outcome: 'right' })).toBe('good');
  expect(gradeAnswer({ outcome: 'right', confidence: 'certain' })).toBe('easy');
});

describe('what is in practice', () => {
  it('a question belongs to its lesson until it is answered; guessing before reading is no answer', () => {
    const guess = { ...answerOn(20_000), type: 'predicted' } as CourseEvent; // the extra fields are those of an answer
    expect(fold([guess], 20_001).size).toBe(0);
    expect([...fold([guess, answerOn(20_000)], 20_001).keys()]).toEqual(['q-one']);
  });

  it('a question that has left the course leaves practice', () => {
    expect(fold([answerOn(20_000, { question: 'gone' })], 20_001).size).toBe(0);
  });

  it('a question answered only in an earlier version is due at once and said to have changed', () => {
    const old = answerOn(20_000, { question: 'q-two', rev: 1, confidence: 'certain' });
    expect(fold([old], 20_000).get('q-two')).toMatchObject({ due: 20_000, changed: true, last: undefined });
    const both = fold([old, answerOn(20_001, { question: 'q-two', rev: 2 })], 20_001).get('q-two');
    expect(both).toMatchObject({ changed: false, last: { day: 20_001 } });
    expect(both?.due).toBeGreaterThan(20_001);
  });
});

describe('one answer a day', () => {
  it('a retry on the same day, after the reason was read, changes nothing', () => {
    const wrong = answerOn(20_000, { outcome: 'wrong', at: '2024-10-04T08:00:00.000Z', id: 'a' });
    const right = answerOn(20_000, { confidence: 'certain', at: '2024-10-04T08:01:00.000Z', id: 'b' });
    const day = dayIn('UTC')('2024-10-04T08:00:00.000Z');
    expect(only([right, wrong], day)).toEqual(only([wrong], day));
    expect(only([wrong, right], day).last?.answer.outcome).toBe('wrong');
  });

  it('what one day is depends on where the learner lives', () => {
    const evening = answerOn(0, { outcome: 'wrong', at: '2026-11-22T22:30:00.000Z', id: 'a' });
    const night = answerOn(0, { at: '2026-11-22T23:30:00.000Z', id: 'b' });
    const day = (zone: string) => dayIn(zone)('2026-11-23T12:00:00.000Z');
    // In Berlin it is 23:30, then half past midnight: two days. In New York both are one afternoon.
    expect(only([evening, night], day('Europe/Berlin'), 'Europe/Berlin').last?.answer.outcome).toBe('right');
    expect(only([evening, night], day('America/New_York'), 'America/New_York').last?.answer.outcome).toBe('wrong');
  });

  it('the same days give the same intervals, whether the clock was changed between them or not', () => {
    const at = (date: string) => `${date}T21:30:00.000Z`;
    const zone = 'Europe/Berlin';
    const march = ['2026-03-27', '2026-03-28', '2026-04-02'].map((date, i) => answerOn(i, { at: at(date) }));
    const may = ['2026-05-27', '2026-05-28', '2026-06-02'].map((date, i) => answerOn(i, { at: at(date) }));
    const interval = (events: CourseEvent[]) => {
      const last = dayIn(zone)(events.at(-1)?.at ?? '');
      return only(events, last, zone).due - last;
    };
    expect(interval(march)).toBe(interval(may));
  });
});

describe('a clock that was wrong', () => {
  it('put forward and back again: the question comes back now, not in years', () => {
    const ahead = answerOn(30_000, { confidence: 'certain' });
    expect(only([ahead], 20_000)).toMatchObject({ due: 20_000, changed: false, last: undefined });
    expect(only([answerOn(19_990), ahead], 20_000)).toEqual(only([answerOn(19_990)], 20_000));
    expect(only([ahead], 30_000).due).toBeGreaterThan(30_000);
  });

  it('put back: nothing breaks, and all is as before once it is right', () => {
    const events = [answerOn(20_000), answerOn(20_004)];
    const before = only(events, 20_004);
    expect(only([...events, answerOn(10_000)], 10_000).due).toBeGreaterThan(10_000);
    expect(only(events, 20_004)).toEqual(before);
  });
});

describe('whatever was answered', () => {
  it('the order of arrival does not matter', () => {
    fc.assert(
      fc.property(anyRecord, fc.infiniteStream(fc.nat()), (events, dice) => {
        const shuffled = events
          .map((event) => ({ event, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        const sorted = (cards: Map<string, Card>) => [...cards].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(fold(shuffled, 20_727))).toEqual(sorted(fold(events, 20_727)));
      }),
    );
  });

  it('answering one question leaves the others where they are', () => {
    fc.assert(
      fc.property(anyRecord, anyMark, (events, mark) => {
        const before = fold(events, 20_727);
        const after = fold([...events, answerOn(20_726, { ...mark, question: 'q-three', id: 'new' })], 20_727);
        for (const [id, card] of before) if (id !== 'q-three') expect(after.get(id)).toEqual(card);
        expect([...after.keys()].filter((id) => id !== 'q-three' && !before.has(id))).toEqual([]);
      }),
    );
  });

  it('a question never comes back on the day it was answered', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        expect(only(events, 20_400).due).toBeGreaterThan(dayOfLast(events));
      }),
    );
  });

  it('not knowing it never postpones it, and never brings it back later than knowing it would', () => {
    const later = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(anyHistory, later, anyMark, (events, days, mark) => {
        const day = dayOfLast(events) + days;
        const before = only(events, day).due;
        const wrong = only([...events, answerOn(day, { outcome: 'wrong' })], day).due;
        if (before > day) expect(wrong).toBeLessThanOrEqual(before);
        expect(wrong).toBeLessThanOrEqual(only([...events, answerOn(day, mark)], day).due);
      }),
    );
  });

  it('not knowing it the day before it is due leaves it there', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const last = dayOfLast(events);
        const { due } = only(events, last);
        const eve = due - 1;
        if (eve > last) expect(only([...events, answerOn(eve, { outcome: 'wrong' })], eve).due).toBe(due);
      }),
    );
  });

  it('better known waits longer', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 500 }), (events, days) => {
        const day = dayOfLast(events) + days;
        const due = (mark: GivenMark) => only([...events, answerOn(day, mark)], day).due;
        const hard = due({ confidence: 'guessing' });
        expect(hard).toBeLessThan(due({}));
        expect(due({})).toBeLessThan(due({ confidence: 'certain' }));
        expect(due({ outcome: 'partly' })).toBe(hard);
      }),
    );
  });

  it('what is due stays due until it is answered', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(400), fc.nat(400), (events, from, more) => {
        // All events of `anyRecord` lie before this day, so that none becomes present on the way.
        const start = 20_800 + from;
        const due = (today: Day) => [...fold(events, today).values()].filter((card) => card.due <= today);
        const later = new Set(due(start + more).map(({ question }) => question));
        expect(due(start).filter(({ question }) => !later.has(question))).toEqual([]);
      }),
    );
  });
});

test('a record of 100,000 answers is gone through once, and the algorithm sees each review once', () => {
  const many = new Map(Array.from({ length: 200 }, (_, i) => [`q-${i}`, { rev: 1 }]));
  const events = Array.from({ length: 100_000 }, (_, i) =>
    answerOn(20_000 + Math.floor(i / 1000), { question: `q-${i % 200}`, id: `e-${i}` }),
  );
  let looked = 0;
  let reviewed = 0;
  const dayOf = dayIn('UTC');
  const cards = foldCards(events, {
    questions: many,
    today: 20_100,
    dayOf: (moment) => {
      looked += 1;
      return dayOf(moment);
    },
    schedule: (reviews) => {
      reviewed += reviews.length;
      return scheduleByFsrs(reviews);
    },
  });
  expect(cards.size).toBe(200);
  expect(looked).toBe(100_000);
  expect(reviewed).toBe(200 * 100);
});
