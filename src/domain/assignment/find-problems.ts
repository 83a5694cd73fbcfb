import type { Task } from './assignment.ts';
import { type Draft, readTime, type TimeField, UNFINISHED } from './draft.ts';
import { FIRST_MINUTE, LAST_MINUTE, MAX_DRAWN, MAX_TASKS } from './payload.ts';

/** Why a form makes no assignment yet, with the field where it is mended. */
export type Problem =
  | { field: 'tasks'; type: 'none' }
  | { field: 'tasks'; type: 'too-many'; most: number }
  /** A task that draws so many questions; `place` from 0. */
  | { field: 'count'; type: 'no-count'; place: number; most: number }
  | { field: 'opens' | 'due'; type: 'unfinished' | 'out-of-range' }
  | { field: 'due'; type: 'before-opening' }
  | { field: 'percent'; type: 'no-percent' };

const isWhole = (number: number, most: number) => Number.isInteger(number) && number >= 1 && number <= most;

function findTimeProblem(field: 'opens' | 'due', time: TimeField, zone: string): Problem[] {
  if (time.wall === '') return [];
  if (time.wall === UNFINISHED) return [{ field, type: 'unfinished' }];
  const minutes = readTime(time, zone)?.minutes ?? Number.NaN;
  return minutes >= FIRST_MINUTE && minutes <= LAST_MINUTE ? [] : [{ field, type: 'out-of-range' }];
}

const findCountProblem = (task: Task, place: number): Problem[] =>
  task.type === 'drawn' && !isWhole(task.count, MAX_DRAWN)
    ? [{ field: 'count', type: 'no-count', place, most: MAX_DRAWN }]
    : [];

/** Everything that keeps a form from making an assignment, in the order of the form. */
export function findProblems({ tasks, opens, due, zone, done }: Draft): Problem[] {
  const problems: Problem[] = [];
  if (tasks.length === 0) problems.push({ field: 'tasks', type: 'none' });
  if (tasks.length > MAX_TASKS) problems.push({ field: 'tasks', type: 'too-many', most: MAX_TASKS });
  problems.push(...tasks.flatMap(findCountProblem));
  const times = [...findTimeProblem('opens', opens, zone), ...findTimeProblem('due', due, zone)];
  problems.push(...times);
  const [opensAt, dueAt] = [opens, due].map((time) => readTime(time, zone)?.minutes);
  // All work would be late from the first minute on, which nobody wants.
  if (times.length === 0 && opensAt !== undefined && dueAt !== undefined && dueAt <= opensAt)
    problems.push({ field: 'due', type: 'before-opening' });
  if (done.type === 'share' && !isWhole(done.percent, 100)) problems.push({ field: 'percent', type: 'no-percent' });
  return problems;
}
