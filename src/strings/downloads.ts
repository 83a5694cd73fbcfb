import type { QuestionType } from '../schemas/question.ts';

/** What becomes of each kind of question in one format, or null where it is what it is here. */
type Carried = { readonly [T in QuestionType]: string | null };

const matched =
  'It becomes a matching question, item and group, with the same marks as here. The reasons stand together after the answer and not at each item.';
const placed =
  'It becomes a matching question, item and place. Moodle counts the items in their places, where the course counts the pairs that stand the right way round, so marks below the full one differ. The reasons stand together after the answer.';

const notInCartridge =
  'Left out: a cartridge has no such kind of question. The page “About Truce” in it names each one, and the lesson’s page has it on paper lines.';

const items: Carried = {
  choice: null,
  choices: null,
  order:
    'It is right or wrong as a whole, where the course counts the pairs that stand the right way round. The reasons stand together after the answer.',
  sort: 'It becomes a table to match in, with the same points as here. The reasons stand together after the answer.',
  number: 'The number alone is typed. The unit stands beside the box.',
  model:
    'It becomes a text that somebody has to mark. The model answer and its points are a rubric for whoever marks, and are shown after the answer.',
};

/** What formats with questions change, because they have no way to say it. By the name of the format. */
export const cannotCarry = {
  // The pages themselves are carried.
  scorm: { choice: null, choices: null, order: null, sort: null, number: null, model: null },
  'moodle-xml': {
    choice: null,
    choices: null,
    order: placed,
    sort: matched,
    number: null,
    model:
      'It becomes an essay that somebody has to mark. The model answer and its points are shown to graders, and to students after they have answered. Students cannot tick off the points themselves.',
  },
  gift: {
    choice: null,
    choices: null,
    order: placed,
    sort: matched,
    number:
      'The unit stands under the question. GIFT has no place for it, so Moodle asks again when a unit is typed along.',
    model:
      'It becomes an essay that somebody has to mark. The model answer and its points are shown after the answer. Students cannot tick off the points themselves.',
  },
  anki: {
    choice: null,
    choices: null,
    order: null,
    sort: null,
    number: null,
    model: null,
  },
  'common-cartridge': {
    choice: null,
    choices:
      'It is right or wrong as a whole, without points for a part. Some systems count each tick by rules of their own.',
    order: notInCartridge,
    sort: notInCartridge,
    number:
      'It becomes a blank to fill in, which is compared letter by letter, with or without the unit. A question that allows a rounded number is left out like those, and named on the page “About Truce”.',
    model:
      'It becomes an essay that somebody has to mark. The model answer and its points come along as feedback and as a sample solution.',
  },
  'qti-21': items,
  'qti-30': items,
} as const satisfies Record<string, Carried>;

/** What else somebody should know before taking a file. By the name of the format. */
export const beforeImport = {
  scorm: [
    'A package holds the lessons with their questions, figures and models, the glossary, the sources and a search, as pages of the site. There is one for each module and one for the course.',
    'The score goes from 0 to 100. Each question of the lessons weighs the same and counts with its best try, so that trying again costs nothing.',
    'It is complete once every question of the package has an answer. Passed or failed is said only where your system asks for a score.',
    'Your system is told every try at a question: the answer, the result, the time it took and the objective it tests. Of a question that students check against a model answer, the result is the share of the points that they ticked.',
    'So that students can go on in another browser, it also keeps their guesses before reading, texts of their own, notes, predictions about models, decisions in cases and the treaty. Whoever runs your system can read them, and the pages in the package say so.',
    'Students can leave and go on in another browser. Of each question the latest and the best answer come back there, not every try.',
    'Answers to the whole course fit into the 4,096 characters that SCORM 1.2 keeps for a student. Texts of their own, notes and the treaty are kept as long as there is room. What has none stays in the browser where it was written, and the student is told.',
    'The diagnostic stays on the site, so that nobody’s answers to it reach your system; the lesson in which it is taken has a link to it. Practice, My progress, assignments and the pages for two sides stay there too. Links to them, and to other modules, open the site in a new tab.',
    'A new edition is a new package. Where your system keeps what it stored, answers to questions that have not changed are kept too.',
    'Take the package for SCORM 1.2 unless your system asks for 2004: it holds the same.',
  ],
  'moodle-xml': [
    'Moodle never updates a question: importing a file twice makes a second copy. Each edition therefore has a category of its own, with one inside it for each lesson, and an old edition can be deleted whole.',
    'Each question is worth one mark. A wrong tick takes as much as a right one gives, and no question falls below nothing, as here.',
    'Each question is tagged with its objective, its thinking level and the edition, and has its permanent id as its ID number.',
    'The diagnostic is left out, because its questions have no right answers.',
  ],
  gift: [
    'It holds the same questions as the file in Moodle’s own format, which carries more. Take it for other systems that read GIFT.',
    'Whether options are shuffled is up to the system: GIFT cannot say it.',
  ],
  anki: [
    'A newer edition updates the cards and keeps what you have learned. Within one edition nothing is updated.',
    'Nothing is marked: you say the answer, turn the card over and judge yourself.',
    'Cards that you have changed yourself are put back by the next edition, unless you tell Anki otherwise when you import it.',
  ],
  'anki-csv': [
    'The same cards for Anki, or to be worked on: there is no row of heads, cells hold HTML, the front is column 4 and the back column 5. Anki reads their names, decks and tags from the first lines, from version 2.1.54 on.',
    'Take the package or the table, not both: Anki would not double the cards, and would not update them either.',
  ],
} as const satisfies Record<string, readonly string[]>;

/** What a cartridge leaves behind beside questions. */
export const leftOutOfCartridges =
  'The interactive parts and your students’ records stay on the site, and the diagnostic stands as a printed list. What good answers to a discussion prompt touch stays in the teaching guide, because students would read it with the prompt.';

/** Whether cartridges lead back to the site, which only a build that was told its address can do. */
export const linksOfCartridges = {
  known: 'Each lesson has a link to its own page on the site.',
  unknown: 'These were made without the address of the site, so nothing in them links to it.',
};
