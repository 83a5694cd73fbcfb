import type { Student } from '../../domain/grades/student.ts';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { classWords } from '../../strings/reader-class.ts';

/** Longest that a name from a list of students is shown; nobody's is longer, and a table would not hold it. */
const LONGEST = 80;

const shorten = (text: string): string => {
  const letters = [...text.slice(0, 4 * LONGEST)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
};

/** A student of the list in few words: name, or whatever else the list says. */
export const nameStudent = ({ name, number, login, email }: Student): string =>
  shorten(name || number || login || email) || classWords.table.noName;

/** A student of the list so that two of one name can be told apart. */
export function nameStudentFully(student: Student): string {
  const { name, number, login, email, section } = student;
  const more = name ? number || login || email : '';
  return [nameStudent(student), shorten(more), shorten(section)].filter(Boolean).join(', ');
}

/** Who handed a receipt in, as they typed it. */
export const nameTyped = ({ name, number }: Pick<Receipt, 'name' | 'number'>): string =>
  name || number || classWords.table.noName;
