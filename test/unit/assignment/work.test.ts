import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { foldWork } from '../../../src/domain/assignment/work.ts';
import type { CourseEvent, NewEvent } from '../../../src/domain/record/event.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { DUE, workAt, worked } from '../../support/work-events.ts';

const catalogue = makeCatalogue();
const quiz = catalogue.modules[0]?.lessons.find(({ id }) => id === 'the-cost')?.questions ?? [];
const decisions = catalogue.cases.find(({ id }) => id === 'pump-distributor')?.decisions ?? [];

let number = 0;
const at = (minute: number, event: NewEvent) => worked(event, `e${number++}`, minute);
/** An answer to the question at a place of the quiz, with so many of four points. */
const answer = (minute: number, place: number, earned = 4, over: object = {}) => {
  const { id = '', rev = 0 } = quiz[place] ?? {};
  const outcome = earned === 4 ? 'right' : earned > 0 ? 'partly' : 'wrong';
  const marked = { answer: { type: 'choice', option: 'any' }, outcome, earned, possible: 4 } as const;
  return at(minute, { type: 'answered', lesson: 'the-cost', question: id, rev, ...marked, ...over });
};
const answerAll = (minute: number, earned = 4) => quiz.map((_, place) => answer(minute + place, place, earned));
const opened = (minute: number, lesson = 'the-cost') => at(minute, { type: 'opened', lesson });
const fold = (task: Assignment['tasks'][number], events: CourseEvent[], over: Partial<Assignment> = {}) => {
  const work = foldWork(makeAssignment({ tasks: [task], ...over }), catalogue, events);
  const [first] = work.tasks;
  if (!first) throw new Error('No task.');
  return { ...work, ...first };
};
const quizTask = { type: 'quiz', lesson: 'the-cost' } as const;

describe('a quiz', () => {
  it('is open, then begun, then done at the first answer to the last question', () => {
    expect(fold(quizTask, [])).toMatchObject({ state: 'open', answered: 0, asked: 7, doneAt: null, next: 0, done: 0 });
    expect(fold(quizTask, [answer(1, 3)])).toMatchObject({ state: 'begun', answered: 1, doneAt: null, late: false });
    const all = [...answerAll(10, 0), answer(90, 0), answer(-5, 1)];
    expect(fold(quizTask, all)).toMatchObject({ state: 'done', answered: 7, doneAt: workAt(16), next: null, done: 1 });
  });

  it('counts answers that were given before it opened, in practice, or in another lesson', () => {
    const [, ...rest] = answerAll(-2000);
    const elsewhere = answer(-3000, 0, 4, { lesson: 'gone', setting: 'practice' });
    expect(fold(quizTask, [elsewhere, ...rest])).toMatchObject({ state: 'done', late: false, doneAt: workAt(-1994) });
  });

  it('does not count answers to another version, says how many questions have only such, and gives them no row', () => {
    const rev = quiz[0]?.rev ?? 0;
    const others = [
      answer(1, 0, 4, { rev: rev + 1 }),
      answer(2, 0, 4, { rev: rev - 1 }),
      answer(3, 1, 4, { rev: (quiz[1]?.rev ?? 0) + 1 }),
      answer(4, 1),
    ];
    const work = fold(quizTask, others);
    expect(work).toMatchObject({ state: 'begun', answered: 1, earlier: 1 });
    expect(work.rows).toMatchObject([{ question: quiz[1]?.id, rev: quiz[1]?.rev, tries: 1 }]);
    expect(fold(quizTask, others.slice(0, 3))).toMatchObject({ state: 'open', answered: 0, earlier: 2 });
  });

  it('is done at a share of the points when the best tries reach it, every question weighing the same', () => {
    const half = { done: { type: 'share', percent: 50 } } as const;
    const events = [answer(1, 0), answer(2, 1), answer(3, 2), answer(4, 3, 1), answer(5, 3, 0)];
    expect(fold(quizTask, events, half)).toMatchObject({ state: 'begun', answered: 4 });
    expect(fold(quizTask, [...events, answer(6, 3, 2)], half)).toMatchObject({ state: 'done', doneAt: workAt(6) });
    const worth = [0, 1, 2].map((place) => answer(place, place, 21, { possible: 21 }));
    expect(fold(quizTask, worth, { done: { type: 'share', percent: 42 } })).toMatchObject({ state: 'done' });
    expect(fold(quizTask, worth, { done: { type: 'share', percent: 43 } })).toMatchObject({ state: 'begun' });
  });

  it('reaches a whole of thirds, and a share by tries that give no points', () => {
    const thirds = quiz.flatMap((_, place) => answer(place, place, 3, { possible: 3 }));
    expect(fold(quizTask, thirds, { done: { type: 'share', percent: 100 } }).state).toBe('done');
    const third = quiz.flatMap((_, place) => answer(place, place, 1, { possible: 3 }));
    expect(fold(quizTask, third, { done: { type: 'share', percent: 33 } }).state).toBe('done');
    expect(fold(quizTask, third, { done: { type: 'share', percent: 34 } }).state).toBe('begun');
    const first = { tries: 1, counts: 'first', done: { type: 'share', percent: 100 } } as const;
    const work = fold(quizTask, [...answerAll(1, 0), ...answerAll(20)], first);
    expect(work.state).toBe('done');
    expect(work.rows.every((row) => row.first.earned === 0 && row.best.earned === 0 && row.last.earned === 0)).toBe(
      true,
    );
  });
});

