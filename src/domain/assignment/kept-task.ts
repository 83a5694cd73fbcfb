import type { Task } from './assignment.ts';

/**
 * What a task asks, as pages recognise themselves in it: "lesson:the-cost", "case:pump-distributor", "diagnostic" or
 * "treaty"; "drawn" for questions that are answered on the assignment's own page.
 */
export function nameKeptTask(task: Task): string {
  switch (task.type) {
    case 'lesson':
    case 'quiz':
      return `lesson:${task.lesson}`;
    case 'case':
      return `case:${task.case}`;
    default:
      return task.type;
  }
}
