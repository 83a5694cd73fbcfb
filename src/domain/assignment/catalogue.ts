import type { QuestionType } from '../../schemas/question.ts';
import type { ExplorableId } from '../explorables/explorables.ts';

/** A question as an assignment needs to know it. */
export interface ListedQuestion {
  id: string;
  type: QuestionType;
  rev: number;
  /** True for a parallel form, which stands in no quiz. */
  parallel: boolean;
  /** The question of which it is a parallel form; left out for one that is none. */
  parallelTo?: string;
  /** Ids in the order of the file: options; items of `order` and `sort`; points of `model`; none for `number`. */
  options: string[];
  /** Ids of the groups of `sort`, in the order of the file. */
  groups?: string[];
}

export interface ListedLesson {
  id: string;
  title: string;
  url: string;
  /** Reading and answering, as the lesson's own page says it. */
  minutes: number;
  /** Those of its quiz in order, then the parallel forms. */
  questions: ListedQuestion[];
}

export interface ListedModule {
  id: string;
  title: string;
  url: string;
  lessons: ListedLesson[];
}

export interface ListedCase {
  id: string;
  title: string;
  url: string;
  /** Reading it and deciding. */
  minutes: number;
  /** Ids of its decisions, in order. */
  decisions: string[];
}

/** A teaching model in which something is predicted. */
export interface ListedExplorable {
  id: ExplorableId;
  /** As it stands in a sentence: "the budget table". */
  title: string;
  /** Id of the lesson in which it stands. */
  lesson: string;
  /** Where it stands in its lesson: with "=" and a set-up behind it, it is set so. */
  url: string;
}

/** What can be assigned: the course as `/teach/assign/catalogue.json` lists it. */
export interface Catalogue {
  /** The course's permanent id. */
  course: string;
  /** The edition of the course, such as "2026.1". */
  edition: string;
  modules: ListedModule[];
  cases: ListedCase[];
  explorables: ListedExplorable[];
}
