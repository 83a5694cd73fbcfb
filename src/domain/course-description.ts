import type { Question } from '../schemas/question.ts';

/** A question with where it stands. */
export type DescribedQuestion = Question & {
  /** Path of its page from the site's root: "questions/ef-mirror/". */
  path: string;
};

export interface DescribedLesson {
  id: string;
  title: string;
  /** Short title, for menus. */
  short: string;
  summary: string;
  /** Path from the site's root, with a slash at its end: "course/why-they-fight/the-cost/". */
  path: string;
  /** Reading and answering, in whole minutes. */
  minutes: number;
  objectives: readonly { id: string; text: string }[];
  /** Those of its quiz in order, then the parallel forms, which have `parallelTo`. */
  questions: readonly DescribedQuestion[];
}

export interface DescribedModule {
  id: string;
  title: string;
  summary: string;
  path: string;
  minutes: number;
  lessons: readonly DescribedLesson[];
  /** Prompts for a discussion in class, each with what good answers touch. */
  discussion: readonly { prompt: string; touches: readonly string[] }[];
}

export interface DescribedTerm {
  id: string;
  term: string;
  also: readonly string[];
  definition: string;
  /** Id of the lesson that teaches it. */
  lesson: string;
}

/** Licence of the course's texts. */
export const textLicense = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The course as plain data: what every export is made of, and a download itself (`/downloads/truce-course.json`). */
export interface CourseDescription {
  /** The course's permanent id. */
  id: string;
  title: string;
  summary: string;
  /** Such as "2026.1". */
  edition: string;
  license: { id: string; name: string; url: string };
  /** Address of the site with a slash at its end, or null when the build was not told where it will stand. */
  address: string | null;
  modules: readonly DescribedModule[];
  /** In alphabetical order. */
  terms: readonly DescribedTerm[];
}
