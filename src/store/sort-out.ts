import type { CourseEvent } from '../domain/record/event.ts';
import { compareEvents } from '../domain/record/event-order.ts';
import { readRow } from '../domain/record/upgrade.ts';
import type { Pair, Reading } from './record-store.ts';
import type { Quarantined } from './store.ts';

/** Sorts rows into events, in order of time, and what cannot be read as one. */
export function sortOut(rows: readonly Pair[]): Reading {
  const events = new Map<string, CourseEvent>();
  const quarantined: Quarantined[] = [];
  for (const [key, row] of rows) {
    const parsed = readRow(row);
    if (parsed.ok) events.set(parsed.value.id, parsed.value);
    else quarantined.push({ key, row, reason: parsed.reason });
  }
  return { events: [...events.values()].sort(compareEvents), quarantined };
}
