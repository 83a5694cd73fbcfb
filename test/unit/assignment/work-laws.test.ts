import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listQuestions } from '../../../src/domain/assignment/assigned-questions.ts';
import type { Assignment } from '../../../src/domain/assignment/assignment.ts';
import { foldWork } from '../../../src/domain/assignment/work.ts';
import type { Answered, CourseEvent } from '../../../src/domain/record/event.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { anyWorkEvent, anyWorkRecord } from '../../support/work-events.ts';

const catalogue = makeCatalogue();
const base = makeAssignment({
  tasks: [
    { type: 'lesson', lesson: 'the-complaints' },
    { type: 'quiz', lesson: 'the-cost' },
    { type: 'drawn', module: 'why-they-fight', count: 3 },
    { type: 'drawn', module: '', count: 2 },
    { type: 'case', case: 'pump-distributor' },
    { type: 'diagnostic' },
    { type: 'treaty' },
    { type: 'explorable', explorable: 'budget-table', setup: '1.end' },
    { type: 'explorable', explorable: 'budget-table', setup: '1.shared-40.end' },
  ],
});
const records = anyWorkRecord(base, catalogue);
const one = anyWorkEvent(base, catalogue);
/** Rules of every kind; the questions stay those of `base`. */
const rules: fc.Arbitrary<Assignment> = fc
  .record({
    tries: fc.integer({ min: 0, max: 3 }),
    counts: fc.constantFrom('first' as const, 'best' as const, 'last' as const),
    dueAt: fc.constantFrom(base.dueAt, null),
    done: fc.oneof(
      fc.constant({ type: 'answered' as const }),
      fc.record({ type: fc.constant('share' as const), percent: fc.integer({ min: 1, max: 100 }) }),
    ),
  })
  .map((over) => ({ ...base, ...over }));
const fold = (assignment: Assignment, events: readonly CourseEvent[]) => foldWork(assignment, catalogue, events);
const lists = listQuestions(base, catalogue);
const isAnswer = (event: CourseEvent): event is Answered => event.type === 'answered';
const options = { numRuns: 400 };

