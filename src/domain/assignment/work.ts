import type { ReceiptRow } from '../receipt/receipt.ts';
import type { CourseEvent } from '../record/event.ts';
import { mergeEvents } from '../record/merge.ts';
import { type AssignedQuestion, listQuestions } from './assigned-questions.ts';
import type { Assignment, Task } from './assignment.ts';
import type { Catalogue } from './catalogue.ts';
import { foldDecisions, foldDiagnostic, foldExplorable, foldLesson, foldSet, foldTreaty, type Steps } from './steps.ts';
import { gatherTries, isLate, makeRow, splitTries } from './tries.ts';

/** How one task stands. */
export interface TaskWork {
  /** Place in the assignment's list, from 0. */
  task: number;
  state: 'open' | 'begun' | 'done';
  /** When it was done for the first time, ISO 8601 in UTC; null when it is not. */
  doneAt: string | null;
  /** Steps taken: questions answered, decisions made, fields of the treaty filled (three are enough), the diagnostic, or a prediction. */
  answered: number;
  /** How many steps there are. A share of the points can be reached before all of them are taken. */
  asked: number;
  /** Done after the due time; or, while it is not done, worked on after it. */
  late: boolean;
  /** Questions that were answered in another version only, and have changed since: to be answered once more. */
  earlier: number;
}

/** What a record amounts to for an assignment. */
export interface Work {
  tasks: TaskWork[];
  /** Place of the first task that is not done and that this edition has; null when there is none. */
  next: number | null;
  /** How many tasks are done. */
  done: number;
  /** In the order of the questions, each once; a question without a try at its present version has no row. */
  rows: ReceiptRow[];
}

/**
 * Folds a whole record into how an assignment stands, whatever the order of the events and however often each is given.
 *
 * Which tries count: all at the question's present version, wherever it was asked (in its lesson, in practice, on the
 * assignment's page), also those before the opening time, because nobody has to do twice what they did, and those after
 * the due time, which are called late. Tries at another version do not count: its key may have been another. Of those
 * that count, `tries` and `counts` say which one gives the points; what is done does not hang on that (see `Assignment`).
 *
 * So an event that is added, be it dated before the others, never makes a task undone that was done.
 */
export function foldWork(assignment: Assignment, catalogue: Catalogue, events: readonly CourseEvent[]): Work {
  const ordered = mergeEvents(events, []);
  const byQuestion = gatherTries(ordered);
  const triesOf = (question: AssignedQuestion) => splitTries(question, byQuestion);
  const lists = listQuestions(assignment, catalogue);
  const judge = (task: Task, questions: readonly AssignedQuestion[]): Steps => {
    switch (task.type) {
      case 'lesson':
        return foldLesson(task.lesson, foldSet(questions.map(triesOf), assignment.done), ordered);
      case 'case':
        return foldDecisions(
          catalogue.cases.find(({ id }) => id === task.case),
          ordered,
        );
      case 'diagnostic':
        return foldDiagnostic(ordered);
      case 'treaty':
        return foldTreaty(ordered);
      case 'explorable':
        return foldExplorable(task, ordered);
      default:
        return foldSet(questions.map(triesOf), assignment.done);
    }
  };
  const tasks = assignment.tasks.map((task, place): TaskWork => {
    const { doneAt, latestAt, answered, asked, earlier } = judge(task, lists[place]?.questions ?? []);
    const state = doneAt ? 'done' : latestAt ? 'begun' : 'open';
    const at = doneAt ?? latestAt;
    return { task: place, state, doneAt, answered, asked, late: at !== null && isLate(at, assignment.dueAt), earlier };
  });
  const questions = new Map(lists.flatMap((list) => list.questions.map((question) => [question.id, question])));
  const next = tasks.find(({ state, asked }) => state !== 'done' && asked > 0);
  return {
    tasks,
    next: next?.task ?? null,
    done: tasks.filter(({ state }) => state === 'done').length,
    rows: [...questions.values()].flatMap((question) => makeRow(question, triesOf(question), assignment)),
  };
}
