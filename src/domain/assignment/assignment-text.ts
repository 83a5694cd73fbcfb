import { type AssignedModel, listSet } from '../explorables/assigned-setup.ts';
import { type Amount, countWork } from './assigned-questions.ts';
import type { Assignment, Task } from './assignment.ts';
import type { Catalogue } from './catalogue.ts';
import { type Moment, tellMoment } from './moment.ts';

/** What is told of one task. */
export interface TaskFacts extends Amount {
  type: Task['type'];
  /** Title of the lesson, module, case or model; "" for a task that names none, or one that this edition does not have. */
  title: string;
  /** Which model, and how it is set; null for a task that is none. */
  model: AssignedModel | null;
}

/** What is told of an assignment, in a text or on a sheet; the words are in `src/strings/assignment-text.ts`. */
export interface AssignmentFacts
  extends Omit<Assignment, 'id' | 'tasks' | 'opensAt' | 'dueAt' | 'zone' | 'order' | 'seed'>,
    Amount {
  tasks: TaskFacts[];
  /** On the clock of the instructor's zone. */
  opens: Moment | null;
  due: Moment | null;
}

function findTitle(task: Task, { modules, cases, explorables }: Catalogue): string {
  const find = (list: readonly { id: string; title: string }[], wanted: string) =>
    list.find(({ id }) => id === wanted)?.title ?? '';
  switch (task.type) {
    case 'lesson':
    case 'quiz':
      return find(
        modules.flatMap(({ lessons }) => lessons),
        task.lesson,
      );
    case 'drawn':
      return find(modules, task.module);
    case 'case':
      return find(cases, task.case);
    case 'explorable':
      return find(explorables, task.explorable);
    default:
      return '';
  }
}

/** Gathers what is told of an assignment. */
export function describeAssignment(assignment: Assignment, catalogue: Catalogue): AssignmentFacts {
  const { title, from, edition, opensAt, dueAt, zone, tries, counts, done, openAnswers } = assignment;
  const work = countWork(assignment, catalogue);
  return {
    ...{ title, from, edition, tries, counts, done, openAnswers },
    minutes: work.minutes,
    questions: work.questions,
    tasks: assignment.tasks.map((task, place) => ({
      type: task.type,
      title: findTitle(task, catalogue),
      model: task.type === 'explorable' ? listSet(task.explorable, task.setup) : null,
      minutes: work.tasks[place]?.minutes ?? 0,
      questions: work.tasks[place]?.questions ?? 0,
    })),
    opens: opensAt === null ? null : tellMoment(opensAt, zone),
    due: dueAt === null ? null : tellMoment(dueAt, zone),
  };
}
