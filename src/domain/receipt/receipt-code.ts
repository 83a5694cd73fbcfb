import type { Assignment } from '../assignment/assignment.ts';
import { decodeAssignment, encodeAssignment } from '../assignment/assignment-code.ts';
import type { Catalogue, ListedQuestion } from '../assignment/catalogue.ts';
import { MAX_PAYLOAD, open, seal } from '../codes/armour.ts';
import { type DigitReader, readDigits, type Sizes, vary, writeDigits } from '../codes/digits.ts';
import type { Result } from '../result.ts';
import { type Head, readHead, writeHead } from './head-digits.ts';
import type { ReadReceipt, Receipt, ReceiptRow } from './receipt.ts';
import type { ReceiptReason } from './receipt-reason.ts';
import { MAX_ROWS } from './receipt-shape.ts';
import { hashQuestion, readRow, writeRow } from './row-digits.ts';
import { readTasks, writeTasks } from './task-digits.ts';
import { type Clock, startClock } from './time-digits.ts';

/** Fewest bytes of a receipt's payload: its head, without tasks, rows and names. */
const LEAST = 12;
const ROWS: Sizes = [60, MAX_ROWS];

/** Every question of the catalogue by its hash. Two that share one, which a test of the content forbids, are left out. */
function indexQuestions({ modules }: Catalogue): Map<number, ListedQuestion> {
  const questions = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.questions));
  const byHash = new Map(questions.map((question) => [hashQuestion(question.id), question]));
  for (const { id } of questions) {
    const hash = hashQuestion(id);
    if (byHash.has(hash) && byHash.get(hash)?.id !== id) byHash.delete(hash);
  }
  return byHash;
}

/** The assignment that a receipt's whole code holds. Throws for a text that no page of this course put there. */
function readAssignment(catalogue: Catalogue, code: string): Assignment {
  const read = decodeAssignment(catalogue, code);
  if (!read.ok) throw new Error(`A receipt holds the whole code of its assignment, and "${code}" is none.`);
  return read.value.assignment;
}

const dropAnswer = (row: ReceiptRow): ReceiptRow => ({ ...row, first: { ...row.first, answer: null } });

/**
 * Writes a receipt as a code that begins with "receipt-a1", short enough to paste into a form. It leaves out the texts
 * (and says how many there are), the seconds, what was answered in every try but the first, and the assignment, of which
 * only the id is there. Questions are named by a hash of their ids and options by their places, so that the code can be
 * read in another edition, as far as that has the same questions.
 *
 * Measured: 40 questions with a name, a number and eight tasks take 607 to 639 characters; the whole course, most of its
 * 177 questions tried again, about 2,500. A receipt that needs more than the 6,400 that a code can have leaves out the first
 * answers too; one that is longer even so throws.
 */
export function encodeReceipt(receipt: Receipt, catalogue: Catalogue): string {
  const assignment = readAssignment(catalogue, receipt.assignment);
  const questions = indexQuestions(catalogue);
  const write = (rows: readonly ReceiptRow[]): Uint8Array => {
    const clock = startClock();
    return writeDigits([
      ...writeHead({ ...receipt, id: assignment.id, texts: Object.keys(receipt.texts).length }, clock),
      ...writeTasks(receipt.tasks, assignment.tasks, clock),
      ...vary(rows.length, ROWS),
      ...rows.flatMap((row) => writeRow(row, questions.get(hashQuestion(row.question)), clock)),
    ]);
  };
  const whole = write(receipt.rows);
  return seal('receipt', whole.length > MAX_PAYLOAD ? write(receipt.rows.map(dropAnswer)) : whole);
}

/** The rows, and how many there are of questions that the catalogue does not have; null when they cannot have been written. */
function readRows(
  digits: DigitReader,
  catalogue: Catalogue,
  clock: Clock,
): { rows: ReceiptRow[]; unknown: number } | null {
  const questions = indexQuestions(catalogue);
  const rows: ReceiptRow[] = [];
  const count = digits.readVaried(ROWS);
  for (let place = 0; place < count; place++) {
    const read = readRow(digits, questions, clock);
    if (!read) return null;
    if (read.row) rows.push(read.row);
  }
  const isOnce = new Set(rows.map(({ question }) => question)).size === rows.length;
  return isOnce ? { rows, unknown: count - rows.length } : null;
}

const impossible: ReceiptReason = { type: 'code', reason: { type: 'impossible' } };

function toReceipt(
  { name, number, edition, madeAt, texts }: Head,
  assignment: Assignment,
  digits: DigitReader,
  catalogue: Catalogue,
  clock: Clock,
): ReadReceipt | null {
  const tasks = readTasks(digits, assignment.tasks, clock);
  const read = tasks && readRows(digits, catalogue, clock);
  if (!read || !digits.isOver()) return null;
  const { rows, unknown } = read;
  return {
    receipt: { assignment: encodeAssignment(assignment), edition, name, number, madeAt, tasks, rows, texts: {} },
    from: 'code',
    edited: false,
    leftOut: { texts, rows: unknown },
  };
}

/**
 * Reads a receipt from any text that holds its code, or says why there is none. Never throws; linear in the length, of
 * which there is a limit.
 *
 * Where the assignment was changed since its link was given out, it is taken as it is now: a task that is not in it any
 * more is left out, and one that has come has no entry.
 *
 * @param assignments those that the receipt may be for: a code holds only the id of its own
 */
export function decodeReceipt(
  catalogue: Catalogue,
  assignments: readonly Assignment[],
  text: string,
): Result<ReadReceipt, ReceiptReason> {
  const fail = (reason: ReceiptReason): Result<ReadReceipt, ReceiptReason> => ({ ok: false, reason });
  const opened = open('receipt', text, LEAST);
  if (!opened.ok) return fail({ type: 'code', reason: opened.reason });
  const digits = readDigits(opened.value);
  const clock = startClock();
  const head = readHead(digits, clock);
  if (!head) return fail(impossible);
  // One of which this edition has no task cannot be written into a receipt, and nothing of it could be read.
  const assignment = assignments.find(({ id, tasks }) => id === head.id && tasks.length > 0);
  if (!assignment) return fail({ type: 'other-assignment', id: head.id });
  const value = toReceipt(head, assignment, digits, catalogue, clock);
  return value ? { ok: true, value } : fail(impossible);
}
