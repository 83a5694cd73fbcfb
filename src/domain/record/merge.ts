import type { CourseEvent } from './event.ts';
import { compareEvents } from './event-order.ts';

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
