import type { Student } from '../domain/receipt/student.ts';
import { readPresent } from './present-profile.ts';

// A name is no part of the record: it belongs to this tab and this assignment. The key is that of a draft, so that it is
// erased with the person.
const nameHandIn = (person: string, assignment: string) => `truce-draft:${person}:hand-in-${assignment}`;

/** What was typed for an assignment in this tab; empty where there is nothing, it cannot be read or storage is refused. */
export function readStudent(person: string, assignment: string): Student {
  try {
    const kept = sessionStorage.getItem(nameHandIn(person, assignment)) ?? '{}';
    const { name, number }: Record<string, unknown> = Object(JSON.parse(kept));
    return { name: typeof name === 'string' ? name : '', number: typeof number === 'string' ? number : '' };
  } catch {
    return { name: '', number: '' };
  }
}

/** Keeps it until the tab is closed. Does nothing where the browser refuses, or another person is present. */
export function keepStudent(person: string, assignment: string, student: Student): void {
  if (readPresent().id !== person) return;
  try {
    sessionStorage.setItem(nameHandIn(person, assignment), JSON.stringify(student));
  } catch {
    // Then it has to be typed again.
  }
}
