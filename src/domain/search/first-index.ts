/**
 * What search knows before the full text is there: one small file (`/search/first.json`) with the names of things. All
 * paths are from the site's root.
 */
export interface FirstIndex {
  /** In reading order. */
  lessons: readonly FirstLesson[];
  terms: readonly FirstTerm[];
  /** In reading order. */
  questions: readonly FirstQuestion[];
}

export interface FirstLesson {
  id: string;
  /** "course/why-they-fight/the-cost/" */
  path: string;
  title: string;
  /** What it is about, in a sentence; empty where there was no room. */
  summary: string;
  /** Its headings: id in the page, and text. */
  parts: readonly (readonly [id: string, heading: string])[];
}

export interface FirstTerm {
  id: string;
  /** The term itself, then what else it is called. */
  names: readonly string[];
  /** Its definition; empty where there was no room. */
  text: string;
  /** Id of the lesson that teaches it. */
  lesson: string;
}

export interface FirstQuestion {
  id: string;
  text: string;
  /** Id of the lesson whose quiz asks it. */
  lesson: string;
}

/** What is left out first when there is no room: what the full text finds as well, and names are the last to go. */
const savings: readonly ((index: FirstIndex) => FirstIndex)[] = [
  (index) => index,
  (index) => ({ ...index, questions: [] }),
  (index) => ({ ...index, lessons: index.lessons.map((lesson) => ({ ...lesson, parts: [] })) }),
  (index) => ({ ...index, lessons: index.lessons.map((lesson) => ({ ...lesson, summary: '' })) }),
  (index) => ({ ...index, terms: index.terms.map((term) => ({ ...term, text: '' })) }),
];

const keepHalf = ({ lessons, terms }: FirstIndex): FirstIndex => ({
  lessons: lessons.slice(0, lessons.length / 2),
  terms: terms.slice(0, terms.length / 2),
  questions: [],
});

/**
 * As much of an index as weighs at most `most`, so that the file stays small however long the course grows: without
 * questions, then headings, summaries and definitions, at last without the later half of the names, and so on.
 */
export function boundIndex(index: FirstIndex, most: number, weigh: (index: FirstIndex) => number): FirstIndex {
  let bounded = index;
  for (const save of savings) {
    bounded = save(bounded);
    if (weigh(bounded) <= most) return bounded;
  }
  while (bounded.lessons.length + bounded.terms.length > 0 && weigh(bounded) > most) bounded = keepHalf(bounded);
  return bounded;
}

/** The index of a part of the site. Pages of questions are never in one. @param pages paths of those that are */
export const keepPages = ({ lessons, terms }: FirstIndex, pages: readonly string[]): FirstIndex => ({
  lessons: lessons.filter(({ path }) => pages.includes(path)),
  terms: pages.includes('glossary/') ? terms : [],
  questions: [],
});
