import { MAX_TASKS } from '../assignment/task-bytes.ts';
import { open } from '../codes/armour.ts';
import { isAnswer, MAX_TEXT } from '../record/parse-event.ts';
import { type Check, fields, holds, isText, listOf, matches, tableOf, whole } from './check-shape.ts';
import type { ReceiptRow, ReceiptTask } from './receipt.ts';
import { MAX_NAME } from './student.ts';

/** Most questions in a receipt, and most texts. */
export const MAX_ROWS = 1_000;
const MAX_TEXTS = 1_000;
const MAX_TRIES = 1_000_000;
/** Longest code of an assignment, in characters. */
const MAX_CODE = 4_000;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isTextKey = (key: string): boolean => key.length <= 90 && slug.test(key.replace(/^treaty\//, ''));

/** Whether a value is a moment as this course writes it: ISO 8601 in UTC, with milliseconds, of a day that there is. */
export function isInstant(value: unknown): value is string {
  if (!isText(value, 24) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
  const time = Date.parse(value);
  // The 31st of February is read as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

const instant = holds(isInstant);
const points = holds((value) => typeof value === 'number' && value >= 0 && value <= 1_000);
const line = holds((value) => isText(value, 2 * MAX_NAME) && [...value].length <= MAX_NAME);

/** An answer has its type, what was answered, and for `model` both a text and points. */
const answer: Check = (value, path, noticed) => {
  if (!isAnswer(value)) return path;
  if (Object.keys(value).length > (value.type === 'model' ? 3 : 2)) noticed.extra = true;
  return null;
};
const oneTry = fields({
  at: instant,
  answer,
  outcome: holds((value) => value === 'right' || value === 'partly' || value === 'wrong'),
  earned: points,
  possible: points,
  confidence: holds((value) => value === undefined || ['guessing', 'fairly-sure', 'certain'].includes(String(value))),
});
const row: Check = (value, path, noticed) => {
  const fault = checkRow(value, path, noticed);
  if (fault !== null) return fault;
  const { tries, late } = value as ReceiptRow; // just checked
  return late > tries ? `${path}.late` : null;
};
const checkRow = fields({
  question: matches(slug, 80),
  rev: whole(1, 1e6),
  tries: whole(1, MAX_TRIES),
  late: whole(0, MAX_TRIES),
  first: oneTry,
  last: oneTry,
  best: oneTry,
});
const task = fields({
  task: whole(0, MAX_TASKS - 1),
  doneAt: holds((value) => value === null || isInstant(value)),
});

/** Checks that a value from a file is a receipt, within every limit. */
export const checkReceipt: Check = fields({
  // The assignment itself is for others to read: they have the catalogue.
  assignment: holds((value) => isText(value, MAX_CODE) && value.startsWith('assign-') && open('assign', value, 0).ok),
  edition: matches(/^[\w.-]+$/, 40),
  name: line,
  number: line,
  madeAt: instant,
  tasks: listOf(task, MAX_TASKS, (entry) => (entry as ReceiptTask).task), // each is checked first
  rows: listOf(row, MAX_ROWS, (entry) => (entry as ReceiptRow).question), // as above
  texts: tableOf(
    isTextKey,
    holds((value) => isText(value, MAX_TEXT)),
    MAX_TEXTS,
  ),
});
