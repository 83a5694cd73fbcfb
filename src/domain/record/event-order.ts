import type { CourseEvent } from './event.ts';

/** Puts events in order of time, then of id, so that every reader of a record sees one order. */
export function compareEvents(a: CourseEvent, b: CourseEvent): number {
  const one = a.at + a.id;
  const other = b.at + b.id;
  return one < other ? -1 : one > other ? 1 : 0;
}
