import type { Student } from '../grades/student.ts';
import type { Result } from '../result.ts';
import type { SavedClass, SavedPaper } from './saved-class.ts';

const FORMAT = 'truce-class';
const VERSION = 1;
/** Largest file that is written or read, in UTF-16 units: some eight hundred receipts. */
export const MAX_CLASS_FILE = 20_000_000;
/** Most receipts, and most students. */
const MAX_PAPERS = 5_000;
const MAX_STUDENTS = 10_000;
/** Longest of what stands in a list of students, and longest name of a file. */
const MAX_CELL = 20_000;

/** Why a text is no saved class. The words for each are in `src/strings/reader-faults.ts`. */
export type ClassReason =
  | { type: 'too-long'; limit: number }
  | { type: 'cut-off' }
  | { type: 'newer-version' }
  /** What stands under `field` is missing or cannot be. */
  | { type: 'damaged'; field: string };

/** A whole class as one file, receipts as they were handed in. */
export const writeClassFile = (saved: SavedClass, savedAt: string): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, savedAt, ...saved }, null, 1)}\n`;

/** Whether a text was meant to be a saved class, though it may be damaged. */
export const isClassFile = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format":\s*"truce-class"/.test(text.slice(0, 200));

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isPlace = (value: unknown, count: number): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < count;
const own = (table: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function readList<T>(value: unknown, most: number, readOne: (one: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const list: T[] = [];
  for (const one of value) {
    const read = readOne(one);
    if (read === null) return null;
    list.push(read);
  }
  return list;
}

const columns = ['name', 'first', 'last', 'number', 'login', 'email', 'canvas', 'section'] as const;

function readStudent(value: unknown): Student | null {
  if (!isTable(value)) return null;
  const [name, first, last, number, login, email, canvas, section] = columns.map((column) => {
    const cell = own(value, column);
    return isText(cell, MAX_CELL) ? cell : null;
  });
  const student = { name, first, last, number, login, email, canvas, section };
  // Every column has been looked at, and none is missing or too long.
  return Object.values(student).every((cell) => typeof cell === 'string') ? (student as Student) : null;
}

function readPaper(value: unknown): SavedPaper | null {
  if (!isTable(value)) return null;
  const [source, text] = [own(value, 'source'), own(value, 'text')];
  if (!isText(source, MAX_CELL) || !isText(text, MAX_CLASS_FILE)) return null;
  return own(value, 'left') === true ? { source, text, left: true } : { source, text };
}

function readSaved(file: Record<string, unknown>): Result<SavedClass, ClassReason> {
  const fail = (field: string): Result<SavedClass, ClassReason> => ({ ok: false, reason: { type: 'damaged', field } });
  const links = readList(own(file, 'links'), MAX_PAPERS, (one) => (isText(one, MAX_CELL) ? one : null));
  if (!links) return fail('links');
  const papers = readList(own(file, 'papers'), MAX_PAPERS, readPaper);
  if (!papers) return fail('papers');
  const isWithout = own(file, 'students') === null;
  const students = isWithout ? [] : readList(own(file, 'students'), MAX_STUDENTS, readStudent);
  if (!students) return fail('students');
  const hands = readList(own(file, 'hands'), MAX_PAPERS, (one): [number, number | null] | null => {
    if (!Array.isArray(one) || one.length !== 2 || !isPlace(one[0], papers.length)) return null;
    return one[1] === null || isPlace(one[1], students.length) ? [one[0], one[1]] : null;
  });
  if (!hands) return fail('hands');
  return { ok: true, value: { links, papers, students: isWithout ? null : students, hands } };
}

/** Reads a saved class from any text at all, or says why it is none. Never throws. What it holds is read again as new. */
export function readClassFile(text: string): Result<SavedClass, ClassReason> {
  const fail = (reason: ClassReason): Result<SavedClass, ClassReason> => ({ ok: false, reason });
  if (text.length > MAX_CLASS_FILE) return fail({ type: 'too-long', limit: MAX_CLASS_FILE });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ type: 'cut-off' });
  }
  if (!isTable(file) || own(file, 'format') !== FORMAT) return fail({ type: 'damaged', field: 'format' });
  const version = own(file, 'version');
  if (typeof version === 'number' && version > VERSION) return fail({ type: 'newer-version' });
  return version === VERSION ? readSaved(file) : fail({ type: 'damaged', field: 'version' });
}
