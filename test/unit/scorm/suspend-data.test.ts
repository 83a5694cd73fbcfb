import { base64urlnopad } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDigits } from '../../../src/domain/codes/digits.ts';
import type { Digit } from '../../../src/domain/codes/pack.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { hashQuestion, keepQuestion, writeKept } from '../../../src/scorm/answer-state.ts';
import { MOST_STATE } from '../../../src/scorm/elements.ts';
import { findMissing, readState, writeState } from '../../../src/scorm/suspend-data.ts';
import { tally } from '../../../src/scorm/tally.ts';
import { scormWords } from '../../../src/strings/scorm.ts';
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

test('own words, guesses, notes, predictions, decisions and the treaty come back where there is room', () => {
  const model = pick(bank.filter(({ type }) => type === 'model'));
  const events: CourseEvent[] = [
    answerTo(model, everyAnswer(model).right, 5),
    { v: 1, type: 'noted', id: 'n', at: '2026-01-02T10:00:30.000Z', lesson: 'the-cost', text: '“A note”, with . dots' },
    { v: 1, type: 'noted', id: 'm', at: '2026-01-03T10:00:30.000Z', lesson: 'the-cost', text: 'A later one' },
    { v: 1, type: 'decided', id: 'c', at: '2026-01-02T10:00:00.000Z', case: 'lab', decision: 'one', choice: 'two' },
    {
      ...({ v: 1, type: 'predicted', id: 'p', at: '2026-01-02T10:00:00.000Z', lesson: 'the-cost' } as const),
      ...{ question: 'tc-first', rev: 1, answer: { type: 'choice', option: 'one' } },
    },
    ...[30, 40].map(
      (share): CourseEvent => ({
        ...({
          v: 1,
          type: 'explored',
          id: `e-${share}`,
          at: `2026-01-02T10:${share}:00.000Z`,
          lesson: 'the-cost',
        } as const),
        ...{
          explorable: 'budget-table',
          ask: 'sales-chair',
          prediction: { share },
          result: { share: 50 },
          setup: '1.end',
        },
      }),
    ),
    { v: 1, type: 'drafted', id: 't', at: '2026-01-02T10:00:00.000Z', fields: { promise: 'We call back.' } },
    {
      ...({ v: 1, type: 'diagnosed', id: 'd', at: '2026-01-02T10:00:00.000Z', edition: 1, seat: 'sales' } as const),
      ...{ answers: { 'shared-targets': 2 }, context: {} },
    },
  ];
  const written = writeState(attempt, questions, events).text;
  const read = restore(events)?.events ?? [];
  expect(read.filter(({ type }) => type === 'predicted')).toEqual([
    expect.objectContaining({ question: 'tc-first', rev: 1, answer: { type: 'choice', option: 'one' } }),
  ]);
  expect(read.filter(({ type }) => type === 'explored')).toEqual([
    expect.objectContaining({ explorable: 'budget-table', ask: 'sales-chair', prediction: { share: 40 } }),
  ]);
  expect(read.find(({ type }) => type === 'drafted')).toMatchObject({ fields: { promise: 'We call back.' } });
  // What somebody thinks of their own company is nobody else's.
  expect(read.some(({ type }) => type === 'diagnosed')).toBe(false);
  expect(written).not.toMatch(/diagnosed|shared-targets/);
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
  expect(readState(`x${text.slice(1)}`, questions, lost)).toBeNull();
  expect(readState(`2${text.slice(1)}`, questions, lost)).toEqual({ attempt, isLater: true, events: [] });
});

