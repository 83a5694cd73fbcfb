/** Ids of the formats, as the list of downloads has them. */
export type FormatId =
  | 'scorm'
  | 'moodle-xml'
  | 'gift'
  | 'common-cartridge'
  | 'links-cartridge'
  | 'qti-21'
  | 'qti-30'
  | 'epub'
  | 'pdf'
  | 'anki'
  | 'anki-csv'
  | 'json';

/** One system, and what an instructor who has it does. */
interface System {
  id: string;
  name: string;
  /** What to take and how to bring it in, step by step. */
  steps: readonly string[];
  /** What has and has not been tried. */
  tried: string;
}

/** Words of the page on which instructors find the files. */
export const downloadsWords = {
  title: 'Downloads for your system',
  lede: 'The same lessons and the same questions, as files for a learning system, a reader or a deck of cards. All of them are made by the build from one description of the course.',
  notTried:
    'We say which program has read a file in our own tests. Where your system is not named, it has not been tried there: import one module first and look at it as a student.',
  systems: 'What do you use?',
  files: 'All files',
  changes: 'What changes on the way',
  tried: 'What has been tried:',
  none: 'The files are made when the course is built; this copy of it has none.',
  noAddress:
    'Cartridges of links need the address of the site. They are there once the course is built with its address (SITE=https://… npm run build).',
  kinds: {
    choice: 'One answer',
    choices: 'Several answers',
    order: 'Put in order',
    sort: 'Sort into groups',
    number: 'A number',
    model: 'In your own words',
  },
  kind: 'Kind of question',
  becomes: 'What becomes of it',
  same: 'As on the site.',
  left: 'Left out of all files: the diagnostic, the models that are moved, and whatever a learner has done here.',
  data: 'The whole course as data',
  list: 'List of all files with sizes and checksums',

  systemList: [
    {
      id: 'moodle',
      name: 'Moodle',
      steps: [
        'For lessons with score and completion: take a SCORM package, add an activity of the kind SCORM package, and drop the file into it.',
        'For the questions alone: take a Moodle XML file and import it in the question bank, as Moodle XML format. Then make a quiz from its categories.',
        'For pages and a quiz in one: take a cartridge and restore it as a course.',
      ],
      tried:
        'Our tests hold the XML against the rules of Moodle’s importer and run SCORM in scorm-again. By hand, the importer classes of a Moodle 5.0 read all 177 questions from XML and from GIFT, and the quiz converter of a Moodle 3.3 read the cartridge’s.',
    },
    {
      id: 'canvas',
      name: 'Canvas',
      steps: [
        'Take a Common Cartridge and import it under Settings, Import course content, as a Common Cartridge 1.x package.',
        'Or take the cartridge of links alone, which adds links to the lessons on this site and copies nothing.',
        'Grades from our own receipts: the page Read receipts writes a table in the columns that Canvas imports.',
      ],
      tried:
        'Not tried in Canvas itself. Each cartridge passes our own checks of its structure; the QTI 2.1 files are the same items as those that two players score right in our tests.',
    },
    {
      id: 'blackboard',
      name: 'Blackboard, Brightspace, Sakai or Open edX',
      steps: [
        'Take a Common Cartridge where your system imports one; it is version 1.1, which the most systems read.',
        'For score and completion take a SCORM package, 1.2 first.',
      ],
      tried:
        'Not tried in any of these. Open edX’s converter cc2olx read all 118 choice questions of the cartridge right, by hand; figures may not arrive there.',
    },
    {
      id: 'qti',
      name: 'TAO or another system for tests',
      steps: ['Take a QTI package: 2.1 for most systems, 3.0 where yours says that it reads it.'],
      tried:
        'In our tests two players, qti-components 7.27.4 and qti3-item-player 1.1.20, give each right answer full marks and each wrong one none. By hand, the library of TAO scored all of 2.1 alike.',
    },
    {
      id: 'scorm',
      name: 'Another system that takes SCORM',
      steps: [
        'Take the package of a module, for SCORM 1.2 unless your system asks for 2004, and upload it whole: do not unpack it.',
        'Open it as a student, answer one question, leave and come back: the answer and the page should be there.',
      ],
      tried:
        'In our tests scorm-again 3.4.3 launches each version in Chromium, takes answers, leaves, resumes elsewhere and comes to 100 and completed. The manifests pass the schemas of ADL. Not tried in a real system.',
    },
    {
      id: 'reader',
      name: 'An e-reader, or paper',
      steps: [
        'The e-book holds all lessons with their figures, the questions to be answered on paper, and all answers with their reasons at the end.',
        'A PDF of each module holds its lessons and questions without the answers; the answer keys are on the pages for each module.',
      ],
      tried:
        'The e-book passes epubcheck-ts 0.7.0 and Ace 1.4.6. The PDFs are tagged and have an outline; we claim no conformance to PDF/UA.',
    },
    {
      id: 'anki',
      name: 'Anki',
      steps: [
        'Take the package and open it in Anki. Decks come by module, terms and questions side by side.',
        'With a new edition of the course, import the new package: cards are updated, never doubled.',
      ],
      tried:
        'Our tests open the package as the SQLite file that it is, and hold it against the rules by which Anki imports. It was not opened in Anki itself.',
    },
  ] as const satisfies readonly System[],

  formats: {
    scorm: 'SCORM 1.2 and 2004',
    'moodle-xml': 'Moodle XML',
    gift: 'GIFT',
    'common-cartridge': 'Common Cartridge 1.1',
    'links-cartridge': 'Common Cartridge 1.1, links only',
    'qti-21': 'QTI 2.1',
    'qti-30': 'QTI 3.0',
    epub: 'EPUB 3',
    pdf: 'PDF',
    anki: 'Anki package',
    'anki-csv': 'Cards as a table (CSV)',
    json: 'Data (JSON)',
  } satisfies Record<FormatId, string>,
};
