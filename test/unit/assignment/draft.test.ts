import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Draft,
  makeDraft,
  toAssignment,
  toDraft,
  UNFINISHED,
  writeTime,
} from '../../../src/domain/assignment/draft.ts';
import { findProblems } from '../../../src/domain/assignment/find-problems.ts';
import { addTasks, dropTasks, moveTask } from '../../../src/domain/assignment/pick-tasks.ts';
import { anyAssignment, makeAssignment } from '../../support/assignments.ts';

const minute = (iso: string) => Date.parse(iso) / 60_000;
const draft = (over: Partial<Draft> = {}): Draft => ({ ...toDraft(makeAssignment()), ...over });
const problemsOf = (over: Partial<Draft>) => findProblems(draft(over));

describe('a form', () => {
  it('gives back every assignment that comes into it', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(toAssignment(toDraft(assignment))).toEqual(assignment);
      }),
    );
  });

  it('gives back both of the moments that a clock shows alike', () => {
    for (const at of [minute('2026-10-25T00:30Z'), minute('2026-10-25T01:30Z')]) {
      const both = makeAssignment({ opensAt: at, dueAt: at });
      expect(toAssignment(toDraft(both))).toEqual(both);
    }
  });

  it('takes the kinder of two moments: the first to open, the second to be due', () => {
    const wall = '2026-10-25T02:30';
    const { opensAt, dueAt } = toAssignment(draft({ opens: writeTime('opens', wall), due: writeTime('due', wall) }));
    expect([opensAt, dueAt]).toEqual([minute('2026-10-25T00:30Z'), minute('2026-10-25T01:30Z')]);
  });

  it('shows the times of a zone that nobody knows in UTC', () => {
    const shown = toDraft(makeAssignment({ zone: 'Mars/Olympus_Mons' }));
    expect(shown.zone).toBe('UTC');
    expect(shown.due.wall).toBe('2026-11-30T17:00');
  });

  it('begins with nothing picked, due at the end of the day in a week', () => {
    // Half past midnight in Berlin is the day before in UTC.
    const made = makeDraft(
      { id: 'a551611e', seed: 1, edition: '2026.1', zone: 'Europe/Berlin' },
      minute('2026-11-22T23:30Z'),
    );
    expect(made.due.wall).toBe('2026-11-30T23:59');
    expect(findProblems(made)).toEqual([{ field: 'tasks', type: 'none' }]);
  });

  it('draws no question for a number that is none', () => {
    for (const count of [Number.NaN, -3, 2.5])
      expect(toAssignment(draft({ tasks: [{ type: 'drawn', module: '', count }] })).tasks).toEqual([
        { type: 'drawn', module: '', count: 0 },
      ]);
  });
});

it('a form with a model whose set-up cannot be used makes one of the model as its lesson starts', () => {
  const model = { type: 'explorable', explorable: 'two-diaries' } as const;
  expect(toAssignment(draft({ tasks: [{ ...model, setup: '' }] })).tasks).toEqual([{ ...model, setup: '1.end' }]);
});

describe('the problems of a form', () => {
  it('are none for what a code has held', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('name the draw without a number, by its place', () => {
    const tasks = [{ type: 'treaty' as const }, { type: 'drawn' as const, module: '', count: Number.NaN }];
    expect(problemsOf({ tasks })).toEqual([{ field: 'count', type: 'no-count', place: 1, most: 100 }]);
    for (const count of [0, 101, 1.5])
      expect(problemsOf({ tasks: [{ type: 'drawn', module: '', count }] })).toHaveLength(1);
    expect(problemsOf({ tasks: [{ type: 'drawn', module: '', count: 100 }] })).toEqual([]);
  });

  it('name the model whose set-up cannot be used, and set-ups that are too long together', () => {
    const model = { type: 'explorable', explorable: 'two-diaries' } as const;
    expect(problemsOf({ tasks: [{ type: 'treaty' }, { ...model, setup: '' }] })).toEqual([
      { field: 'setup', type: 'no-setup', place: 1 },
    ]);
    const long = { ...model, setup: `1.${'x'.repeat(194)}.end` };
    expect(problemsOf({ tasks: Array(6).fill(long) })).toEqual([]);
    expect(problemsOf({ tasks: [...Array(6).fill(long), { ...model, setup: '1.end' }] })).toEqual([
      { field: 'tasks', type: 'long-setups' },
    ]);
  });

  it('name too many tasks', () => {
    const tasks = Array.from({ length: 61 }, (_, place) => ({ type: 'quiz' as const, lesson: `l-${place}` }));
    expect(problemsOf({ tasks })).toMatchObject([{ type: 'too-many' }]);
    expect(problemsOf({ tasks: tasks.slice(1) })).toEqual([]);
  });

  it('name half a time, and a year that no link can hold', () => {
    expect(problemsOf({ due: writeTime('due', UNFINISHED) })).toEqual([{ field: 'due', type: 'unfinished' }]);
    for (const year of ['0026', '1999', '2200'])
      expect(problemsOf({ opens: writeTime('opens', `${year}-06-30T10:00`) })).toEqual([
        { field: 'opens', type: 'out-of-range' },
      ]);
  });

  it('name what is due before it opens, or in the same minute', () => {
    const opens = writeTime('opens', '2026-11-30T18:00');
    expect(problemsOf({ opens })).toEqual([{ field: 'due', type: 'before-opening' }]);
    expect(problemsOf({ opens, due: writeTime('due', '2026-11-30T18:01') })).toEqual([]);
    expect(problemsOf({ opens, due: writeTime('due', '') })).toEqual([]);
  });

  it('name a share that is none', () => {
    for (const percent of [Number.NaN, 0, 101, 33.3])
      expect(problemsOf({ done: { type: 'share', percent } })).toEqual([{ field: 'percent', type: 'no-percent' }]);
    expect(problemsOf({ done: { type: 'share', percent: 100 } })).toEqual([]);
  });
});

describe('the list of tasks', () => {
  const one = { type: 'lesson', lesson: 'one' } as const;
  const two = { type: 'quiz', lesson: 'two' } as const;
  const treaty = { type: 'treaty' } as const;

  it('takes each thing once, whatever is done with it', () => {
    expect(addTasks([one], [{ type: 'quiz', lesson: 'one' }, two])).toEqual([one, two]);
    expect(dropTasks([one, two, treaty], [{ type: 'lesson', lesson: 'two' }])).toEqual([one, treaty]);
  });

  it('takes a model once, whichever way it is set', () => {
    const model = { type: 'explorable', explorable: 'two-diaries', setup: '1.end' } as const;
    const other = { ...model, explorable: 'budget-table' } as const;
    const set = { ...model, setup: '1.shared-40.end' };
    expect(addTasks([set], [model, other])).toEqual([set, other]);
    expect(dropTasks([set, other], [model])).toEqual([other]);
  });

  it('moves a task by one place, and none beyond the ends', () => {
    expect(moveTask([one, two, treaty], 1, -1)).toEqual([two, one, treaty]);
    expect(moveTask([one, two, treaty], 1, 1)).toEqual([one, treaty, two]);
    expect(moveTask([one, two], 0, -1)).toEqual([one, two]);
    expect(moveTask([one, two], 1, 1)).toEqual([one, two]);
  });
});
