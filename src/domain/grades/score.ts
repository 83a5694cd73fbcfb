import type { Assignment } from '../assignment/assignment.ts';
import type { Catalogue } from '../assignment/catalogue.ts';
import { isLate } from '../assignment/tries.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { indexRows, listOnce } from '../statistics/asked-questions.ts';
import { toPercent, WHOLE, weighTry } from '../statistics/share.ts';

/** What a receipt is worth by the rule of its assignment. */
export interface Score {
  /** Questions got right, a part of one for a part of its points, to the hundredth. */
  points: number;
  /** How many questions are asked. */
  possible: number;
  /** Share of the points, 0 to 100, a whole number; null when the assignment asks no question. */
  percent: number | null;
  /** How many questions have an answer, and how many are right in the try that counts. */
  answered: number;
  right: number;
  /** Tasks done, asked, and done after the due time. */
  tasksDone: number;
  tasks: number;
  tasksLate: number;
  /** Whether every task is done. */
  done: boolean;
}

type Scored = Pick<Receipt, 'rows' | 'tasks'>;

/**
 * Scores any number of receipts for one assignment. The assignment says which try counts; a question without an answer
 * counts nothing; one that the assignment does not ask is not looked at. A row at an earlier version of its question
 * counts as the student's page counted it.
 */
export function makeScorer(assignment: Assignment, catalogue: Catalogue): (receipt: Scored) => Score {
  const questions = listOnce(assignment, catalogue);
  const tasks = assignment.tasks.length;
  return (receipt) => {
    const rows = indexRows(receipt);
    const counted = questions.flatMap(({ id }) => rows.get(id)?.[assignment.counts] ?? []).map(weighTry);
    const parts = counted.reduce((sum, one) => sum + one, 0);
    const possible = questions.length;
    const doneAt = new Map(
      receipt.tasks.flatMap(({ task, doneAt }) =>
        doneAt !== null && task in assignment.tasks ? [[task, doneAt]] : [],
      ),
    );
    return {
      points: toPercent(parts, WHOLE) / 100,
      possible,
      percent: possible > 0 ? toPercent(parts, possible * WHOLE) : null,
      answered: counted.length,
      right: counted.filter((one) => one === WHOLE).length,
      tasksDone: doneAt.size,
      tasks,
      tasksLate: [...doneAt.values()].filter((at) => isLate(at, assignment.dueAt)).length,
      done: doneAt.size === tasks,
    };
  };
}

/** What one receipt is worth; for many, `makeScorer` lists the questions only once. */
export const scoreReceipt = (receipt: Scored, assignment: Assignment, catalogue: Catalogue): Score =>
  makeScorer(assignment, catalogue)(receipt);
