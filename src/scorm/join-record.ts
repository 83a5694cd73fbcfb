import type { CourseEvent } from '../domain/record/event.ts';
import { readRow } from '../domain/record/upgrade.ts';
import { openMemory } from '../store/memory.ts';
import type { Rows } from '../store/record-store.ts';

/** How long the browser may take to read or write, in milliseconds: the learner looks at an empty frame meanwhile. */
export const PATIENCE = 3000;

/** The record of a visit. */
export interface Joined {
  rows: Rows;
  /** Whether it outlives the page in this browser. */
  isKept: boolean;
}

/** A row as an event, or nothing for one that cannot be read. */
export function toEvents(row: unknown): CourseEvent[] {
  const parsed = readRow(row);
  return parsed.ok ? [parsed.value] : [];
}

const hurry = <T>(doing: Promise<T>): Promise<T> =>
  Promise.race([doing, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))]);

/**
 * Joins what the browser has of an attempt with what the learning system has. Never rejects: where the browser's rows
 * cannot be read or written, or never answer, the record lasts as long as the page, because the system has it too.
 * @param begin takes the browser's record; returns what the system has beside it
 */
export async function joinRecord(
  rows: Rows,
  begin: (record: readonly CourseEvent[]) => readonly CourseEvent[],
): Promise<Joined> {
  const found = await hurry(rows.all(true)).catch(() => undefined);
  const missing = begin((found ?? []).flatMap(([, row]) => toEvents(row)));
  const added = missing.map((event) => [event.id, event] as const);
  try {
    if (!found) throw new Error('The rows cannot be read.');
    await hurry(rows.add(added));
    return { rows, isKept: true };
  } catch {
    const memory = openMemory(new Map(found));
    await memory.add(added);
    return { rows: memory, isKept: false };
  }
}
