import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { countWords, minutesFor } from '../domain/reading-time.ts';
import type { Course } from '../schemas/course.ts';
import type { Question } from '../schemas/question.ts';
import { lessonAddress, toAddress } from './addresses.ts';
import { onceABuild } from './once.ts';

/** A lesson in its place in the course. */
export interface PlacedLesson {
  id: string;
  entry: CollectionEntry<'lessons'>;
  /** The questions of its quiz. */
  questions: Question[];
  /** Parallel forms of some of them, which stand in no quiz. */
  parallels: Question[];
  module: { id: string; title: string; url: string };
  /** 1-based place in its module, which has `count` lessons. */
  place: number;
  count: number;
  url: string;
  minutes: number;
}

/** Every question of a lesson: those of its quiz, then their parallel forms. Sheets and keys have them all. */
export const bankOf = ({ questions, parallels }: PlacedLesson): Question[] => [...questions, ...parallels];

/** A module with its lessons in order. */
export interface PlacedModule {
  id: string;
  title: string;
  summary: string;
  url: string;
  minutes: number;
  lessons: PlacedLesson[];
}

export interface PlacedCourse extends Omit<Course, 'modules'> {
  modules: PlacedModule[];
  /** Every lesson in reading order. */
  lessons: PlacedLesson[];
}

/** The entry, or an error that fails the build: the content check has already promised that it is there. */
async function requireEntry<C extends 'lessons' | 'questions' | 'course'>(collection: C, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no entry "${id}" in ${collection}. Run npm run check:content to see why.`);
  return entry;
}

async function placeLesson(module: Course['modules'][number], id: string, index: number): Promise<PlacedLesson> {
  const entry = await requireEntry('lessons', id);
  const bank = (await requireEntry('questions', id)).data.questions;
  const questions = bank.filter((question) => question.parallelTo === undefined);
  return {
    id,
    entry,
    questions,
    parallels: bank.filter((question) => question.parallelTo !== undefined),
    module: { id: module.id, title: module.title, url: toAddress(`/course/${module.id}/`) },
    place: index + 1,
    count: module.lessons.length,
    url: lessonAddress(module.id, id),
    minutes: minutesFor(countWords(entry.body ?? ''), questions.length),
  };
}

async function placeCourse(): Promise<PlacedCourse> {
  const spine = (await requireEntry('course', 'course')).data;
  const modules = await Promise.all(
    spine.modules.map(async (module) => {
      const lessons = await Promise.all(module.lessons.map((id, index) => placeLesson(module, id, index)));
      const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
      return { ...module, lessons, minutes, url: toAddress(`/course/${module.id}/`) };
    }),
  );
  return { ...spine, modules, lessons: modules.flatMap((module) => module.lessons) };
}

/** The course in reading order, put together once a build. */
export const getCourse: () => Promise<PlacedCourse> = onceABuild(placeCourse);

type Library<C extends CollectionKey> = Promise<ReadonlyMap<string, CollectionEntry<C>['data']>>;

async function readLibrary<C extends CollectionKey>(collection: C): Library<C> {
  const entries = await getCollection(collection);
  return new Map(entries.toSorted((a, b) => a.id.localeCompare(b.id)).map((entry) => [entry.id, entry.data]));
}

const libraries = {
  sources: onceABuild(() => readLibrary('sources')),
  terms: onceABuild(() => readLibrary('terms')),
  misconceptions: onceABuild(() => readLibrary('misconceptions')),
};

/** The entries of a reference collection, by id, in alphabetical order of id. */
export const getById = <C extends keyof typeof libraries>(collection: C): ReturnType<(typeof libraries)[C]> =>
  // The table has for each collection what reads it.
  libraries[collection]() as ReturnType<(typeof libraries)[C]>;
