import { getEntry } from 'astro:content';
import type { CourseGuide, ModuleGuide } from '../schemas/guide.ts';
import { getCourse, type PlacedLesson } from './course.ts';

/** The guide to a module; an error when there is none, which the content check has already ruled out. */
export async function getModuleGuide(module: string): Promise<ModuleGuide> {
  const entry = await getEntry('guides', module);
  if (!entry) throw new Error(`The module "${module}" has no guide. Run npm run check:content to see why.`);
  return entry.data;
}

type Placed<T extends { lessons: string[] }> = Omit<T, 'lessons'> & { lessons: PlacedLesson[] };
type Session = CourseGuide['syllabi'][number]['sessions'][number];
type Topic = CourseGuide['textbooks'][number]['topics'][number];

/** The guide to the course, with its lessons in place. */
export interface PlacedGuide extends Omit<CourseGuide, 'syllabi' | 'textbooks'> {
  /** `missing` meetings are left out, because a lesson of theirs is not in the course yet. */
  syllabi: (Omit<CourseGuide['syllabi'][number], 'sessions'> & { sessions: Placed<Session>[]; missing: number })[];
  textbooks: { course: string; topics: Placed<Topic>[] }[];
}

/** The guide to the course. Lessons that are not published yet are left out, and meetings that need them too. */
export async function getCourseGuide(): Promise<PlacedGuide> {
  const entry = await getEntry('courseGuide', 'course');
  if (!entry) throw new Error('The course has no guide. Run npm run check:content to see why.');
  const { lessons } = await getCourse();
  const byPath = new Map(lessons.map((lesson) => [`${lesson.module.id}/${lesson.id}`, lesson]));
  const place = <T extends { lessons: string[] }>(one: T): Placed<T> => ({
    ...one,
    lessons: one.lessons.flatMap((path) => byPath.get(path) ?? []),
  });
  return {
    ...entry.data,
    syllabi: entry.data.syllabi.map((syllabus) => {
      const whole = syllabus.sessions.filter((session) => session.lessons.every((path) => byPath.has(path)));
      return { ...syllabus, sessions: whole.map(place), missing: syllabus.sessions.length - whole.length };
    }),
    textbooks: entry.data.textbooks.map(({ course, topics }) => ({
      course,
      topics: topics.map(place).filter((topic) => topic.lessons.length > 0),
    })),
  };
}