test('what was cut on the way keeps its attempt, and nothing in it that was never done', () => {
  const note = (lesson: string, text: string): CourseEvent => ({
    ...({ v: 1, type: 'noted', id: lesson, at: '2026-01-02T10:00:00.000Z' } as const),
    ...{ lesson, text },
  });
  const events = [
    ...bank.slice(0, 20).map((question, place) => answerTo(question, everyAnswer(question).right, place)),
    ...[
      note('the-cost', 'One, [2], ,[3] "four"'),
      note('economic-friction', 'Another, which is longer than the first'),
    ],
  ];
  const { text } = writeState(attempt, questions, events);
  const whole = restore(events)?.events ?? [];
  expect(whole).toHaveLength(22);
  // The words of an answer lie apart from it, so one may come without them.
  const tell = (event: CourseEvent) => `${event.id} ${'outcome' in event && event.outcome}`;
  const done = new Set(whole.map(tell));
  let notes = 0;
  for (let length = attempt.length + 1; length < text.length; length++) {
    const read = readState(text.slice(0, length), questions, lost);
    expect(read?.attempt, `${length} of ${text.length} characters`).toBe(attempt);
    expect(read?.events.filter((event) => !done.has(tell(event)))).toEqual([]);
    notes = Math.max(notes, read?.events.filter(({ type }) => type === 'noted').length ?? 0);
  }
  // The longest comes last and is cut; the others are whole.
  expect(notes).toBe(2);
});

describe('a warm-up', () => {
  const [question] = bank.filter(({ type }) => type === 'choice');
  if (!question) throw new Error('There is none.');
  const { right, wrong } = everyAnswer(question);
  const inQuiz = (answer: typeof right, minute: number) => answerTo(question, answer, minute);
  const before = (answer: typeof right, minute: number) => ({ ...inQuiz(answer, minute), setting: 'warm-up' });
  const answered = (events: CourseEvent[]) =>
    (restore(events)?.events ?? []).flatMap((event) =>
      event.type === 'answered' ? [[event.outcome, event.setting, event.at.slice(11, 16)]] : [],
    );

  test('that went wrong later does not take the place of the answer in the quiz', () => {
    expect(answered([inQuiz(right, 5), before(pick(wrong), 9)])).toEqual([['right', undefined, '00:05']]);
  });
  test('that went right later counts as the best, and the quiz shows what was answered in it', () => {
    expect(answered([inQuiz(pick(wrong), 5), before(right, 9)])).toEqual([
      ['right', 'warm-up', '00:09'],
      ['wrong', undefined, '00:05'],
    ]);
  });
  test('is still one where the question was asked nowhere else', () => {
    expect(answered([before(pick(wrong), 9)])).toEqual([['wrong', 'warm-up', '00:09']]);
  });
  test('keeps its words to itself', () => {
    const model = pick(bank.filter(({ type }) => type === 'model'));
    const own = { ...answerTo(model, everyAnswer(model).right, 5) };
    const { answer } = own;
    if (answer.type !== 'model') throw new Error('It has no words.');
    const later = { ...answerTo(model, { ...answer, text: 'Other words', points: [] }, 9), setting: 'warm-up' };
    expect(restore([own, later])?.events).toEqual([expect.objectContaining({ answer })]);
  });
});

test('what had no room is called a thing: it may be a prediction or a decision', () => {
  const long: CourseEvent = {
    ...({ v: 1, type: 'explored', id: 'e', at: '2026-01-02T10:00:00.000Z', lesson: 'the-cost' } as const),
    ...{ explorable: 'budget-table', ask: 'a', prediction: {}, result: {}, setup: 'x'.repeat(5_000) },
  };
  const { leftOut } = writeState(attempt, questions, [long]);
  expect(leftOut).toBe(1);
  for (const count of [leftOut, 2]) {
    expect(scormWords.leftOut(count)).toMatch(/thing/);
    expect(scormWords.leftOut(count)).not.toMatch(/text/);
  }
});

test('digits that do not end where they should are not read as answers', () => {
  const question = pick(questions);
  const kept = keepQuestion(question, [answerTo(pick(bank), everyAnswer(pick(bank)).right, 5)]);
  if (!kept) throw new Error('There is none.');
  const read = (digits: Digit[]) =>
    readState(`1${attempt}.${base64urlnopad.encode(writeDigits(digits))}`, questions, lost);
  expect(read(writeKept([kept]))?.events).toHaveLength(1);
  expect(read([...writeKept([kept]), [5, 7]])).toEqual({ attempt, isLater: false, events: [] });
});
