import type { ParcelQuestion } from '../domain/parcel/parcel.ts';
import type { Answered, CourseEvent } from '../domain/record/event.ts';

/** Where a learner stands with the questions of a package. */
export interface Tally {
  /** How many have an answer. */
  answered: number;
  questions: number;
  /** From 0 to 100, to two decimals: each question weighs the same and counts with its best try. */
  score: number;
  isComplete: boolean;
}

/** The part of its points that an answer earned, 0 to 1. */
export const shareOf = ({ earned, possible }: Pick<Answered, 'earned' | 'possible'>): number =>
  possible > 0 ? Math.min(1, earned / possible) : 0;

/** The answers to the present version of each question of the package, by its id, in order of time. */
export function groupTries(
  questions: readonly ParcelQuestion[],
  events: readonly CourseEvent[],
): Map<string, Answered[]> {
  const tries = new Map(questions.map(({ asked }): [string, Answered[]] => [asked.id, []]));
  const revs = new Map(questions.map(({ asked }) => [asked.id, asked.rev]));
  for (const event of events)
    if (event.type === 'answered' && revs.get(event.question) === event.rev) tries.get(event.question)?.push(event);
  return tries;
}

/** The best of some tries, the latest of several that are as good; undefined for none. */
export const findBest = (tries: readonly Answered[]): Answered | undefined =>
  tries.reduce<Answered | undefined>((best, one) => (best && shareOf(best) > shareOf(one) ? best : one), undefined);

export function tally(questions: readonly ParcelQuestion[], events: readonly CourseEvent[]): Tally {
  const bests = [...groupTries(questions, events).values()].flatMap((tries) => findBest(tries) ?? []);
  const points = bests.reduce((sum, best) => sum + shareOf(best), 0);
  const isComplete = questions.length > 0 && bests.length === questions.length;
  // A hair below 100 must not be rounded up to it.
  const score = questions.length > 0 ? Math.floor((points / questions.length) * 10_000 + 1e-6) / 100 : 0;
  return { answered: bests.length, questions: questions.length, score, isComplete };
}
