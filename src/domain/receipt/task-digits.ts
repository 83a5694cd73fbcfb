import type { Task } from '../assignment/assignment.ts';
import { nameTask } from '../assignment/name-task.ts';
import { MAX_TASKS } from '../assignment/task-bytes.ts';
import { type DigitReader, type Sizes, vary } from '../codes/digits.ts';
import type { Digit } from '../codes/pack.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReceiptTask } from './receipt.ts';
import { type Clock, readTime, writeTime } from './time-digits.ts';

const COUNT: Sizes = [15, MAX_TASKS];
/** A task's mark tells it from the others, where one was moved, put in or left out since. */
const MARKS = 256;
function markTask(task: Task): number {
  const detail = task.type === 'drawn' ? task.count : task.type === 'explorable' ? task.setup : 0;
  return fingerprint([task.type, nameTask(task), detail].join(' '), 8);
}

/** Writes how the tasks stand. Those that the assignment does not have are left out. */
export function writeTasks(tasks: readonly ReceiptTask[], asked: readonly Task[], clock: Clock): Digit[] {
  const marked = tasks.flatMap(({ task, doneAt }) => {
    const held = asked[task];
    return held ? [{ mark: markTask(held), doneAt }] : [];
  });
  return [
    ...vary(marked.length, COUNT),
    ...marked.flatMap(({ mark, doneAt }): Digit[] => [
      [mark, MARKS],
      [doneAt === null ? 0 : 1, 2],
      ...(doneAt === null ? [] : writeTime(doneAt, clock)),
    ]),
  ];
}

/** Reads what `writeTasks` wrote, each at the place where the assignment has it; null when it cannot have been. */
export function readTasks(digits: DigitReader, asked: readonly Task[], clock: Clock): ReceiptTask[] | null {
  const marks = asked.map(markTask);
  const found = new Map<number, string | null>();
  const count = digits.readVaried(COUNT);
  for (let place = 0; place < count; place++) {
    const mark = digits.read(MARKS);
    const doneAt = digits.read(2) === 1 ? readTime(digits, clock) : undefined;
    if (doneAt === null) return null;
    const isFree = (task: number) => marks[task] === mark && !found.has(task);
    const task = isFree(place) ? place : marks.findIndex((_, other) => isFree(other));
    if (task >= 0) found.set(task, doneAt ?? null);
  }
  return [...found].map(([task, doneAt]) => ({ task, doneAt })).sort((a, b) => a.task - b.task);
}
