import { type GradeLine, gradeOf, type Measure } from './grade-lines.ts';
import type { Score } from './score.ts';
import type { Student } from './student.ts';

/** A cell of a table. Numbers stay numbers; text is made harmless where the table is written as CSV. */
export type Cell = string | number;
/** Rows of the same length, the heading first. */
export type Table = Cell[][];

/** A table for a gradebook, and the students with a receipt who cannot be in it. */
export interface GradeTable {
  rows: Table;
  /** What identifies a student there is not on the roster for them. */
  leftOut: Student[];
}

/** What stands in a gradebook's table beside the students. */
export interface GradeOptions {
  measure: Measure;
  /** Heading of the column of grades: the assignment's title, or that of a column which the gradebook has already. */
  column: string;
}

/** Students with the receipt that counts. Those without one are in no gradebook's table: they keep the grade they have. */
const listGraded = (lines: readonly GradeLine<unknown>[], measure: Measure) =>
  lines.flatMap(({ student, score, match }) =>
    student && score && match !== 'earlier' ? [{ student, score, ...gradeOf(score, measure) }] : [],
  );

type Graded = ReturnType<typeof listGraded>[number];

/** The most that there is to get. */
const findMost = (graded: readonly Graded[]): number => graded[0]?.most ?? 100;

function namesOf({ name, first, last }: Student): [last: string, first: string] {
  if (last || first) return [last, first];
  const comma = name.indexOf(',');
  return comma < 0 ? ['', name] : [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
}

/**
 * A table that Canvas imports into a gradebook.
 *
 * Its heading begins with "Student" and "ID" and has "Section" last before the assignments, with "SIS User ID" and "SIS
 * Login ID" between. A student is found by "ID", then "SIS User ID", "SIS Login ID", and then by exactly the same name. A
 * row whose first cell has "Points Possible" gives the points of a new assignment. A heading that no assignment has makes
 * one; a heading that ends in a number in brackets, as in exports, means the assignment with that number. Source:
 * instructure/canvas-lms, lib/gradebook_importer.rb (`row_has_student_headers?`, `update_column_count`, `process_pp`,
 * `process_student`, `parse_assignments`) and `Assignment.title_and_id`. Ohio State University says the same of the columns
 * and advises to begin with an export (teaching.resources.osu.edu, CarmenCanvas guides, "Import CSV file"). Read in their
 * code; not tried in Canvas.
 */
export function makeCanvasTable(lines: readonly GradeLine<unknown>[], { measure, column }: GradeOptions): GradeTable {
  const graded = listGraded(lines, measure);
  const rows: Table = [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', column],
    ['    Points Possible', '', '', '', '', findMost(graded)],
    ...graded.map(({ student: { name, canvas, number, login, section }, grade }) => [
      ...[name, canvas, number, login, section],
      grade,
    ]),
  ];
  return { rows, leftOut: [] };
}

/** Columns with such words in their heading are Canvas's own totals, which an import leaves out (same file). */
export const isCanvasTotal = (column: string): boolean =>
  /(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)/.test(column);

const identities = [
  { heading: 'Email address', of: ({ email }: Student) => email },
  { heading: 'ID number', of: ({ number }: Student) => number },
  { heading: 'Username', of: ({ login }: Student) => login },
];

/**
 * A table that Moodle imports into its grades as CSV.
 *
 * One column identifies the student, by e-mail address, ID number or user name, and the person who imports maps it, the
 * grades and the feedback to their places. An address has to be written as Moodle has it, case and all; a student whom the
 * site does not know ends the import, so nobody is in the table whom the roster lacks or who has not handed in. Feedback
 * without grades would lose the grades, so both are here. A new column takes 100 at most. Source: docs.moodle.org/405/en,
 * "Grade import", and moodle/moodle, grade/import/csv/classes/load_data.php (`check_user_exists`, `insert_grade_record`).
 * That one unknown learner ends the import was seen in Moodle 4.1.
 *
 * @param sayFeedback words for the student, which Moodle shows beside the grade
 */
export function makeMoodleTable(
  lines: readonly GradeLine<unknown>[],
  { measure, column }: GradeOptions,
  sayFeedback: (score: Score) => string,
): GradeTable {
  const graded = listGraded(lines, measure);
  const known = identities.map((one) => ({ ...one, count: graded.filter(({ student }) => one.of(student)).length }));
  const { heading, of } = known.reduce((most, one) => (one.count > most.count ? one : most));
  const rows: Table = [
    [heading, column, `${column} (Feedback)`],
    ...graded.flatMap(({ student, score, grade }) => (of(student) ? [[of(student), grade, sayFeedback(score)]] : [])),
  ];
  return { rows, leftOut: graded.flatMap(({ student }) => (of(student) ? [] : student)) };
}

/**
 * A table that Blackboard's grade centre uploads.
 *
 * The user name identifies a student, and a row without one fails. A column that is there already has a number that
 * Blackboard made, as in "Essay [Total Pts: 100 Score] |123456", and must keep it; a heading without such a number makes a
 * new column, which holds text worth 0 points until it is changed there. Changes to the names of people are not read.
 * Source: library.blackboard.com, "Uploading or Downloading Grade Center Items for Working Offline" and "Upload Grade
 * Center". The form of the heading was seen in downloaded files. How a new column with "[Total Pts: …]" in its heading is
 * called after the upload could not be verified, nor was any of this tried in Blackboard.
 */
export function makeBlackboardTable(
  lines: readonly GradeLine<unknown>[],
  { measure, column }: GradeOptions,
): GradeTable {
  const graded = listGraded(lines, measure);
  const isThere = /\|\s*\d+\s*$/.test(column);
  const rows: Table = [
    ['Last Name', 'First Name', 'Username', isThere ? column : `${column} [Total Pts: ${findMost(graded)} Score]`],
    ...graded.flatMap(({ student, grade }) => (student.login ? [[...namesOf(student), student.login, grade]] : [])),
  ];
  return { rows, leftOut: graded.flatMap(({ student }) => (student.login ? [] : student)) };
}
