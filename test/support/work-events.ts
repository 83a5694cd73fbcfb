import fc from 'fast-check';
import { listQuestions } from '../../src/domain/assignment/assigned-questions.ts';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import type { Catalogue } from '../../src/domain/assignment/catalogue.ts';
import { explorables } from '../../src/domain/explorables/explorables.ts';
import type { CourseEvent, NewEvent } from '../../src/domain/record/event.ts';

/** A moment as ISO 8601, so many minutes after the assignment's opening in `makeAssignment`: 23 November 2026, 08:00. */
export const workAt = (minute: number): string => new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString();

/** Minutes from that opening to the due time in `makeAssignment`, a week and nine hours later. */
export const DUE = 7 * 24 * 60 + 9 * 60;

/** The event as it stands in a record, `minute` minutes after the opening. */
export const worked = (event: NewEvent, id: string, minute = 0): CourseEvent =>
  ({ ...event, v: 1, id, at: workAt(minute) }) as CourseEvent; // a new event and these three are a course event

const anyPoints = fc.integer({ min: 1, max: 6 }).chain((possible) =>
  fc.integer({ min: 0, max: possible }).map((earned) => ({
    earned,
    possible,
    outcome: earned === possible ? ('right' as const) : earned > 0 ? ('partly' as const) : ('wrong' as const),
  })),
);

/**
 * Anything that somebody may do about an assignment, from two days before it opens to two days after it is due: most of it
 * what is asked, some of it at other versions, in other lessons, or of no concern.
 */
export function anyWorkEvent(assignment: Assignment, catalogue: Catalogue): fc.Arbitrary<CourseEvent> {
  const questions = listQuestions(assignment, catalogue).flatMap((list) => list.questions);
  const lessons = catalogue.modules.flatMap((module) => module.lessons.map(({ id }) => id)).slice(0, 6);
  const asked = assignment.tasks.flatMap((task) => (task.type === 'case' ? task.case : []));
  const decisions = catalogue.cases
    .toSorted((a, b) => Number(asked.includes(b.id)) - Number(asked.includes(a.id)))
    .flatMap((one) => one.decisions.map((decision) => ({ case: one.id, decision })))
    .slice(0, 4);
  const anyAnswer = fc
    .tuple(fc.constantFrom(...questions), anyPoints, fc.constantFrom(0, 0, 0, 0, -1, 1), fc.boolean())
    .map(([{ id, lesson, rev }, points, shift, isSure]) => ({
      ...{ type: 'answered' as const, lesson, question: id, rev: Math.max(1, rev + shift) },
      ...{ answer: { type: 'choice' as const, option: 'any' }, ...points },
      ...(isSure ? { confidence: 'certain' as const } : {}),
    }));
  const anyDone: fc.Arbitrary<NewEvent> = fc.oneof(
    { weight: 8, arbitrary: anyAnswer },
    fc.record({ type: fc.constant('opened' as const), lesson: fc.constantFrom(...lessons) }),
    fc
      .tuple(fc.constantFrom(...decisions), fc.constantFrom('one', 'two'))
      .map(([decision, choice]) => ({ type: 'decided' as const, ...decision, choice })),
    fc
      .tuple(fc.constantFrom('budget-table', 'two-diaries'), fc.constantFrom('1.end', '1.shared-40.end'))
      .map(([explorable, setup]) => ({
        ...{ type: 'explored' as const, lesson: explorables[explorable].lesson, explorable, ask: 'first' },
        ...{ prediction: { sales: 40 }, result: { sales: 25 }, setup },
      })),
    fc.constant({ type: 'diagnosed' as const, edition: 1, seat: 'sales' as const, answers: {}, context: {} }),
    fc.array(fc.constantFrom('', ' ', 'A promise'), { maxLength: 5 }).map((texts) => ({
      type: 'drafted' as const,
      fields: Object.fromEntries(texts.map((text, place) => [`field-${place}`, text])),
    })),
    fc.constant({ type: 'noted' as const, lesson: 'the-cost', text: 'x' }),
  );
  return fc
    .tuple(anyDone, fc.uuid(), fc.integer({ min: -2880, max: DUE + 2880 }))
    .map(([event, id, minute]) => worked(event, id, minute));
}

/** Records of up to sixty such events, each with its own id. */
export const anyWorkRecord = (assignment: Assignment, catalogue: Catalogue): fc.Arbitrary<CourseEvent[]> =>
  fc.uniqueArray(anyWorkEvent(assignment, catalogue), { selector: ({ id }) => id, maxLength: 60, size: 'max' });
