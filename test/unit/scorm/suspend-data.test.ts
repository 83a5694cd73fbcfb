import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { hashQuestion } from '../../../src/scorm/answer-state.ts';
import { MOST_STATE } from '../../../src/scorm/elements.ts';
import { findMissing, readState, writeState } from '../../../src/scorm/suspend-data.ts';
import { tally } from '../../../src/scorm/tally.ts';
import { everyAnswer } from '../../support/every-answer.ts';
import { answerTo, bank, makeParcel } from '../../support/scorm-parcel.ts';

const { questions } = makeParcel('1.2');
const attempt = '0123456789';
const lost = '(lost)';
const pick = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('There is none.');
  return first;
};

/** Restores what was written, as another browser would. */
const restore = (events: readonly CourseEvent[]) =>
  readState(writeState(attempt, questions, events).text, questions, lost);

test('every question of the course is found again by a number of its own', () => {
  expect(questions.length).toBeGreaterThan(150);
  expect(new Set(questions.map(hashQuestion)).size).toBe(questions.length);
});

describe('the whole course', () => {
  const longNumber = Number('-1.2345678901234567e-300');
  /** Two tries each, months apart, the best one first, each as long as it can be. */
  const events = bank.flatMap((question, place): CourseEvent[] => {
    const { right, wrong } = everyAnswer(question);
    const last = question.type === 'number' ? { type: 'number' as const, value: longNumber } : pick(wrong);
    const at = 250_000 + place * 4_200;
    const own = right.type === 'model' ? { ...right, text: `${'ü'.repeat(5_000)} ${place}` } : right;
    return [
      { ...answerTo(question, own, at - 240_000), confidence: 'certain' },
      {
        ...answerTo(question, last.type === 'model' ? { ...last, text: 'ü'.repeat(5_000) } : last, at),
        confidence: 'certain',
      },
    ];
  });
  const more: CourseEvent[] = [
    ...questions.slice(0, 60).map(
      ({ lesson }, place): CourseEvent => ({
        ...({ v: 1, type: 'noted', at: '2026-05-01T10:00:00.000Z', lesson, id: `n-${place}` } as const),
        text: `“${'A long note. '.repeat(90)}”`,
      }),
    ),
    { v: 1, type: 'drafted', id: 'd', at: '2026-05-01T10:00:00.000Z', fields: { promise: 'x'.repeat(20_000) } },
  ];
  const { text, leftOut } = writeState(attempt, questions, [...events, ...more]);

  test('answered at its longest is what SCORM 1.2 keeps, and says what it had no room for', () => {
    const bare = writeState(attempt, questions, events).text;
    console.log(`The whole course, every question answered at its longest and twice: ${bare.length} characters.`);
    expect(bare.length).toBeLessThanOrEqual(MOST_STATE);
    expect(text.length).toBeLessThanOrEqual(MOST_STATE);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(leftOut).toBeGreaterThan(0);
  });

  test('comes back with every answer, its marks and its best try', () => {
    const read = readState(text, questions, lost);
    const answered = (list: readonly CourseEvent[]) =>
      list.flatMap((event) => {
        if (event.type !== 'answered') return [];
        const { question, rev, answer, outcome, earned, possible, confidence, at } = event;
        // Those that are ticked have no order.
        const own =
          answer.type === 'model'
            ? { ...answer, text: lost }
            : answer.type === 'choices'
              ? { ...answer, options: answer.options.toSorted() }
              : answer;
        return [{ question, rev, answer: own, outcome, earned, possible, confidence, at: at.slice(0, 16) }];
      });
    const inOrder = (list: ReturnType<typeof answered>) =>
      list.toSorted((a, b) => (a.question + a.at < b.question + b.at ? -1 : 1));
    expect(inOrder(answered(read?.events ?? []))).toEqual(inOrder(answered(events)));
    expect(tally(questions, read?.events ?? [])).toEqual(tally(questions, events));
    expect(tally(questions, events).score).toBe(100);
  });
});

