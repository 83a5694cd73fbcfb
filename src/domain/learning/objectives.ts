import type { Objective } from '../../schemas/lesson.ts';
import type { Question } from '../../schemas/question.ts';

/** One form in which a task is asked: a question of the bank. */
export interface Form {
  /** Id of the question. */
  id: string;
  /** Its present version. */
  rev: number;
  /** Anchor of the passage that settles it, in its lesson. */
  passage: string;
}

/** An objective of a lesson with what it is tested by. */
export interface TestedObjective {
  id: string;
  /** Completes "After this lesson you can …". */
  text: string;
  /** Each task in all its forms: the question of the quiz, then its parallel forms. */
  tasks: readonly (readonly Form[])[];
}

/** The objectives of a lesson with their tasks. A question and its parallel forms are one task in other words. */
export function outlineObjectives(
  objectives: readonly Objective[],
  bank: readonly Pick<Question, 'id' | 'rev' | 'passage' | 'objective' | 'parallelTo'>[],
): TestedObjective[] {
  return objectives.map(({ id, text }) => {
    const tasks = new Map<string, Form[]>();
    for (const { id: question, rev, passage, objective, parallelTo } of bank) {
      if (objective !== id) continue;
      const task = parallelTo ?? question;
      tasks.set(task, [...(tasks.get(task) ?? []), { id: question, rev, passage }]);
    }
    return { id, text, tasks: [...tasks.values()] };
  });
}
