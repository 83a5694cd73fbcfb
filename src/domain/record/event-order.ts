import type { CourseEvent } from './event.ts';

/** Puts events in order of time, then of id, so that every reader of a record sees one order. */
export function compareEvents(a: CourseEvent, b: CourseEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