describe('late', () => {
  it('is what was done after the due minute, or is still worked on after it; never without a due time', () => {
    const before = answerAll(DUE - 6);
    expect(before.at(-1)?.at).toBe('2026-11-30T17:00:00.000Z');
    expect(fold(quizTask, before).late).toBe(false);
    const inTheMinute = { ...answer(0, 6), at: '2026-11-30T17:00:59.999Z' };
    expect(fold(quizTask, [...before.slice(0, 6), inTheMinute]).late).toBe(false);
    const second = { ...answer(0, 6), at: '2026-11-30T17:01:00.000Z' };
    expect(fold(quizTask, [...before.slice(0, 6), second]).late).toBe(true);
    expect(fold(quizTask, [...before.slice(0, 6), second], { dueAt: null }).late).toBe(false);
    expect(fold(quizTask, [answer(DUE + 5, 0)])).toMatchObject({ state: 'begun', late: true });
  });

  it('is not what was done in time and tried again', () => {
    const work = fold(quizTask, [...answerAll(1), answer(DUE + 1, 0), answer(DUE + 2, 0)]);
    expect(work.late).toBe(false);
    expect(work.rows[0]).toMatchObject({ tries: 3, late: 2 });
  });
});

describe('the row of a question', () => {
  const attempts = [answer(1, 0, 1), answer(2, 0, 3), answer(3, 0, 3), answer(4, 0, 0), answer(DUE + 1, 0, 4)];
  const row = (over: Partial<Assignment>) => {
    const { tries, late, first, last, best } = fold(quizTask, attempts, over).rows[0] ?? {};
    return { tries, late, points: [first?.earned, last?.earned, best?.earned], at: best?.at };
  };

  it('has the first, the last and the earliest best of those that count, and says how many there were', () => {
    expect(row({ tries: 0 })).toEqual({ tries: 5, late: 1, points: [1, 4, 4], at: workAt(DUE + 1) });
    expect(row({ tries: 4 })).toEqual({ tries: 5, late: 1, points: [1, 0, 3], at: workAt(2) });
    expect(row({ tries: 3 })).toEqual({ tries: 5, late: 1, points: [1, 3, 3], at: workAt(2) });
    expect(row({ tries: 1 })).toEqual({ tries: 5, late: 1, points: [1, 1, 1], at: workAt(1) });
  });

  it('has nothing of an event but the try', () => {
    const sure = answer(9, 1, 4, { confidence: 'certain', setting: 'practice' });
    const { first } = fold(quizTask, [sure]).rows[0] ?? {};
    expect(first).toEqual({
      ...{ at: workAt(9), answer: { type: 'choice', option: 'any' }, outcome: 'right', earned: 4, possible: 4 },
      confidence: 'certain',
    });
    expect(Object.keys(fold(quizTask, [answer(9, 1)]).rows[0]?.first ?? {})).not.toContain('confidence');
  });

  it('stands once, though two tasks ask the question, in the order of the assignment', () => {
    const tasks: Assignment['tasks'] = [quizTask, { type: 'lesson', lesson: 'the-cost' }];
    const work = foldWork(makeAssignment({ tasks }), catalogue, answerAll(1).toReversed());
    expect(work.rows.map(({ question }) => question)).toEqual(quiz.map(({ id }) => id));
    expect(work.tasks.map(({ state }) => state)).toEqual(['done', 'begun']);
    expect(work).toMatchObject({ next: 1, done: 1 });
  });
});

describe('a lesson', () => {
  const task = { type: 'lesson', lesson: 'the-cost' } as const;
  it('is done when it was opened and its quiz is done, whichever came last', () => {
    expect(fold(task, [opened(1)])).toMatchObject({ state: 'begun', answered: 0 });
    expect(fold(task, answerAll(1))).toMatchObject({ state: 'begun', answered: 7 });
    expect(fold(task, [...answerAll(1), opened(30), opened(40)])).toMatchObject({ state: 'done', doneAt: workAt(30) });
    expect(fold(task, [...answerAll(50), opened(30)])).toMatchObject({ state: 'done', doneAt: workAt(56) });
    expect(fold(task, [...answerAll(1), opened(1, 'the-complaints')]).state).toBe('begun');
  });
});

