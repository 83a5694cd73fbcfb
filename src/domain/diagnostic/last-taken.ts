import type { CourseEvent, Diagnosed } from '../record/event.ts';

/**
 * The latest time that this edition of the diagnostic was taken. Answers to another edition stay in the record, but they
 * answer other questions and are not scored with these.
 * @param events in order of time
 */
export function findLastTaken(events: readonly CourseEvent[], edition: number): Diagnosed | undefined {
  return events.findLast((event): event is Diagnosed => event.type === 'diagnosed' && event.edition === edition);
}
