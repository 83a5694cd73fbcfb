import { questionAddress } from '../content-access/addresses.ts';
import { bankOf, getCourse } from '../content-access/course.ts';
import { textLicense } from '../domain/course-description.ts';
import { explorablesIn } from '../domain/explorables/explorables.ts';

/**
 * The course as data, for a catalogue or an LMS: modules, lessons, objectives and questions with their addresses, and the
 * teaching models of each lesson, which stand at "#" and their id on its page.
 */
export async function GET(): Promise<Response> {
  const course = await getCourse();
  const modules = course.modules.map((module) => ({
    id: module.id,
    title: module.title,
    url: module.url,
    minutes: module.minutes,
    lessons: module.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.entry.data.title,
      url: lesson.url,
      minutes: lesson.minutes,
      objectives: lesson.entry.data.objectives,
      questions: bankOf(lesson).map((question) => question.id),
      explorables: explorablesIn(lesson.id),
    })),
  }));
  const questions = course.lessons.flatMap((lesson) =>
    bankOf(lesson).map(({ id, type, objective, level }) => ({
      id,
      type,
      lesson: lesson.id,
      objective,
      level,
      url: questionAddress(id),
    })),
  );
  const { title, edition } = course;
  return Response.json({ title, edition, license: textLicense.id, modules, questions });
}
