import type { ReceiptRow, Try } from '../receipt/receipt.ts';
import type { Answered, CourseEvent } from '../record/event.ts';
import type { AssignedQuestion } from './assigned-questions.ts';
import type { Assignment } from './assignment.ts';
import { isOver } from './time-left.ts';

/** Tries at one question, the earliest first. */
export interface QuestionTries {
  /** Those at the version that the course has now. */
  now: Answered[];
  /** How many there were at other versions; they are not counted. */
  others: number;
}

/** Whether a moment, as ISO 8601 in UTC, comes after the minute of a due time, in minutes since 1970. */
export const isLate = (at: string, dueAt: number | null): boolean => dueAt !== null && isOver(dueAt, Date.parse(at));

/** The share of its points that a try got, 0 to 1: every question weighs the same, whatever its points. */
export const shareOf = ({ earned, possible }: Pick<Try, 'earned' | 'possible'>): number =>
  possible > 0 ? Math.min(1, earned / possible) : 0;

/** Gathers the answers by question id. @param ordered events in order of time, each once */
export function gatherTries(ordered: readonly CourseEvent[]): Map<string, Answered[]> {
  const tries = new Map<string, Answered[]>();
  for (const event of ordered) {
    if (event.type !== 'answered') continue;
    const list = tries.get(event.question);
    if (list) list.push(event);
    else tries.set(event.question, [event]);
  }
  return tries;
}

/** The tries at a question that were made at the version it has now. */
export function splitTries({ id, rev }: AssignedQuestion, tries: ReadonlyMap<string, Answered[]>): QuestionTries {
  const all = tries.get(id) ?? [];
  const now = all.filter((one) => one.rev === rev);
  return { now, others: all.length - now.length };
}

const toTry = ({ at, answer, outcome, earned, possible, confidence }: Answered): Try => ({
  at,
  answer,
  outcome,
  earned,
  possible,
  ...(confidence ? { confidence } : {}),
});

/**
 * What was done about one question, or nothing when there was no try at its version. How many tries there were, and how
 * many were late, tells of all of them; first, last and best are of those that count, which are the first ones.
 */
export function makeRow(
  { id, rev }: AssignedQuestion,
  { now }: QuestionTries,
  { tries, dueAt }: Pick<Assignment, 'tries' | 'dueAt'>,
): ReceiptRow[] {
  const counted = tries > 0 ? now.slice(0, tries) : now;
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last) return [];
  const best = counted.reduce((most, one) => (shareOf(one) > shareOf(most) ? one : most), first);
  const late = now.filter(({ at }) => isLate(at, dueAt)).length;
  return [{ question: id, rev, tries: now.length, late, first: toTry(first), last: toTry(last), best: toTry(best) }];
}
