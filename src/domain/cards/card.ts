import type { Day } from '../days.ts';
import type { Answered, CourseEvent } from '../record/event.ts';
import { compareEvents } from '../record/event-order.ts';
import { gradeAnswer } from './review.ts';
import { findDue, type Schedule } from './schedule.ts';

/** A question in practice: when it comes back, and why. Computed from the record whenever it is asked for, never stored. */
export interface Card {
  question: string;
  /** The day it comes back, which may be long past. */
  due: Day;
  /** The last answer that counts; undefined when none does. */
  last: { day: Day; answer: Answered } | undefined;
  /** Whether the question has only been answered in an earlier version. */
  changed: boolean;
}

/** What the fold of the record to cards takes from outside. */
export interface Surroundings {
  /** The questions of the course by id. */
  questions: ReadonlyMap<string, { rev: number }>;
  /** On which of the learner's days a moment falls: `dayIn(timeZone)`. */
  dayOf: (moment: string) => Day;
  today: Day;
  schedule: Schedule;
}

/** What the record says of one question: the first answer to its present version on each day, and whether any is ahead. */
interface Trace {
  firsts: Map<Day, Answered>;
  ahead: boolean;
}

/**
 * Folds a record to cards, whatever the order of its events, in one pass.
 *
 * - What counts is the first answer of each of the learner's days: a second one on the same day, right after its reason
 *   was read, measures reading and not memory.
 * - A question that nobody answered has no card: it belongs to its lesson. Nor has one that has left the course.
 * - Answers to an earlier version do not count. A question that has no others is due today and said to have changed.
 * - Answers dated after today, from a clock that was once put forward, do not count until their day comes. A question
 *   that has no others is due today, rather than years from now.
 */
export function foldCards(
  events: readonly CourseEvent[],
  { questions, dayOf, today, schedule }: Surroundings,
): Map<string, Card> {
  const traces = new Map<string, Trace>();
  for (const event of events) {
    if (event.type !== 'answered') continue;
    const rev = questions.get(event.question)?.rev;
    if (rev === undefined) continue;
    const trace = traces.get(event.question) ?? { firsts: new Map(), ahead: false };
    traces.set(event.question, trace);
    if (event.rev !== rev) continue;
    const day = dayOf(event.at);
    const first = trace.firsts.get(day);
    if (day > today) trace.ahead = true;
    else if (!first || compareEvents(event, first) < 0) trace.firsts.set(day, event);
  }
  return new Map(
    [...traces].map(([question, { firsts, ahead }]): [string, Card] => {
      const answers = [...firsts].map(([day, answer]) => ({ day, answer })).sort((a, b) => a.day - b.day);
      const last = answers.at(-1);
      const reviews = answers.map(({ day, answer }) => ({ day, grade: gradeAnswer(answer) }));
      const due = last ? findDue(reviews, schedule) : today;
      return [question, { question, due, last, changed: !last && !ahead }];
    }),
  );
}
