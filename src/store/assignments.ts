import { readPresent } from './present-profile.ts';
import { findAssignmentKey, nameAssignmentKey } from './record-names.ts';

/*
 * Which assignments a person opened in this browser. The code is all of an assignment; what stands beside it is what a
 * page shows that does not load the catalogue, as it was when the assignment was opened last.
 */

/** The form of what is kept. A form that comes later is left as it is and not shown. */
const VERSION = 1;

/** An assignment that was opened here. */
export interface KeptAssignment {
  /** Eight hexadecimal digits. */
  id: string;
  /** What stands after "#" in its link. */
  code: string;
  title: string;
  from: string;
  /** Whole minutes since 1970 in UTC, or null for no such time. */
  dueAt: number | null;
  /** What it asks, as `nameKeptTask` in domain/assignment/kept-task.ts names it. */
  tasks: readonly string[];
  /** When it was opened last, ISO 8601 in UTC. */
  openedAt: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
/** Whether it is a time that a date can hold. */
const isMinute = (value: unknown): value is number => Number.isInteger(value) && Math.abs(Number(value)) < 1e11;

/** What lies under a key, or undefined when it is damaged or newer than this page: it stays there all the same. */
function read(id: string, text: string): KeptAssignment | undefined {
  try {
    const kept: Record<string, unknown> = Object(JSON.parse(text));
    const { v, code, title, from, dueAt, tasks, openedAt } = kept;
    if (v !== VERSION || !isText(code) || !isText(title) || !isText(from) || !isText(openedAt)) return undefined;
    if (!(dueAt === null || isMinute(dueAt)) || !Array.isArray(tasks)) return undefined;
    // Nothing but a code may get into an address.
    if (!/^assign-[a-z0-9]+$/.test(code)) return undefined;
    return { id, code, title, from, dueAt, tasks: tasks.filter(isText), openedAt };
  } catch {
    return undefined;
  }
}

/** A person's assignments, the one that was opened last first; none where storage is refused. */
export function listAssignments(person: string): KeptAssignment[] {
  try {
    const storage = localStorage;
    return Object.keys(storage)
      .flatMap((key) => {
        const found = findAssignmentKey(key);
        return found?.person === person ? (read(found.id, storage.getItem(key) ?? '') ?? []) : [];
      })
      .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  } catch {
    return [];
  }
}

/**
 * Keeps that a person opened an assignment, in place of what was kept of it before.
 * @returns whether it is kept: not where the browser refuses, nor when another person is present by now
 */
export function keepAssignment(person: string, { id, ...kept }: KeptAssignment): boolean {
  if (readPresent().id !== person) return false;
  try {
    localStorage.setItem(nameAssignmentKey(person, id), JSON.stringify({ v: VERSION, ...kept }));
    return true;
  } catch {
    return false;
  }
}

/** Takes an assignment off a person's list. What was done about it is in the record and stays there. */
export function forgetAssignment(person: string, id: string): void {
  try {
    localStorage.removeItem(nameAssignmentKey(person, id));
  } catch {
    // Refused: nothing can have been put there.
  }
}
