import type { Measure } from '../domain/grades/grade-lines.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Words about the files that an instructor takes away. */
export const exportWords = {
  heading: 'Take the grades away',
  intro:
    'Each button saves a file on this computer. Cells that a spreadsheet would run as a formula are made harmless.',
  measure: 'What is graded',
  measures: {
    percent: 'Score in percent',
    points: 'Points',
    tasks: 'Tasks done',
    done: 'All done: 1 or 0',
  } satisfies Record<Measure, string>,
  column: 'Heading of the column in the grade book',
  defaultColumn: 'Assignment',
  systems: { canvas: 'Canvas', moodle: 'Moodle', blackboard: 'Blackboard' },
  grades: (system: string) => `Grades for ${system}`,
  everybody: 'Everybody, for a spreadsheet',
  items: 'Table of questions',
  itemsNote: 'No names are in it.',
  about: (system: string) => `About the file for ${system}`,
  saved: (file: string, rows: number) => `Saved as ${file}, with ${count(rows, 'student')}.`,
  savedTable: (file: string) => `Saved as ${file}.`,
  empty: 'No student of the list has a receipt yet, so there would be no grade in the file.',
  leftOut: (names: readonly string[]) =>
    `Not in it, because the list has nothing by which the grade book would know them: ${names.join(', ')}.`,
  open: (receipts: number) =>
    `${count(receipts, 'receipt')} still to settle ${receipts === 1 ? 'is' : 'are'} in no grade book’s file.`,
  noList:
    'Without a list of students, the files for grade books carry names and numbers as the students typed them. Look through them before you import.',
  notSaved: 'The file could not be saved. Check the browser’s permission to download, and try again.',
} as const;
