import { useEffect, useState } from 'react';
import { nameKeptTask } from '../../domain/assignment/kept-task.ts';
import { keepAssignment } from '../../store/assignments.ts';
import type { OpenAssignment } from './read-assignment.ts';

/**
 * Keeps that a person opened an assignment. Says whether the browser did.
 * @param person whose page it is
 */
export function useKeptAssignment(person: string, { assignment, code }: OpenAssignment, now: () => Date): boolean {
  const [isKept, setIsKept] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each link; the clock is read then.
  useEffect(() => {
    const { id, title, from, dueAt, tasks } = assignment;
    const names = [...new Set(tasks.map(nameKeptTask))];
    const openedAt = now().toISOString();
    setIsKept(keepAssignment(person, { id, code, title, from, dueAt, tasks: names, openedAt }));
  }, [person, code]);
  return isKept;
}
