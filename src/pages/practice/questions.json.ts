import type { PracticeFile } from '../../components/practice/practice-file.ts';
import { getCourse } from '../../content-access/course.ts';
import { toAsked } from '../../domain/questions/asked.ts';
import { packQuestion } from '../../domain/questions/pack.ts';
import type { Question } from '../../schemas/question.ts';

const pack = (question: Question): string => packQuestion(toAsked(question));

/** Every question of the course, for the practice page: which of them are due only the learner's browser knows. */
export async function GET(): Promise<Response> {
  const { id, lessons } = await getCourse();
  const file: PracticeFile = {
    course: id,
    lessons: lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.entry.data.title,
      url: lesson.url,
      module: lesson.module.id,
      quiz: lesson.questions.map(pack),
      parallels: lesson.parallels.map(pack),
    })),
  };
  return Response.json(file);
}
