import type { Asked } from '../questions/asked.ts';

/** Which edition of SCORM a package is made for. */
export type ScormVersion = '1.2' | '2004';

/** Where pages of a course lie that was taken out of its site, and where the rest of the site stands. */
export interface Place {
  /** Path that the site was built for: "/", or "/truce/". Addresses in its data begin with it. */
  base: string;
  /** Address of the site, with a slash at its end; null when the build was not told. */
  address: string | null;
  /** Paths of the pages that were taken, as the site has them: "course/why-they-fight/the-cost/". */
  pages: readonly string[];
  /** Files that were taken and that links lead to: "sources.bib". */
  files: readonly string[];
  /** Pages that stand for others: the site's home for a package is its first page. */
  instead: Readonly<Record<string, string>>;
}

/** What the pages' scripts say of where things are kept, by what is true on the site, for those who have been told otherwise. */
export interface Reworded {
  /** What is true instead where it is reported to a learning system. */
  reported: Readonly<Record<string, string>>;
  /** What is true instead of all of them in a visit that is not counted. */
  uncounted: string;
}

/** A question of a package: what marks it, without the words, and where it belongs. */
export interface ParcelQuestion {
  /** The texts of its lines are empty; the stem is there. */
  asked: Asked;
  lesson: string;
  objective: string;
}

/** What the first page of a package has to know. */
export interface Parcel {
  version: ScormVersion;
  /** File of the page that is shown first. */
  start: string;
  /** Files of all pages. */
  pages: readonly string[];
  /** Every question of the quizzes, in order; parallel forms are not asked there. */
  questions: readonly ParcelQuestion[];
}
