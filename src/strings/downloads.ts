import type { QuestionType } from '../schemas/question.ts';

/** What becomes of each kind of question in one format, or null where it is what it is here. */
type Carried = { readonly [T in QuestionType]: string | null };

/** What formats with questions change, because they have no way to say it. By the name of the format. */
export const cannotCarry = {
  // The pages themselves are carried.
  scorm: { choice: null, choices: null, order: null, sort: null, number: null, model: null },
} as const satisfies Record<string, Carried>;

/** What else somebody should know before taking a file. By the name of the format. */
export const beforeImport = {
  scorm: [
    'A package holds the lessons with their questions, figures and models, the glossary, the sources and a search, as pages of the site. There is one for each module and one for the course.',
    'The score goes from 0 to 100. Each question of the lessons weighs the same and counts with its best try, so that trying again costs nothing.',
    'It is complete once every question of the package has an answer. Passed or failed is said only where your system asks for a score.',
    'Your system is told every try at a question: the answer, the result, the time it took and the objective it tests. Of a question that students check against a model answer, the result is the share of the points that they ticked.',
    'Students can leave and go on in another browser. Of each question the latest and the best answer come back there, not every try.',
    'Answers to the whole course fit into the 4,096 characters that SCORM 1.2 keeps for a student. Texts of their own, notes and the treaty are kept as long as there is room. What has none stays in the browser where it was written, and the student is told.',
    'Practice, My progress, assignments and the pages for two sides stay on the site. Links to them, and to other modules, open the site in a new tab.',
    'A new edition is a new package. Where your system keeps what it stored, answers to questions that have not changed are kept too.',
    'Take the package for SCORM 1.2 unless your system asks for 2004: it holds the same.',
  ],
} as const satisfies Record<string, readonly string[]>;
