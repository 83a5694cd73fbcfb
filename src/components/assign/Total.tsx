import type { AssignmentFacts } from '../../domain/assignment/assignment-text.ts';
import { assignOutWords as words } from '../../strings/assign-out.ts';

/** How much the whole assignment is. */
export function Total({ facts: { minutes, questions, tasks } }: { facts: AssignmentFacts }) {
  // A question that two tasks ask is answered once.
  const isShared = tasks.reduce((sum, task) => sum + task.questions, 0) > questions;
  return (
    <p className="as-total">
      <b>{words.total(minutes)}</b> <span>{words.totalNote(questions, tasks.length, isShared)}</span>
    </p>
  );
}