describe('a case, the diagnostic and the treaty', () => {
  const task = { type: 'case', case: 'pump-distributor' } as const;
  const decide = (minute: number, place: number, of = 'pump-distributor') =>
    at(minute, { type: 'decided', case: of, decision: decisions[place] ?? '', choice: 'any' });
  it('is done when every decision was made', () => {
    expect(decisions).toHaveLength(3);
    expect(fold(task, [decide(1, 0), decide(2, 0), decide(3, 1)])).toMatchObject({
      state: 'begun',
      answered: 2,
      asked: 3,
    });
    const all = [decide(1, 0), decide(2, 1), decide(9, 1), decide(4, 2)];
    expect(fold(task, all)).toMatchObject({ state: 'done', doneAt: workAt(4), answered: 3 });
    expect(fold(task, [...all.slice(0, 3), decide(4, 2, 'marl-kilns')]).state).toBe('begun');
  });

  it('is done when the diagnostic was taken, at any time', () => {
    const taken = at(-9000, { type: 'diagnosed', edition: 1, seat: 'other', answers: {}, context: {} });
    expect(fold({ type: 'diagnostic' }, [])).toMatchObject({ state: 'open', answered: 0, asked: 1 });
    expect(fold({ type: 'diagnostic' }, [taken])).toMatchObject({ state: 'done', doneAt: workAt(-9000), answered: 1 });
  });

  it('is done when three fields of the treaty held something at the same time, also if they were emptied later', () => {
    const draft = (minute: number, ...texts: string[]) =>
      at(minute, { type: 'drafted', fields: Object.fromEntries(texts.map((text, n) => [`f${n}`, text])) });
    const treaty = { type: 'treaty' } as const;
    expect(fold(treaty, [draft(1)])).toMatchObject({ state: 'open', answered: 0, asked: 3 });
    expect(fold(treaty, [draft(1, 'a', ' ', '\n'), draft(2, '', 'b', 'c')])).toMatchObject({
      state: 'begun',
      answered: 2,
    });
    const filled = [draft(3, 'a', 'b', 'c', 'd'), draft(4, '')];
    expect(fold(treaty, filled)).toMatchObject({ state: 'done', doneAt: workAt(3), answered: 3 });
  });
});

describe('a model', () => {
  const explored = (minute: number, setup: string, explorable = 'budget-table') =>
    at(minute, {
      ...{ type: 'explored', lesson: 'economic-friction', explorable, ask: 'sales-chair', setup },
      ...{ prediction: { sales: 40 }, result: { sales: 25 } },
    });
  const model = { type: 'explorable', explorable: 'budget-table' } as const;

  it('is done at the first prediction, in whichever set-up, where it is asked as its lesson starts', () => {
    const task = { ...model, setup: '1.end' };
    expect(fold(task, [])).toMatchObject({ state: 'open', answered: 0, asked: 1, next: 0 });
    expect(fold(task, [explored(1, '1.end', 'two-diaries'), opened(2, 'economic-friction')]).state).toBe('open');
    const made = [explored(9, '1.end'), explored(4, '1.shared-40.end')];
    expect(fold(task, made)).toMatchObject({ state: 'done', doneAt: workAt(4), answered: 1, next: null });
  });

  it('is done in the set-up that is asked, and begun in any other', () => {
    const task = { ...model, setup: '1.chair-marketing.shared-40.end' };
    const others = [
      explored(1, '1.end'),
      explored(2, '1.shared-40.end'),
      explored(3, '1.chair-marketing.shared-4.end'),
    ];
    expect(fold(task, others)).toMatchObject({ state: 'begun', answered: 0, asked: 1, doneAt: null });
    const asked = explored(7, '1.chair-marketing.shared-40.end');
    expect(fold(task, [...others, asked])).toMatchObject({ state: 'done', doneAt: workAt(7), answered: 1 });
  });

  it('does not look at how far the reader was, at the order of the fields, or at what else the reader set', () => {
    const task = { ...model, setup: '1.chair-marketing.shared-40.end' };
    const asked = explored(7, '1.stage-shown.plan-10-20-30-40.shared-40.chair-marketing.end');
    expect(fold(task, [asked])).toMatchObject({ state: 'done', doneAt: workAt(7) });
  });

  it('is late after the due time', () => {
    expect(fold({ ...model, setup: '1.end' }, [explored(DUE + 1, '1.end')])).toMatchObject({
      state: 'done',
      late: true,
    });
  });
});

it('what this edition does not have is never next and never done', () => {
  const tasks: Assignment['tasks'] = [
    { type: 'lesson', lesson: 'gone' },
    { type: 'case', case: 'gone' },
    { type: 'drawn', module: 'gone', count: 2 },
    quizTask,
  ];
  for (const done of [{ type: 'answered' }, { type: 'share', percent: 1 }] as const) {
    const work = foldWork(makeAssignment({ tasks, done }), catalogue, [opened(1, 'gone')]);
    expect(work.tasks.map(({ state, asked }) => [state === 'done', asked])).toEqual([
      ...Array(3).fill([false, 0]),
      [false, 7],
    ]);
    expect(work.next).toBe(3);
    expect(foldWork(makeAssignment({ tasks, done }), catalogue, answerAll(1))).toMatchObject({ next: null, done: 1 });
  }
});
