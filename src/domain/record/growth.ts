import type { Answer, CourseEvent, Outcome } from './event.ts';
import { compareEvents } from './event-order.ts';

/** What is needed of a question that is guessed at before reading. It is always one with one right option. */
export interface Pretest {
  id: string;
  rev: number;
  options: readonly { id: string; text: string; right?: boolean | undefined }[];
}

/** An answer as it is shown: in words, empty when the question no longer offers it, and its mark. */
export interface Told {
  text: string;
  outcome: Outcome;
}

/** A pre-test question with what was guessed before reading and what was answered last since. */
export interface GrowthRow<P> {
  pretest: P;
  guess?: Told | undefined;
  since?: Told | undefined;
}

/** Guesses beside the answers since. Only guesses that have an answer since are compared. */
export interface Growth<P> {
  /** One for each pre-test question, in their order. */
  rows: GrowthRow<P>[];
  /** How many have a guess. */
  guessed: number;
  /** How many of those have an answer since. */
  compared: number;
  /** How many of the compared guesses are right. */
  before: number;
  /** How many of the compared answers are right. */
  now: number;
}

/**
 * Folds a record into guesses and what became of them, whatever the order of the events. Both count only when they were
 * given to the present version of the question; a guess at an option that has gone is none.
 * @param pretests the questions that are guessed at, with whatever else the caller knows of them
 */
export function foldGrowth<P extends Pretest>(events: readonly CourseEvent[], pretests: readonly P[]): Growth<P> {
  const ordered = events.toSorted(compareEvents);
  const rows = pretests.map((pretest) => compareGuess(ordered, pretest));
  const compared = rows.filter(({ since }) => since);
  const isRight = (told: Told | undefined) => told?.outcome === 'right';
  return {
    rows,
    guessed: rows.filter(({ guess }) => guess).length,
    compared: compared.length,
    before: compared.filter(({ guess }) => isRight(guess)).length,
    now: compared.filter(({ since }) => isRight(since)).length,
  };
}

/** @param ordered a record in order of time */
function compareGuess<P extends Pretest>(ordered: readonly CourseEvent[], pretest: P): GrowthRow<P> {
  const { id, rev, options } = pretest;
  const find = (answer: Answer) => options.find((option) => answer.type === 'choice' && option.id === answer.option);
  let row: GrowthRow<P> = { pretest };
  for (const event of ordered) {
    if (event.type !== 'predicted' && event.type !== 'answered') continue;
    if (event.question !== id || event.rev !== rev) continue;
    const option = find(event.answer);
    if (event.type === 'answered') {
      if (row.guess) row = { ...row, since: { text: option?.text ?? '', outcome: event.outcome } };
      // A guess is never marked when it is made; here it is, by the key that it was made under.
    } else if (option) row = { pretest, guess: { text: option.text, outcome: option.right ? 'right' : 'wrong' } };
  }
  return row;
}
