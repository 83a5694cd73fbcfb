import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { foldWork } from '../../../src/domain/assignment/work.ts';
import { scoreReceipt } from '../../../src/domain/grades/score.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { answered, happened } from '../../support/events.ts';
import { receiptOf, rowOf, smallAssignment, smallCatalogue, tryOf } from '../../support/small-class.ts';

const score = (receipt: Parameters<typeof scoreReceipt>[0], over: Partial<Assignment> = {}) =>
  scoreReceipt(receipt, smallAssignment(over), smallCatalogue);

describe('a receipt is scored by the rule of its assignment', () => {
  const row = rowOf('q-one', tryOf('q-one', 0), { best: tryOf('q-one', 2, 2), last: tryOf('q-one', 1, 2) });

  it('takes the try that counts', () => {
    const receipt = receiptOf([], { rows: [row] });
    expect(score(receipt, { counts: 'first' })).toMatchObject({ points: 0, percent: 0, right: 0 });
    expect(score(receipt, { counts: 'best' })).toMatchObject({ points: 1, percent: 25, right: 1 });
    expect(score(receipt, { counts: 'last' })).toMatchObject({ points: 0.5, percent: 13, right: 0 });
  });

  it('counts nothing for a question without an answer, and every question the same whatever its points', () => {
    expect(score(receiptOf([1, null, 0.5]))).toMatchObject({
      points: 1.5,
      possible: 4,
      percent: 38,
      answered: 2,
      right: 1,
    });
    expect(score(receiptOf([]))).toMatchObject({ points: 0, possible: 4, percent: 0, answered: 0 });
    expect(score(receiptOf([1, 1, 1, 1]))).toMatchObject({ points: 4, percent: 100, right: 4 });
  });

  it('rounds once, and a half goes up', () => {
    const thirds = (count: number) =>
      receiptOf([], { rows: ['q-one', 'q-two', 'q-three'].slice(0, count).map((id) => rowOf(id, tryOf(id, 1, 3))) });
    expect(score(thirds(3)).percent).toBe(25);
    expect(score(thirds(1))).toMatchObject({ percent: 8, points: 0.33 });
    expect(score(thirds(2))).toMatchObject({ percent: 17, points: 0.67 });
    // 0.5, 0.5 and 0.1 of four questions are 27.5%; as floating point 0.1 + 0.5 + 0.5 is less than 1.1.
    const tenths = [tryOf('q-one', 1, 10), tryOf('q-two', 1, 2), tryOf('q-three', 1, 2)];
    expect(
      score(
        receiptOf([], { rows: tenths.map((one, place) => rowOf(['q-one', 'q-two', 'q-three'][place] ?? '', one)) }),
      ),
    ).toMatchObject({ percent: 28, points: 1.1 });
  });

  it('counts a question once that two tasks ask, and not at all one that none asks', () => {
    const tasks: Assignment['tasks'] = [
      { type: 'quiz', lesson: 'one' },
      { type: 'drawn', module: '', count: 3 },
    ];
    const receipt = receiptOf([1, 1, 1, 1]);
    receipt.rows.push(rowOf('elsewhere', tryOf('elsewhere', 1)), rowOf('q-one', tryOf('q-one', 0)));
    expect(score(receipt, { tasks })).toMatchObject({ points: 4, possible: 4, percent: 100, answered: 4 });
  });

  it('has no share of the points where no question is asked', () => {
    const tasks: Assignment['tasks'] = [{ type: 'treaty' }];
    const receipt = receiptOf([1], { tasks: [{ task: 0, doneAt: '2026-11-24T10:00:00.000Z' }] });
    expect(score(receipt, { tasks })).toMatchObject({ percent: null, possible: 0, done: true, tasksDone: 1, tasks: 1 });
  });

  it('counts tasks done, done late, and whether all are done; tasks that the assignment has not are left alone', () => {
    const [early, late] = ['2026-11-24T10:00:00.000Z', '2026-11-30T17:01:00.000Z'];
    const tasks = [
      { task: 0, doneAt: early },
      { task: 1, doneAt: late },
    ];
    expect(score(receiptOf([], { tasks }))).toMatchObject({ tasksDone: 2, tasks: 2, tasksLate: 1, done: true });
    const others = [
      { task: 0, doneAt: early },
      { task: 0, doneAt: early },
      { task: 7, doneAt: early },
    ];
    expect(score(receiptOf([], { tasks: others }))).toMatchObject({ tasksDone: 1, tasksLate: 0, done: false });
  });
});

const anyNumber = fc.oneof(fc.integer({ min: -3, max: 21 }), fc.double());
const anyRow = fc
  .tuple(
    fc.constantFrom('q-one', 'q-two', 'q-three', 'q-four', 'elsewhere'),
    fc.array(anyNumber, { minLength: 6, maxLength: 6 }),
  )
  .map(([id, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]]) =>
    rowOf(id, tryOf(id, a, b), { last: tryOf(id, c, d), best: tryOf(id, e, f) }),
  );
const anyRule = fc.record({ counts: fc.constantFrom('first' as const, 'best' as const, 'last' as const) });

it('stays between 0 and 100 whatever stands in a receipt', () => {
  fc.assert(
    fc.property(fc.array(anyRow), anyRule, (rows, rule) => {
      const { percent, points, possible } = score(receiptOf([], { rows }), rule);
      expect(Number.isInteger(percent)).toBe(true);
      expect(percent).toBeGreaterThanOrEqual(0);
      expect(percent).toBeLessThanOrEqual(100);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(possible);
    }),
    { numRuns: 1_000 },
  );
});

it('does not depend on the order of the rows', () => {
  const anyRows = fc.uniqueArray(anyRow, { selector: ({ question }) => question });
  const both = anyRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(both, anyRule, ([rows, shuffled], rule) => {
      expect(score(receiptOf([], { rows: shuffled }), rule)).toEqual(score(receiptOf([], { rows }), rule));
    }),
  );
});

it('never falls when a right answer is added to the record', () => {
  const anyAnswer = fc.record({
    question: fc.constantFrom('q-one', 'q-two', 'q-three', 'q-four'),
    earned: fc.integer({ min: 0, max: 3 }),
    minute: fc.integer({ min: 0, max: 10_000 }),
  });
  const give = ({ question, earned, minute }: { question: string; earned: number; minute: number }, id: string) =>
    happened(answered({ question, rev: question === 'q-one' ? 2 : 1, earned, possible: 3 }), id, minute);
  const rules = fc.record({
    counts: fc.constantFrom('first' as const, 'best' as const, 'last' as const),
    tries: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(anyAnswer), anyAnswer, rules, (given, added, rule) => {
      const assignment = smallAssignment(rule);
      const events: CourseEvent[] = given.map((one, place) => give(one, `e${place}`));
      const more = [...events, give({ ...added, earned: 3, minute: 20_000 }, 'added')];
      const percentOf = (record: CourseEvent[]) => {
        const { rows, tasks } = foldWork(assignment, smallCatalogue, record);
        return scoreReceipt({ rows, tasks }, assignment, smallCatalogue).percent ?? 0;
      };
      expect(percentOf(more)).toBeGreaterThanOrEqual(percentOf(events));
    }),
    { numRuns: 500 },
  );
});
