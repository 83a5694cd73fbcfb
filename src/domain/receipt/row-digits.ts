import type { ListedQuestion } from '../assignment/catalogue.ts';
import { HASHES, hashName } from '../assignment/name-task.ts';
import { type DigitReader, type Sizes, vary } from '../codes/digits.ts';
import type { Digit } from '../codes/pack.ts';
import type { Confidence, Outcome } from '../record/event.ts';
import { MARKS, markLines, readAnswer, readNumber, writeAnswer, writeNumber } from './answer-digits.ts';
import type { ReceiptRow, Try } from './receipt.ts';
import { type Clock, minuteOf, readTime, writeTime } from './time-digits.ts';

const outcomes: readonly Outcome[] = ['right', 'partly', 'wrong'];
const confidences: readonly (Confidence | undefined)[] = [undefined, 'guessing', 'fairly-sure', 'certain'];
/** Versions and tries, less one. */
const SMALL: Sizes = [3, 64, 2 ** 21];
/** Points of a question: mostly one. Then others that are whole; those that are not come as any number. */
const POSSIBLE: Sizes = [7, 1_024];
const [NONE, ALL] = [0, 1];
/** Which try the last one is, and the best one: the first; another; the last. */
const [SAME, ANOTHER, SAME_AS_LAST] = [0, 1, 2];

/** @param possible the points of the try before, which are mostly these too; null for the first */
function writePoints({ earned, possible }: Try, before: number | null): Digit[] {
  const isSmall = Number.isInteger(possible) && possible >= 1 && possible <= 1_000;
  const own = isSmall ? vary(possible, POSSIBLE) : [...vary(0, POSSIBLE), ...writeNumber(possible)];
  const kinds = 3;
  const kind = earned === 0 ? NONE : earned === possible ? ALL : kinds - 1;
  return [
    ...(before === null ? own : possible === before ? [[0, 2] as Digit] : [[1, 2] as Digit, ...own]),
    [kind, kinds],
    ...(kind === kinds - 1 ? writeNumber(earned) : []),
  ];
}

function readPoints(digits: DigitReader, before: number | null): { earned: number; possible: number } {
  const isSame = before !== null && digits.read(2) === 0;
  const small = isSame ? before : digits.readVaried(POSSIBLE);
  const possible = isSame || small > 0 ? small : readNumber(digits);
  const kind = digits.read(3);
  return { possible, earned: kind === NONE ? 0 : kind === ALL ? possible : readNumber(digits) };
}

function writeTry(one: Try, clock: Clock, before: number | null): Digit[] {
  return [
    ...writeTime(one.at, clock),
    [outcomes.indexOf(one.outcome), outcomes.length],
    ...writePoints(one, before),
    [confidences.indexOf(one.confidence), confidences.length],
  ];
}

/** A try without its answer; null when it cannot have been. */
function readTry(digits: DigitReader, clock: Clock, before: number | null): Try | null {
  const at = readTime(digits, clock);
  const outcome = outcomes[digits.read(outcomes.length)] ?? 'wrong';
  const points = readPoints(digits, before);
  const confidence = confidences[digits.read(confidences.length)];
  const isFine = [points.earned, points.possible].every((one) => one >= 0 && one <= 1_000);
  return at !== null && isFine ? { at, answer: null, outcome, ...points, ...(confidence ? { confidence } : {}) } : null;
}

const isSame = (one: Try, other: Try): boolean =>
  minuteOf(one.at) === minuteOf(other.at) &&
  one.outcome === other.outcome &&
  one.earned === other.earned &&
  one.possible === other.possible &&
  one.confidence === other.confidence;

/** The number by which a question is found in the catalogue. */
export const hashQuestion = (id: string): number => hashName(`question:${id}`);

/**
 * Writes what was done about one question. Its times follow each other, the next question's follow the first of them.
 * @param question as the catalogue has it, for the places of its options; undefined when it has not
 */
export function writeRow(row: ReceiptRow, question: ListedQuestion | undefined, clock: Clock): Digit[] {
  const { first, last, best } = row;
  const lastIs = isSame(last, first) ? SAME : ANOTHER;
  const bestIs = isSame(best, first) ? SAME : isSame(best, last) ? SAME_AS_LAST : ANOTHER;
  const digits: Digit[] = [
    [hashQuestion(row.question), HASHES],
    [question ? markLines(question) : 0, MARKS],
    ...vary(row.rev - 1, SMALL),
    ...vary(row.tries - 1, SMALL),
    [row.late, row.tries + 1],
    ...writeTry(first, clock, null),
    ...writeAnswer(first.answer, question),
  ];
  if (row.tries === 1) return digits;
  const own = { ...clock };
  digits.push([lastIs, 2], ...(lastIs === ANOTHER ? writeTry(last, own, first.possible) : []));
  return [...digits, [bestIs, 3], ...(bestIs === ANOTHER ? writeTry(best, own, first.possible) : [])];
}

/** What was read of one question: the row, or no more than that there is one, because its question is not known. */
export interface ReadRow {
  row: ReceiptRow | null;
}

/** Reads what `writeRow` wrote; null when it cannot have been. @param questions by their hashes */
export function readRow(
  digits: DigitReader,
  questions: ReadonlyMap<number, ListedQuestion>,
  clock: Clock,
): ReadRow | null {
  const question = questions.get(digits.read(HASHES));
  const mark = digits.read(MARKS);
  const rev = digits.readVaried(SMALL) + 1;
  const tries = digits.readVaried(SMALL) + 1;
  const late = digits.read(tries + 1);
  const read = readTry(digits, clock, null);
  if (!read) return null;
  const first = {
    ...read,
    answer: readAnswer(digits, question && markLines(question) === mark ? question : undefined),
  };
  const toRow = (last: Try, best: Try): ReadRow => ({
    row: question ? { question: question.id, rev, tries, late, first, last, best } : null,
  });
  if (tries === 1) return toRow(first, first);
  const own = { ...clock };
  const last = digits.read(2) === SAME ? first : readTry(digits, own, first.possible);
  const bestIs = digits.read(3);
  const best = bestIs === SAME ? first : bestIs === SAME_AS_LAST ? last : readTry(digits, own, first.possible);
  return last && best ? toRow(last, best) : null;
}
