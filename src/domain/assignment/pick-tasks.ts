import type { Task } from './assignment.ts';

/** What a task asks, whatever the way: two tasks of the same name are one pick of the form. */
export function nameOfPick(task: Task): string {
  switch (task.type) {
    case 'lesson':
    case 'quiz':
      return `lesson:${task.lesson}`;
    case 'drawn':
      return `drawn:${task.module}`;
    case 'case':
      return `case:${task.case}`;
    case 'explorable':
      return `explorable:${task.explorable}`;
    default:
      return task.type;
  }
}

/** Puts tasks at the end of the list, save those that it has. */
export function addTasks(tasks: readonly Task[], added: readonly Task[]): Task[] {
  const names = new Set(tasks.map(nameOfPick));
  return [...tasks, ...added.filter((task) => !names.has(nameOfPick(task)))];
}

/** Takes tasks out, whether a lesson is to be read or only answered. */
export function dropTasks(tasks: readonly Task[], dropped: readonly Task[]): Task[] {
  const names = new Set(dropped.map(nameOfPick));
  return tasks.filter((task) => !names.has(nameOfPick(task)));
}

/** Moves the task at a place up (-1) or down (1); at the end of the list nothing moves. */
export function moveTask(tasks: readonly Task[], place: number, by: -1 | 1): Task[] {
  const moved = [...tasks];
  const [one, other] = [moved[place], moved[place + by]];
  if (one && other) [moved[place], moved[place + by]] = [other, one];
  return moved;
}
