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
  /** The formats it takes, the one to begin with first. */
  takes: readonly FormatId[];
  /** What to take and how to bring it in, step by step. */
  steps: readonly string[];
  /** What arrives there. */
  arrives: string;
  /** What does not. */
  stays: string;
  /** With which client and version our tests read it, and nothing beyond. */
  tried: string;
}

/** Words of the page on which instructors find the files. */
export const downloadsWords = {
  title: 'Downloads for your system',
  lede: 'The same lessons and the same questions, as files for a learning system, a reader or a deck of cards.',
  notTried:
    'We name the programs that read the files in our own tests, and claim nothing beyond. Bring in one module first, and look at it as a student.',
  systems: 'What do you use?',
  files: 'All files',
  before: 'Before you take it',
  changes: 'What becomes of each kind of question',
  takes: 'Take',
  steps: 'Bring it in',
  arrives: 'Comes across',
  stays: 'Stays behind',
  tried: 'Read in our tests by',
  none: 'The files are made when the course is built; this copy of it has none.',
  noAddress:
    'Cartridges of links need the address of the site. They are there once the course is built with its address; its README says how.',
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
  left: 'In no file: whatever a learner has done here. The diagnostic can be answered on the site alone; the EPUB, the PDF and the cartridge print its twenty questions with the scoring, and the question files leave it out. Models move in SCORM packages alone.',
  data: 'The whole course as data',
  list: 'List of all files with sizes and checksums',

  systemList: [
    {
      id: 'moodle',
      name: 'Moodle',
      takes: ['scorm', 'moodle-xml', 'common-cartridge'],
      steps: [
        'For lessons with score and completion: take a SCORM package, add an activity of the kind “SCORM package”, and drop the file into it.',
        'For the questions alone: take a Moodle XML file and import it in the question bank, as Moodle XML format. Then make a quiz from its categories.',
        'For pages and a quiz in one: take a cartridge and restore it as a course.',
      ],
      arrives:
        'With SCORM the lessons as they are here, each answer, score and completion. With XML every question with its feedback. With a cartridge texts, topics to discuss and most questions.',
      stays:
        'Practice, assignments and the diagnostic, which a cartridge has as a printed list. In XML, questions to order or sort become matching questions.',
      tried:
        'scorm-again 3.4.3 runs the packages, gift-pegjs 1.0.2 reads the GIFT. The XML is held against rules of Moodle’s importer that we wrote down. None was brought into a running Moodle.',
    },
    {
      id: 'canvas',
      name: 'Canvas',
      takes: ['common-cartridge', 'links-cartridge'],
      steps: [
        'Take a Common Cartridge and import it under Settings, Import course content, as a Common Cartridge 1.x package.',
        'Or take the cartridge of links alone, which adds links to the lessons on this site and copies nothing.',
        'For grades, set an assignment on this site first and have students hand in its receipts: the page “Read what a class handed in”, under Teach, writes a table in the columns that Canvas imports.',
      ],
      arrives:
        'Texts with their figures, topics to discuss, and a quiz for each lesson. Where the files know the address of the site, links to the lessons too.',
      stays:
        'What moves, and practice. Questions to order or sort, and numbers that may be rounded, are left out of the quizzes and named; on the lesson’s page they stand on paper lines. The diagnostic stands there as a printed list.',
      tried:
        'Each cartridge is unpacked and every file and reference in it followed, with checks and lists of what may be there of our own. No client that others wrote has read one, and none was brought into Canvas.',
    },
    {
      id: 'blackboard',
      name: 'Blackboard, Brightspace, Sakai or Open edX',
      takes: ['common-cartridge', 'scorm'],
      steps: [
        'For texts and quizzes take a Common Cartridge, if your system imports version 1.1.',
        'For score and completion take a SCORM package, 1.2 first.',
      ],
      arrives: 'The same as in Canvas, or with SCORM the same as in Moodle.',
      stays:
        'Practice, assignments and the diagnostic, which a cartridge has as a printed list. Figures and feedback may be lost where a system reads less of a cartridge.',
      tried: 'scorm-again 3.4.3 runs the packages. None was brought into any of these systems.',
    },
    {
      id: 'qti',
      name: 'TAO or another system for tests',
      takes: ['qti-21', 'qti-30'],
      steps: ['Take a QTI package, 2.1 first and 3.0 where your system says that it reads it, and import it as items.'],
      arrives: 'Every question with its feedback, and a test for each lesson.',
      stays: 'The lessons. Questions to sort become tables to match in, and texts wait for somebody to mark them.',
      tried:
        'qti-components 7.27.4 and qti3-item-player 1.1.20 score every answer of version 3.0 as the table below says; texts have no score. Version 2.1 comes from the same items, and is held against rules and lists of what may be there that we wrote down.',
    },
    {
      id: 'scorm',
      name: 'Another system that takes SCORM',
      takes: ['scorm'],
      steps: [
        'Take the package of a module, for SCORM 1.2 unless your system asks for 2004, and upload it whole: do not unpack it.',
        'Open it as a student, answer one question, leave and come back: the answer and the page should be there.',
      ],
      arrives: 'The lessons as they are here with models and a search, each answer, score and completion.',
      stays: 'The diagnostic, practice, assignments and the pages for two sides.',
      tried:
        'scorm-again 3.4.3 launches each version in Chromium, takes answers, leaves, resumes elsewhere and comes to 100 and completed. The manifests pass the schemas of ADL. No system of a vendor was tried.',
    },
    {
      id: 'reader',
      name: 'An e-reader, or paper',
      takes: ['epub', 'pdf'],
      steps: [
        'Open the e-book in any reader of EPUB 3, or send it to one.',
        'Print the PDF of a module, or hand it out to be read offline.',
      ],
      arrives:
        'Lessons with their figures and questions. The e-book has all answers with their reasons at its end; the key to the PDF of a module is on this site, under Teach, on the page of that module.',
      stays: 'Whatever is moved or marked: models stand as worked pictures, questions are answered on paper.',
      tried:
        'The e-book passes epubcheck-ts 0.7.0 and Ace 1.4.6. The PDFs are tagged and have an outline; we claim no conformance to PDF/UA.',
    },
    {
      id: 'anki-deck',
      name: 'Anki',
      takes: ['anki', 'anki-csv'],
      steps: [
        'Take the package and open it in Anki. Decks come by module, terms and questions side by side.',
        'With a new edition of the course, import the new package: its cards take the places of the old ones.',
      ],
      arrives: 'Terms with their meaning, and questions with the answer and its reason on the back.',
      stays:
        'Marking: you judge yourself. When each card is due is for Anki to say, and is not taken from your practice here.',
      tried:
        'The package is opened as the SQLite file that it is, and held against the rules by which Anki imports. It was not opened in Anki itself.',
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
    'anki-csv': 'Cards as a table for Anki (CSV)',
    json: 'Data (JSON)',
  } satisfies Record<FormatId, string>,
};
