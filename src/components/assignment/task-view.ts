import { toAddress } from '../../content-access/addresses.ts';
import type { Task } from '../../domain/assignment/assignment.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import type { TaskWork } from '../../domain/assignment/work.ts';
import { assignmentWords } from '../../strings/assignment.ts';

const words = assignmentWords.tasks;

/** A task as the student's page shows it. */
export interface TaskView {
  label: string;
  /** Where it is done; null for questions that are answered on the assignment's own page. */
  url: string | null;
}

/** Where the quiz of a lesson stands on its page. */
const QUIZ = '#check-yourself';

/** How a task is named, and where it is done. A lesson that was begun is gone on with at its questions. */
export function viewTask(task: Task, { answered, asked }: TaskWork, { modules, cases }: Catalogue): TaskView {
  const gone = { label: assignmentWords.unknown, url: toAddress('/course/') };
  switch (task.type) {
    case 'lesson':
    case 'quiz': {
      const lesson = modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === task.lesson);
      if (!lesson) return gone;
      const atQuiz = task.type === 'quiz' || (answered > 0 && answered < asked);
      return { label: words[task.type](lesson.title), url: lesson.url + (atQuiz ? QUIZ : '') };
    }
    case 'drawn': {
      const title = modules.find(({ id }) => id === task.module)?.title ?? '';
      // A module may have fewer than are to be drawn.
      return { label: words.drawn(asked, title), url: null };
    }
    case 'case': {
      const found = cases.find(({ id }) => id === task.case);
      return found ? { label: words.case(found.title), url: found.url } : gone;
    }
    case 'diagnostic':
      return { label: words.diagnostic, url: toAddress('/diagnostic/') };
    case 'treaty':
      return { label: words.treaty, url: toAddress('/treaty/') };
  }
}
