import type { ClassTableWords } from '../domain/grades/class-table.ts';
import type { CsvReason } from '../domain/grades/csv-reason.ts';
import type { Score } from '../domain/grades/score.ts';
import type { Alike, RosterFormat, RosterReason } from '../domain/grades/student.ts';
import type { ItemTableWords } from '../domain/statistics/item-table.ts';

const grouped = (number: number) => number.toString().replace(/\B(?=(\d{3})+$)/g, ',');
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Headings and words of the table with everybody in it. */
export const classTableWords: ClassTableWords = {
  columns: {
    name: 'Student',
    number: 'Student number',
    login: 'Login',
    email: 'Email address',
    section: 'Section',
    typedName: 'Name on the receipt',
    typedNumber: 'Number on the receipt',
    match: 'Matched by',
    madeAt: 'Receipt made at (UTC)',
    percent: 'Percent',
    points: 'Points',
    possible: 'Points possible',
    right: 'Questions right',
    answered: 'Questions answered',
    tasksDone: 'Tasks done',
    tasks: 'Tasks',
    tasksLate: 'Tasks done late',
    done: 'All done',
  },
  match: {
    number: 'number',
    email: 'email address',
    name: 'name',
    hand: 'hand',
    earlier: 'replaced by a later receipt',
    missing: 'no receipt',
    ambiguous: 'to be settled',
    unknown: 'not on the list',
  },
  yes: 'yes',
  no: 'no',
};

/** Headings and words of the table of questions. */
export const itemTableWords: ItemTableWords = {
  question: 'Question',
  lesson: 'Lesson',
  type: 'Type',
  version: 'Version',
  answered: 'Answered',
  otherVersion: 'Answered another version',
  unanswered: 'Not answered',
  right: 'Right at first try',
  partly: 'Partly right at first try',
  wrong: 'Wrong at first try',
  rightPercent: 'Right at first try, percent',
  pointsPercent: 'Points at first try, percent',
  called: {
    certain: 'Certain',
    'fairly-sure': 'Fairly sure',
    guessing: 'Guessing',
    unsaid: 'Did not say how sure',
  },
  calledRight: {
    certain: 'Certain and right',
    'fairly-sure': 'Fairly sure and right',
    guessing: 'Guessing and right',
    unsaid: 'Did not say and right',
  },
  chosen: 'Chosen at first try',
  discrimination: 'Discrimination',
  complete: 'Students who answered everything',
  note: 'Note on discrimination',
  why: {
    few: 'not shown below 30 students',
    'no-spread': 'no difference to compare',
    caution: 'with caution below 100 students',
  },
};

/** What is known and not known about the files for grade books; shown beside each. */
export const gradeBookNotes = {
  canvas:
    'Read from Canvas’s own program and a university’s guide, not tried in Canvas. Begin with an export of your grade book as the list of students: then each student keeps the numbers by which Canvas finds them. A title that the grade book does not have makes a new assignment; to fill one that is there, use its heading from the export, with the number in brackets.',
  canvasTotal:
    'Canvas keeps headings such as “Final Score” for its own totals and leaves them out. Choose another heading.',
  moodle:
    'Written as Moodle’s documentation asks. On import, map the first column to the students, the second to the grade and the third to its feedback. One student whom Moodle does not know stops the whole import, so only students on your list with a receipt are in the file. A new grade item takes 100 at most.',
  blackboard:
    'The columns are those of Blackboard’s own downloads; the upload was not tried. A new column holds text worth 0 points until you change it in Blackboard. To fill a column that is there, download it and use its heading, with the number after the bar.',
  everybody: 'For a spreadsheet: everybody is in it, also receipts that fit nobody on the list.',
} as const;

/** The words beside a student's grade in Moodle, which the student reads. */
export function sayFeedback({ tasksDone, tasks, tasksLate, right, possible }: Score): string {
  const late = tasksLate > 0 ? `, ${tasksLate} of them after the due time` : '';
  const questions = possible > 0 ? ` ${right} of ${count(possible, 'question')} right.` : '';
  return `${tasksDone} of ${count(tasks, 'task')} done${late}.${questions}`;
}

/** Where a list of students came from. */
export const rosterFormats: Record<RosterFormat, string> = {
  canvas: 'an export of a Canvas grade book',
  moodle: 'an export from Moodle',
  blackboard: 'a download from Blackboard',
  table: 'a table with headings',
  list: 'a list, one student a line',
};

const byWords: Record<Alike['by'], string> = {
  number: 'the same number',
  login: 'the same login',
  email: 'the same email address',
  name: 'the same name and no number',
};

/** Students of the list who cannot be told apart. */
export const sayAlike = ({ by, students }: Alike): string =>
  `${students.map(({ name, number }) => name || number).join(' and ')} have ${byWords[by]}, so a receipt can fit both. Add a number to the list, or settle it below.`;

/** Why a list of students was not read, and what to do. */
export function sayRosterReason(reason: RosterReason): string {
  switch (reason.type) {
    case 'empty':
      return 'There is nothing in this list. Paste one student a line, or choose the file again.';
    case 'too-long':
      return `This list has more than ${grouped(reason.limit)} lines, more than any class. Choose the list of your own class.`;
    case 'no-students':
      return 'This list has headings and no student under them. Export it again with the students in it.';
    case 'no-columns':
      return `No column here is known to hold students: ${reason.found.slice(0, 8).join(', ')}. Name one of them “Name”, “Student number” or “Email address”, or paste only the names, one a line.`;
  }
}

/** Why a file was not read as rows and columns, and what to do. */
export function sayCsvReason(reason: CsvReason): string {
  switch (reason.type) {
    case 'too-long':
      return `This file has more than ${grouped(reason.limit)} characters, more than any list of students. Choose another one.`;
    case 'workbook':
      return 'This is a file of a spreadsheet program. Open it there, save it as CSV, and choose the CSV file.';
    case 'not-text':
      return 'This file is not text. Choose the CSV file that you exported.';
    case 'quotes':
      return `Row ${reason.row} has a quotation mark without its partner, so that columns cannot be told apart. Export the file again, or paste only the names.`;
  }
}

/** What to ask a class about a misconception that caught many: the question of the guide to teaching where it has one. */
export const sayPrompt = ({ idea, breaks, ask }: { idea: string; breaks: string; ask: string | null }): string =>
  ask ??
  `Some of you answered as if this were true: “${idea}” What speaks for it? Then weigh this against it: “${breaks}” Which of the two would you defend, and in which company?`;

/** How many were caught by a misconception. */
export const sayCaughtMany = (students: number, of: number, questions: number): string =>
  `${students} of ${count(of, 'student')} at first try, in ${count(questions, 'question')}`;
