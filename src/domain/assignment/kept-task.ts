import { explorables } from '../explorables/explorables.ts';
import type { Task } from './assignment.ts';

/**
 * What a task asks, as pages recognise themselves in it: "lesson:the-cost" (for a model the lesson in which it stands),
 * "case:pump-distributor", "diagnostic" or "treaty"; "drawn" for questions that are answered on the assignment's own page.
 */
export function nameKeptTask(task: Task): string {
  switch (task.type) {
    case 'lesson':
    case 'quiz':
      return `lesson:${task.lesson}`;
    case 'case':
      return `case:${task.case}`;
    case 'explorable':
      return `lesson:${explorables[task.explorable].lesson}`;
    default:
      return task.type;
  }
}
