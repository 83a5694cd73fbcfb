import type { Result } from '../result.ts';
import type { Answer, CourseEvent } from './event.ts';
import { VERSION } from './version.ts';

/**
 * Reads stored or imported rows as events. Written by hand, without a schema library, because it runs on every page
 * of a reader who has a record. A row keeps keys that it does not know, so that a later version's additions survive.
 */

type Check = (value: unknown) => boolean;
type Row = Record<string, unknown>;
type Checks<T> = { [K in keyof T]-?: Check };

/** Longest text a learner may write in one answer, one note or one field of the treaty, in UTF-16 units. */
export const MAX_TEXT = 20_000;
/** The reason given for a row that a later version of the course wrote. */
export const NEWER = 'newer';

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const matches =
  (pattern: RegExp, most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most && pattern.test(value);
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const number =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && number(least, most)(value);
const slug = matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, 80);
const text: Check = (value) => typeof value === 'string' && value.length <= MAX_TEXT;
/** As many keys as items: one with gaps, or with a "constructor" of its own, makes `map` and `filter` throw. */
const list: Check = (value) =>
  Array.isArray(value) && value.length <= 50 && Object.keys(value).length === value.length && value.every(slug);
const table =
  (check: Check): Check =>
  (value) => {
    if (!isRow(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= 200 && entries.every(([key, held]) => slug(key) && check(held));
  };
/** The name of the first field that its check refuses. */
const findFault = (row: Row, checks: Record<string, Check>): string | undefined =>
  Object.keys(checks).find((field) => !checks[field]?.(row[field]));

const answers: { [T in Answer['type']]: Checks<Omit<Extract<Answer, { type: T }>, 'type'>> } = {
  choice: { option: slug },
  choices: { options: list },
  order: { items: list },
  sort: { groups: table(slug) },
  number: { value: number(-1e15, 1e15) },
  model: { text, points: list },
};
const answer: Check = (value) => {
  if (!isRow(value) || typeof value.type !== 'string' || !Object.hasOwn(answers, value.type)) return false;
  return !findFault(value, answers[value.type as Answer['type']]); // `hasOwn` has just shown that it is one of them
};

/** Whether a value can be read as an answer. */
export const isAnswer = (value: unknown): value is Answer => answer(value);

const happened = {
  id: matches(/^[\w-]+$/, 64),
  at: (value: unknown) =>
    matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 24)(value) && !Number.isNaN(Date.parse(String(value))),
};
const lesson = { ...happened, lesson: slug };
const rev = whole(1, 1e6);
const points = number(0, 1000);
const shown: Check = (value) => slug(value) || number(-1e15, 1e15)(value);
const events: { [T in CourseEvent['type']]: Checks<Omit<Extract<CourseEvent, { type: T }>, 'type' | 'v'>> } = {
  opened: lesson,
  predicted: { ...lesson, question: slug, rev, answer },
  answered: {
    ...lesson,
    question: slug,
    rev,
    answer,
    outcome: oneOf('right', 'partly', 'wrong'),
    earned: points,
    possible: points,
    confidence: oneOf(undefined, 'guessing', 'fairly-sure', 'certain'),
    setting: (value) => value === undefined || slug(value),
  },
  diagnosed: {
    ...happened,
    edition: rev,
    seat: oneOf('sales', 'marketing', 'other'),
    answers: table(oneOf(1, 2, 3, 4, 5, 'dont-know')),
    context: table(slug),
  },
  drafted: { ...happened, fields: table(text) },
  noted: { ...lesson, text },
  copied: { ...happened, entries: whole(0, 1e9) },
  decided: { ...happened, case: slug, decision: slug, choice: slug },
  explored: {
    ...lesson,
    explorable: slug,
    ask: slug,
    prediction: table(shown),
    result: table(shown),
    setup: matches(/^[a-z0-9.-]*$/, 200),
  },
};

/**
 * Reads one row of the present version as an event. Rows of any version are read by `readRow`.
 * @param row anything, as it was stored or imported; it is never changed
 * @returns the same object, typed; or why it cannot be read: `NEWER`, or words that name the field at fault
 */
export function parseEvent(row: unknown): Result<CourseEvent> {
  if (!isRow(row)) return { ok: false, reason: 'not an event' };
  if (typeof row.v === 'number' && row.v > VERSION) return { ok: false, reason: NEWER };
  if (row.v !== VERSION) return { ok: false, reason: 'no version' };
  if (typeof row.type !== 'string' || !Object.hasOwn(events, row.type)) return { ok: false, reason: 'unknown type' };
  const fault = findFault(row, events[row.type as CourseEvent['type']]); // `hasOwn` has just shown that it is one
  if (fault) return { ok: false, reason: `cannot read "${fault}"` };
  return { ok: true, value: row as unknown as CourseEvent }; // every field has just been checked
}
