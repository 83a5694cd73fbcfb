import type { CourseEvent } from './event.ts';

/** Puts events in order of time, then of id, so that every reader of a record sees one order. */
export function compareEvents(a: CourseEvent, b: CourseEvent): number {
  const one = a.at + a.id;
  const other = b.at + b.id;
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Unites two records by the ids of their events, in order of time. Uniting twice, or the other way round, gives the
 * same. Ids are random, so one id with two contents means that a file was edited by hand: then the content whose text
 * sorts first stays, whichever side it came from.
 */
export function mergeEvents(ours: readonly CourseEvent[], theirs: readonly CourseEvent[]): CourseEvent[] {
  const byId = new Map<string, CourseEvent>();
  for (const event of [...ours, ...theirs]) {
    const held = byId.get(event.id);
    if (!held || JSON.stringify(event) < JSON.stringify(held)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(compareEvents);
}
