import { toAddress } from '../../content-access/addresses.ts';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { TaskFacts } from '../../domain/assignment/assignment-text.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import type { TaskWork } from '../../domain/assignment/work.ts';
import { assignmentWords } from '../../strings/assignment.ts';
import { sayTask } from '../../strings/assignment-text.ts';

/** A task as the student's page shows it. */
export interface TaskView {
  /** What is asked, as the instructor's text says it. */
  label: string;
  /** The same for the button that leads there. */
  short: string;
  /** Where it is done; null for questions that are answered on the assignment's own page. */
  url: string | null;
}

/** Where the quiz of a lesson stands on its page. */
const QUIZ = '#check-yourself';

/** How a task is named, and where it is done. A lesson that was begun is gone on with at its questions. */
export function viewTask(
  task: Task,
  facts: TaskFacts,
  { answered, asked }: TaskWork,
  { modules, cases, explorables }: Catalogue,
): TaskView {
  const label = sayTask(facts);
  const { short } = assignmentWords;
  switch (task.type) {
    case 'lesson':
    case 'quiz': {
      const lesson = modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === task.lesson);
      const atQuiz = task.type === 'quiz' || (answered > 0 && answered < asked);
      return { label, short: facts.title, url: (lesson?.url ?? toAddress('/course/')) + (atQuiz ? QUIZ : '') };
    }
    case 'drawn':
      return { label, short: short.drawn(facts.questions, facts.title), url: null };
    case 'case': {
      const url = cases.find(({ id }) => id === task.case)?.url ?? toAddress('/course/');
      return { label, short: facts.title, url };
    }
    case 'explorable': {
      const url = explorables.find(({ id }) => id === task.explorable)?.url;
      return { label, short: facts.title, url: url ? `${url}=${task.setup}` : toAddress('/course/') };
    }
    case 'diagnostic':
    case 'treaty':
      return { label, short: short[task.type], url: toAddress(`/${task.type}/`) };
  }
}
