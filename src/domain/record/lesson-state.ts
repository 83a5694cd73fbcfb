import type { CourseEvent } from './event.ts';

/** How far a learner is with a lesson: not begun; opened or partly answered; every question of its quiz answered. */
export type LessonState = 'none' | 'half' | 'done';

/** An event that happened in a lesson. */
export type OfLesson = Extract<CourseEvent, { lesson: string }>;
/** Whether an event happened in a lesson. */
export const isOfLesson = (event: CourseEvent): event is OfLesson => 'lesson' in event;

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
