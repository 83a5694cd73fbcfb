import type { CourseEvent } from './event.ts';
import { compareEvents } from './event-order.ts';
import { isOfLesson, type LessonState, type OfLesson } from './lesson-state.ts';

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
