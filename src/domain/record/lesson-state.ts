import type { CourseEvent } from './event.ts';
import { compareEvents } from './event-order.ts';

/** How far a learner is with a lesson: not begun; opened or partly answered; every question of its quiz answered. */
export type LessonState = 'none' | 'half' | 'done';

/** An event that happened in a lesson. */
type OfLesson = Extract<CourseEvent, { lesson: string }>;
const isOfLesson = (event: CourseEvent): event is OfLesson => 'lesson' in event;

/** The state of one lesson, from what its events amount to. */
export function judgeLesson(touched: boolean, answered: number, questions: number): LessonState {
  if (questions > 0 && answered >= questions) return 'done';
  return touched || answered > 0 ? 'half' : 'none';
}

/**
 * Gathers the events by lesson: lesson id to the ids of the questions answered in it, each once. A lesson is in the map
 * when anything was done in it.
 */
export function traceLessons(events: readonly CourseEvent[]): Map<string, Set<string>> {
  const traces = new Map<string, Set<string>>();
  for (const event of events) {
    if (!isOfLesson(event)) continue;
    const answered = traces.get(event.lesson) ?? new Set();
    traces.set(event.lesson, answered);
    if (event.type === 'answered') answered.add(event.question);
  }
  return traces;
}

/** The lesson in which something was done last. A question asked elsewhere, as in practice, does not lead back to its lesson. */
export function findLatestLesson(events: readonly CourseEvent[]): string | undefined {
  let latest: OfLesson | undefined;
  for (const event of events) {
    if (!isOfLesson(event) || ('setting' in event && event.setting)) continue;
    if (!latest || compareEvents(event, latest) > 0) latest = event;
  }
  return latest?.lesson;
}

/**
 * The lesson to continue with: the latest one while it is unfinished, else the next unfinished one after it, else the
 * first unfinished one of the course. Undefined when every lesson is done.
 * @param lessons in reading order
 */
export function chooseNext<L extends { id: string; state: LessonState }>(
  lessons: readonly L[],
  latest: string | undefined,
): L | undefined {
  const place = Math.max(
    0,
    lessons.findIndex(({ id }) => id === latest),
  );
  return [...lessons.slice(place), ...lessons].find(({ state }) => state !== 'done');
}
