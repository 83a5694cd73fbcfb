import { foldText } from './names.ts';
import type { RosterFormat } from './student.ts';

/**
 * What the columns of a roster are called, without case, accents, spaces and signs.
 *
 * Canvas, "Export" of the gradebook: "Student" (or "LastName" and "FirstName"), "ID", "SIS User ID", "SIS Login ID",
 * "Section", then the assignments; under the heading a row "Points Possible" and, before it, sometimes one with "Manual
 * Posting". These words are not translated (instructure/canvas-lms, lib/gradebook_exporter.rb, `csv_data`).
 *
 * Moodle, "Export" of the grades as text: "First name", "Last name" (before Moodle 4.0 "Surname"), "ID number",
 * "Institution", "Department", "Email address", then the grades (moodle/moodle, grade/export/txt/grade_export_txt.php
 * writes the site's profile fields; the order was seen in exported files). The headings are in the language of the site; of
 * those only English is known here, so that others have to be renamed, which the reason says. The list of participants
 * has "First name", "Last name" and "Email address" too (not verified).
 *
 * Blackboard, "Download" of the grade centre: "Last Name", "First Name", "Username", "Student ID", then perhaps "Last
 * Access" and "Availability", then the columns of grades (seen in downloaded files; the help at library.blackboard.com
 * "Uploading or Downloading Grade Center Items for Working Offline" says that the user name identifies a student).
 */
const columns = {
  name: ['student', 'studentname', 'name', 'fullname', 'firstnamelastname', 'firstnamesurname'],
  last: ['lastname', 'surname', 'familyname'],
  first: ['firstname', 'givenname', 'givennames', 'forename'],
  number: [
    'sisuserid',
    'idnumber',
    'studentid',
    'studentnumber',
    'studentno',
    'matriculationnumber',
    'number',
    'sisid',
    'id',
  ],
  login: ['sisloginid', 'username', 'loginid', 'login', 'userid'],
  email: ['emailaddress', 'email', 'mail'],
  section: ['section', 'sections', 'group', 'groups'],
  /** Canvas's own number, in a table of Canvas only: elsewhere "ID" is a student's number. */
  canvas: [],
} as const satisfies Record<string, readonly string[]>;

export type RosterColumn = keyof typeof columns;

/** Which column of a table holds what, by place. */
export interface RosterHead {
  format: Exclude<RosterFormat, 'list'>;
  places: Partial<Record<RosterColumn, number>>;
}

const plain = (cell: string): string => foldText(cell).replaceAll(' ', '');

/** Where each thing stands; the first of several columns of a kind, in the order in which the kinds' words are listed. */
function findPlaces(names: readonly string[]): RosterHead['places'] {
  const places: RosterHead['places'] = {};
  // A record's keys are the names of its columns.
  for (const [column, words] of Object.entries(columns) as [RosterColumn, readonly string[]][]) {
    const word = words.find((one) => names.includes(one));
    if (word !== undefined) places[column] = names.indexOf(word);
  }
  return places;
}

/** What a row says as the heading of a table, or null when it is none: no cell of it names a student. */
export function readHead(row: readonly string[]): RosterHead | null {
  const names = row.map(plain);
  const has = (...words: string[]) => words.every((word) => names.includes(word));
  const places = findPlaces(names);
  const isHead = ['name', 'last', 'number', 'login', 'email'].some((column) => column in places);
  if (!isHead || row.some((cell) => cell.includes('@'))) return null;
  if (has('id', 'section') && (has('student') || has('lastname', 'firstname'))) {
    const { number, ...others } = places;
    const known = number === names.indexOf('id') ? others : places;
    return { format: 'canvas', places: { ...known, canvas: names.indexOf('id') } };
  }
  if (has('lastname', 'firstname', 'username') && !has('emailaddress')) return { format: 'blackboard', places };
  if (has('firstname') && (has('lastname') || has('surname')) && (has('emailaddress') || has('idnumber')))
    return { format: 'moodle', places };
  return { format: 'table', places };
}