test('a course that had grown beyond all room keeps its newest answers', () => {
  const many = [...Array(4).keys()].flatMap((round) =>
    questions.map((one) => ({ ...one, asked: { ...one.asked, id: `${one.asked.id}-${round}` } })),
  );
  const events = [...Array(4).keys()].flatMap((round) =>
    bank.map((question, place) => ({
      ...answerTo(question, everyAnswer(question).right, round * 10_000 + place),
      question: `${question.id}-${round}`,
    })),
  );
  const { text, leftOut } = writeState(attempt, many, events);
  expect(text.length).toBeLessThanOrEqual(MOST_STATE);
  const kept = readState(text, many, lost)?.events ?? [];
  expect(leftOut).toBeGreaterThan(events.length - kept.length - 1);
  expect(kept.map((event) => 'question' in event && event.question)).toEqual(
    events.slice(-kept.length).map(({ question }) => question),
  );
  expect(kept.length).toBeGreaterThan(200);
});

test('own words, guesses, notes and decisions come back where there is room', () => {
  const model = pick(bank.filter(({ type }) => type === 'model'));
  const events: CourseEvent[] = [
    answerTo(model, everyAnswer(model).right, 5),
    { v: 1, type: 'noted', id: 'n', at: '2026-01-02T10:00:30.000Z', lesson: 'the-cost', text: '“A note”, with . dots' },
    { v: 1, type: 'noted', id: 'm', at: '2026-01-03T10:00:30.000Z', lesson: 'the-cost', text: 'A later one' },
    { v: 1, type: 'decided', id: 'c', at: '2026-01-02T10:00:00.000Z', case: 'lab', decision: 'one', choice: 'two' },
  ];
  const read = restore(events)?.events ?? [];
  expect(read.find(({ type }) => type === 'answered')).toMatchObject({ answer: everyAnswer(model).right });
  expect(read.filter(({ type }) => type === 'noted')).toEqual([
    expect.objectContaining({ text: 'A later one', lesson: 'the-cost', at: '2026-01-03T10:00:00.000Z' }),
  ]);
  expect(read.find(({ type }) => type === 'decided')).toMatchObject({ case: 'lab', decision: 'one', choice: 'two' });
});

test('restoring twice adds nothing, nor does restoring where the record still is', () => {
  const events = bank.slice(0, 30).flatMap((question, place) => {
    const { right, wrong } = everyAnswer(question);
    return [answerTo(question, right, place), answerTo(question, pick(wrong), place + 9)];
  });
  const read = restore(events)?.events ?? [];
  expect(read.length).toBeGreaterThan(30);
  expect(findMissing(events, read)).toEqual([]);
  expect(findMissing([], read)).toEqual(read);
  const again = restore(read)?.events ?? [];
  expect(again.map(({ id }) => id).toSorted()).toEqual(read.map(({ id }) => id).toSorted());
  expect(findMissing(read, again)).toEqual([]);
});

test('a question that has changed since is left out, and the others are as they were', () => {
  const events = bank.slice(0, 3).map((question, place) => answerTo(question, everyAnswer(question).right, place));
  const { text } = writeState(attempt, questions, events);
  const changed = questions.map((one, place) => (place === 1 ? { ...one, asked: { ...one.asked, rev: 99 } } : one));
  const read = readState(text, changed, lost)?.events.map((event) => 'question' in event && event.question);
  expect(read).toEqual([bank[0]?.id, bank[2]?.id]);
});

test('anything else is nothing, and never an exception', () => {
  const { text } = writeState(attempt, questions, [answerTo(pick(bank), everyAnswer(pick(bank)).right, 1)]);
  fc.assert(
    fc.property(fc.string(), fc.nat(text.length), (junk, at) => {
      readState(junk, questions, lost);
      readState(`1${attempt}.${junk}`, questions, lost);
      readState(`${text}.${junk}`, questions, lost);
      readState(text.slice(0, at) + junk, questions, lost);
    }),
    { numRuns: 500 },
  );
  expect(readState('', questions, lost)).toBeNull();
  expect(readState(`2${text.slice(1)}`, questions, lost)).toBeNull();
});
