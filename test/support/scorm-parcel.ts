import type { Parcel, ScormVersion } from '../../src/domain/parcel/parcel.ts';
import { scoreAnswer } from '../../src/domain/questions/question-types.ts';
import type { Answer, Answered } from '../../src/domain/record/event.ts';
import { listQuestions } from '../../src/integrations/exports/scorm/make-package.ts';
import type { Question } from '../../src/schemas/question.ts';
import { readDescription } from './course-description.ts';

const course = readDescription();

/** Every question of the quizzes of the course, in full. */
export const bank: Question[] = course.modules.flatMap(({ lessons }) =>
  lessons.flatMap(({ questions }) => questions.filter(({ parallelTo }) => !parallelTo)),
);

/** The package of the whole course, or of one module. */
export function makeParcel(version: ScormVersion, module?: string): Parcel {
  const modules = course.modules.filter(({ id }) => !module || id === module);
  const pages = modules.flatMap(({ path, lessons }) => [path, ...lessons.map((lesson) => lesson.path)]);
  const files = pages.map((path) => `${path}index.html`);
  return { version, start: files[0] ?? '', pages: files, questions: listQuestions(modules) };
}

/** An answer as a quiz keeps it, so many minutes after 1 January 2026. */
export function answerTo(question: Question, answer: Answer, minute: number, lesson = 'the-cost'): Answered {
  const score = scoreAnswer(question, answer);
  if (!score.answered) throw new Error(`${question.id} is not answered by ${JSON.stringify(answer)}.`);
  const { outcome, earned, possible } = score;
  return {
    ...({ v: 1, type: 'answered', lesson, question: question.id, rev: question.rev } as const),
    ...{ id: `${question.id}-${minute}`, at: new Date(Date.UTC(2026, 0, 1, 0, minute, 7, 123)).toISOString() },
    ...{ answer, outcome, earned, possible },
  };
}
