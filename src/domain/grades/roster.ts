import type { Result } from '../result.ts';
import { foldName, foldNumber } from './names.ts';
import { nobody, readPasted, splitPasted } from './pasted-student.ts';
import { type RosterColumn, type RosterHead, readHead } from './roster-columns.ts';
import type { Alike, Roster, RosterReason, Student } from './student.ts';

/** More rows than any class has. */
export const MAX_ROWS = 10_000;
/** A line of a pasted list has a name, perhaps in two parts, and perhaps a number and an address. */
const MAX_PARTS = 4;

/** Spreadsheets, and Canvas for names that begin with "=", write text as `="…"`. */
const unwrap = (cell: string): string => cell.trim().replace(/^="(.*)"$/s, '$1');

function readRow({ places }: RosterHead, row: readonly string[]): Student {
  const get = (column: RosterColumn) => {
    const place = places[column];
    return place === undefined ? '' : unwrap(row[place] ?? '');
  };
  const [first, last] = [get('first'), get('last')];
  const name = get('name') || [first, last].filter((part) => part !== '').join(' ');
  return {
    name,
    first,
    last,
    number: get('number'),
    login: get('login'),
    email: get('email'),
    canvas: get('canvas'),
    section: get('section'),
  };
}

const isNobody = ({ name, number, login, email }: Student) => !(name || number || login || email);
/** The row under Canvas's heading, and the one in which it says that grades are posted by hand. */
const isCanvasNote = (row: readonly string[]) =>
  row[0]?.includes('Points Possible') || row.every((cell) => /^\s*(Muted|Manual Posting.*)?\s*$/i.test(cell));
/** The student as whom an instructor looks at a course in Canvas; it stands at the end of an export. */
const isTestStudent = ({ name, number }: Student) => !number && foldName(name) === 'student test';

/** What tells a student from all others, strongest first. Empty for what the roster does not say. */
const keysOf = (student: Student): [by: Alike['by'], key: string][] => [
  ['number', foldNumber(student.number)],
  ['login', foldNumber(student.login)],
  ['email', foldNumber(student.email)],
  ['name', student.number || student.login || student.email ? '' : foldName(student.name)],
];

function findAlike(students: readonly Student[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const student of students)
    for (const [by, key] of keysOf(student)) {
      if (!key) continue;
      const group = groups.get(`${by} ${key}`);
      if (group) group.students.push(student);
      else groups.set(`${by} ${key}`, { by, students: [student] });
    }
  return [...groups.values()].filter((group) => group.students.length > 1);
}

type Read = { row: number; student: Student; cells: readonly string[] }[];

/**
 * Puts a roster together. A row that says again what one before it said, number or address and all, is left out and named;
 * a name alone may belong to two people, so both stay and are named as alike.
 */
function gatherRoster(format: Roster['format'], rows: Read): Roster {
  const skipped: Roster['skipped'] = [];
  const students = new Map<string, Student>();
  for (const { row, student, cells } of rows) {
    const skip = (why: Roster['skipped'][number]['why']) => skipped.push({ row, why, name: student.name });
    if (format === 'canvas' && isCanvasNote(cells)) continue;
    const hasKey = Boolean(student.number || student.login || student.email);
    const key = hasKey ? JSON.stringify(student) : `row ${row}`;
    if (isNobody(student)) skip('nobody');
    else if (format === 'canvas' && isTestStudent(student)) skip('test-student');
    else if (students.has(key)) skip('repeated');
    else students.set(key, student);
  }
  const all = [...students.values()];
  return { format, students: all, skipped, alike: findAlike(all) };
}

/**
 * Reads whom an instructor teaches, from the rows of an export or of a pasted list, one name a line. Conventions and their
 * sources: `roster-columns.ts`. The heading may stand in one of the first three rows that hold anything.
 */
export function readRoster(rows: readonly (readonly string[])[]): Result<Roster, RosterReason> {
  const filled = rows.flatMap((cells, place) =>
    cells.some((cell) => cell.trim() !== '') ? [{ row: place + 1, cells }] : [],
  );
  if (filled.length === 0) return { ok: false, reason: { type: 'empty' } };
  if (filled.length > MAX_ROWS) return { ok: false, reason: { type: 'too-long', limit: MAX_ROWS } };
  const heads = filled.slice(0, 3).map(({ cells }) => readHead(cells));
  const place = heads.findIndex((head) => head !== null);
  const head = heads[place];
  const below = filled.slice(place + 1);
  const parts = below.map(({ cells }) => splitPasted(cells));
  if (!head && parts.some((own) => own.length > MAX_PARTS)) {
    const found = filled[0]?.cells.map((cell) => cell.trim()).filter((cell) => cell !== '') ?? [];
    return { ok: false, reason: { type: 'no-columns', found } };
  }
  const read = below.map(({ row, cells }, index) => {
    const student = head ? readRow(head, cells) : readPasted(parts[index] ?? []);
    return { row, cells, student: student ?? nobody };
  });
  const roster = gatherRoster(head?.format ?? 'list', read);
  return roster.students.length > 0 ? { ok: true, value: roster } : { ok: false, reason: { type: 'no-students' } };
}