describe('whatever was done', () => {
  it('amounts to the same in any order and however often each event is given', () => {
    fc.assert(
      fc.property(rules, records, fc.infiniteStream(fc.nat()), (assignment, events, numbers) => {
        const keyed = [...events, ...events.filter((_, place) => place % 3 === 0)].map((event) => ({
          event: structuredClone(event),
          key: numbers.next().value ?? 0,
        }));
        const mixed = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
        expect(fold(assignment, mixed)).toEqual(fold(assignment, events));
      }),
      options,
    );
  });

  it('stays done when an event is added, whenever it happened, and was never done later for it', () => {
    let kept = 0;
    fc.assert(
      fc.property(rules, records, one, (assignment, events, more) => {
        const before = fold(assignment, events).tasks;
        const after = fold(assignment, [...events, more]).tasks;
        for (const [place, { state, doneAt, answered, asked }] of before.entries()) {
          const now = after[place];
          expect(now?.asked).toBe(asked);
          expect(now?.answered).toBeGreaterThanOrEqual(answered);
          if (state !== 'open') expect(now?.state).not.toBe('open');
          if (!doneAt) continue;
          kept += 1;
          expect(now?.state).toBe('done');
          expect((now?.doneAt ?? '9') <= doneAt).toBe(true);
        }
      }),
      options,
    );
    expect(kept).toBeGreaterThan(options.numRuns);
  });

  it('has states that agree with its counts', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(rules, records, (assignment, events) => {
        const { tasks, next, done } = fold(assignment, events);
        expect(tasks.map(({ task }) => task)).toEqual(assignment.tasks.map((_, place) => place));
        expect(done).toBe(tasks.filter(({ state }) => state === 'done').length);
        expect(next).toBe(tasks.find(({ state }) => state !== 'done')?.task ?? null);
        for (const { task, state, doneAt, answered, asked, late, earlier } of tasks) {
          const type = assignment.tasks[task]?.type ?? '';
          seen.add(`${type} ${state}`);
          expect(doneAt !== null).toBe(state === 'done');
          expect(answered).toBeLessThanOrEqual(asked);
          expect(answered + earlier).toBeLessThanOrEqual(asked);
          if (state === 'open') expect([answered, late]).toEqual([0, false]);
          const bySteps = assignment.done.type === 'answered' || !['lesson', 'quiz', 'drawn'].includes(type);
          if (bySteps && type !== 'lesson') expect(state === 'done').toBe(answered === asked);
          if (bySteps && state === 'done') expect(answered).toBe(asked);
          if (doneAt)
            expect(late).toBe(assignment.dueAt !== null && Date.parse(doneAt) >= (assignment.dueAt + 1) * 60_000);
        }
      }),
      options,
    );
    for (const type of ['quiz', 'drawn', 'case', 'treaty', 'lesson'])
      for (const state of ['open', 'begun']) expect(seen).toContain(`${type} ${state}`);
    for (const type of ['drawn', 'case', 'treaty', 'diagnostic', 'lesson', 'quiz'])
      expect(seen).toContain(`${type} done`);
  });

  it('is done at a share exactly when the best tries reach it', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 100 }), (events, percent) => {
        const { tasks } = fold({ ...base, done: { type: 'share', percent } }, events);
        for (const { task, questions } of lists.filter((list) => base.tasks[list.task]?.type !== 'lesson')) {
          if (questions.length === 0) continue;
          const best = questions.map(({ id, rev }) =>
            Math.max(
              0,
              ...events
                .filter(isAnswer)
                .filter((event) => event.question === id && event.rev === rev)
                // Possible points are 1 to 6: in sixtieths all shares are whole numbers.
                .map(({ earned, possible }) => (earned * 60) / possible),
            ),
          );
          const reached = best.reduce((sum, share) => sum + share, 0) * 100 >= percent * 60 * questions.length;
          expect(tasks[task]?.state === 'done').toBe(reached);
        }
      }),
      options,
    );
  });

  it('has a row for each question with a try at its version, and each row agrees with its tries', () => {
    fc.assert(
      fc.property(rules, records, (assignment, events) => {
        const { rows } = fold(assignment, events);
        const questions = [
          ...new Map(lists.flatMap((list) => list.questions).map((asked) => [asked.id, asked])).values(),
        ];
        const tried = questions.filter(({ id, rev }) =>
          events.some((event) => isAnswer(event) && event.question === id && event.rev === rev),
        );
        expect(rows.map(({ question, rev }) => [question, rev])).toEqual(tried.map(({ id, rev }) => [id, rev]));
        for (const { question, rev, tries, late, first, last, best } of rows) {
          const mine = events.filter((event) => isAnswer(event) && event.question === question && event.rev === rev);
          expect(tries).toBe(mine.length);
          expect(late).toBeLessThanOrEqual(assignment.dueAt === null ? 0 : tries);
          expect(first.at <= best.at && best.at <= last.at).toBe(true);
          expect(first.at).toBe(mine.map(({ at }) => at).toSorted()[0]);
          if (assignment.tries === 1) expect([last, best]).toEqual([first, first]);
          if (assignment.tries === 0)
            expect(last.at).toBe(
              mine
                .map(({ at }) => at)
                .toSorted()
                .at(-1),
            );
          const share = (one: { earned: number; possible: number }) => one.earned / one.possible;
          expect(share(best)).toBeGreaterThanOrEqual(Math.max(share(first), share(last)));
        }
      }),
      options,
    );
  });
});

it('a long record is folded in a moment', () => {
  const some = fc.sample(one, { numRuns: 500, seed: 1 });
  const events = Array.from({ length: 40 }, (_, copy) =>
    some.map((event) => ({ ...event, id: `${event.id}-${copy}` })),
  );
  const begun = performance.now();
  fold(base, events.flat());
  expect(performance.now() - begun).toBeLessThan(1000);
});
