import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherAnswers } from '../../../src/domain/learning/answers.ts';
import { judgeObjective, type Mastery } from '../../../src/domain/learning/mastery.ts';
import { outlineObjectives, type TestedObjective } from '../../../src/domain/learning/objectives.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { anyEvent, anyRecord } from '../../support/any-event.ts';
import { calendarAt } from '../../support/calendars.ts';
import { answered, happened } from '../../support/events.ts';

const form = (id: string, rev = 1) => ({ id, rev, passage: `about-${id}` });
const objective: TestedObjective = {
  id: 'aim',
  text: 'do it',
  tasks: [[form('q-one', 2)], [form('q-two'), form('q-three')]],
};
const calendar = calendarAt('2026-10-02T12:00:00.000Z');
const judge = (events: readonly CourseEvent[], own = calendar) => judgeObjective(objective, gatherAnswers(events), own);
const rank = (state: Mastery) => ['none', 'begun', 'right', 'again'].indexOf(state);

const one = (id: string, at: number | string, over = {}) => {
  const event = happened(answered({ question: 'q-one', rev: 2, ...over }), id, typeof at === 'number' ? at : 0);
  return typeof at === 'number' ? event : { ...event, at };
};
const two = (id: string, at: number, over = {}) => one(id, at, { question: 'q-two', rev: 1, ...over });
const wrong = { outcome: 'wrong', earned: 0 } as const;

describe('the state of an objective', () => {
  it('is not begun by opening, guessing or answering an earlier version, which is told apart', () => {
    expect(judge([happened({ type: 'opened', lesson: 'one' }, 'a')]).state).toBe('none');
    expect(judge([one('a', 1, { rev: 1 })])).toMatchObject({ state: 'none', answered: 0, earlier: 1 });
    expect(judge([one('a', 1, { rev: 3 })])).toMatchObject({ state: 'none', earlier: 0 });
  });

  it('is begun by any answer, and names those that are not right yet with their passage', () => {
    expect(judge([one('a', 1)])).toMatchObject({ state: 'begun', answered: 1, right: 1, missed: [] });
    expect(judge([one('a', 1), two('b', 2, { outcome: 'partly' })])).toMatchObject({
      state: 'begun',
      missed: [form('q-two')],
    });
  });

  it('is right once when every last answer is right, and no longer when one is wrong again', () => {
    const right = [one('a', 1, wrong), one('b', 2), two('c', 3)];
    expect(judge(right).state).toBe('right');
    expect(judge([...right, two('d', 4, wrong)])).toMatchObject({ state: 'begun', missed: [form('q-two')] });
  });

  it('takes a parallel form for the same task', () => {
    expect(judge([one('a', 1), one('b', 2, { question: 'q-three', rev: 1 })]).state).toBe('right');
    expect(judge([one('a', 1), two('b', 2), two('c', 3, { question: 'q-three', ...wrong })]).missed).toEqual([
      form('q-three'),
    ]);
  });

  it('is right again later when one was right on two days, 24 hours apart, and every one is right now', () => {
    expect(judge([one('a', 0), two('b', 1), one('c', 24 * 60)]).state).toBe('again');
    expect(judge([one('a', 0), two('b', 1), one('c', 700, wrong), one('d', 24 * 60)]).state).toBe('again');
    expect(judge([one('a', 0), two('b', 1, wrong), one('c', 24 * 60)]).state).toBe('begun');
  });

  it('is not right again later ten minutes around midnight, nor 24 hours later on one long day', () => {
    expect(judge([one('a', 23 * 60 + 55), two('b', 1), one('c', 24 * 60 + 5)]).state).toBe('right');
    const berlin = calendarAt('2026-10-26T12:00:00.000Z', 'Europe/Berlin');
    const long = ['2026-10-24T22:10:00.000Z', '2026-10-25T22:20:00.000Z', '2026-10-25T23:00:00.000Z'];
    const answers = long.map((at, place) => one(`${place}`, at));
    expect(judge([two('t', 1), ...answers.slice(0, 2)], berlin).state).toBe('right');
    expect(judge([two('t', 1), ...answers], berlin).state).toBe('again');
  });

  it('takes no answer dated in the future for a later day', () => {
    expect(judge([one('a', 0), two('b', 1), one('c', '2031-01-01T00:00:00.000Z')]).state).toBe('right');
  });

  it('does not depend on the order in which the events arrived', () => {
    fc.assert(
      fc.property(
        anyRecord.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(judge(shuffled)).toEqual(judge(events));
        },
      ),
    );
  });

  it('is never changed by another question, nor lowered by anything but an answer that is not right', () => {
    fc.assert(
      fc.property(anyRecord, anyEvent, (events, more) => {
        const [before, after] = [judge(events), judge([...events, { ...more, id: 'more' }])];
        const own = more.type === 'answered' && ['q-one', 'q-two', 'q-three'].includes(more.question);
        if (!own) expect(after).toEqual(before);
        if (!own || more.outcome === 'right') expect(rank(after.state)).toBeGreaterThanOrEqual(rank(before.state));
      }),
      { numRuns: 500 },
    );
  });

  it('counts every task once', () => {
    fc.assert(
      fc.property(anyRecord, (events) => {
        const { tasks, answered, right, earlier, missed, state } = judge(events);
        expect(answered + earlier).toBeLessThanOrEqual(tasks);
        expect(right + missed.length).toBe(answered);
        expect(rank(state) >= rank('right')).toBe(right === tasks);
      }),
    );
  });
});

it('groups the questions of a bank by objective, parallel forms with the task they repeat', () => {
  const bank = [
    { ...form('a'), objective: 'x', parallelTo: undefined },
    { ...form('b'), objective: 'y', parallelTo: undefined },
    { ...form('c', 3), objective: 'x', parallelTo: 'a' },
  ];
  const objectives = [
    { id: 'x', text: 'x' },
    { id: 'y', text: 'y' },
  ];
  expect(outlineObjectives(objectives, bank).map(({ tasks }) => tasks)).toEqual([
    [[form('a'), form('c', 3)]],
    [[form('b')]],
  ]);
});
