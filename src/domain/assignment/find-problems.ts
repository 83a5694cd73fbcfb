import type { Task } from './assignment.ts';
import { type Draft, readTime, type TimeField, UNFINISHED } from './draft.ts';
import { FIRST_MINUTE, LAST_MINUTE } from './payload.ts';
import { fitSetups, MAX_DRAWN, MAX_TASKS } from './task-bytes.ts';

/** Why a form makes no assignment yet, with the field where it is mended. */
export type Problem =
  | { field: 'tasks'; type: 'none' }
  | { field: 'tasks'; type: 'too-many'; most: number }
  /** The set-ups of all models together have more characters than a code holds. */
  | { field: 'tasks'; type: 'long-setups' }
  /** A task that draws so many questions; `place` from 0. */
  | { field: 'count'; type: 'no-count'; place: number; most: number }
  /** A model whose field for a link to a set-up holds something else; `place` from 0. */
  | { field: 'setup'; type: 'no-setup'; place: number }
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

function findTaskProblem(task: Task, place: number): Problem[] {
  if (task.type === 'drawn' && !isWhole(task.count, MAX_DRAWN))
    return [{ field: 'count', type: 'no-count', place, most: MAX_DRAWN }];
  return task.type === 'explorable' && task.setup === '' ? [{ field: 'setup', type: 'no-setup', place }] : [];
}

/** Everything that keeps a form from making an assignment, in the order of the form. */
export function findProblems({ tasks, opens, due, zone, done }: Draft): Problem[] {
  const problems: Problem[] = [];
  if (tasks.length === 0) problems.push({ field: 'tasks', type: 'none' });
  if (tasks.length > MAX_TASKS) problems.push({ field: 'tasks', type: 'too-many', most: MAX_TASKS });
  if (!fitSetups(tasks.flatMap((task) => (task.type === 'explorable' ? task.setup : []))))
    problems.push({ field: 'tasks', type: 'long-setups' });
  problems.push(...tasks.flatMap(findTaskProblem));
  const times = [...findTimeProblem('opens', opens, zone), ...findTimeProblem('due', due, zone)];
  problems.push(...times);
  const [opensAt, dueAt] = [opens, due].map((time) => readTime(time, zone)?.minutes);
  // All work would be late from the first minute on, which nobody wants.
  if (times.length === 0 && opensAt !== undefined && dueAt !== undefined && dueAt <= opensAt)
    problems.push({ field: 'due', type: 'before-opening' });
  if (done.type === 'share' && !isWhole(done.percent, 100)) problems.push({ field: 'percent', type: 'no-percent' });
  return problems;
}
