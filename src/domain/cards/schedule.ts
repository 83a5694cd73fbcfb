import type { Day } from '../days.ts';
import type { Review } from './review.ts';

/** What a spacing algorithm says after a review. */
export interface Memory {
  /** The day on which the question should come back. */
  due: Day;
  /** How well it sits: days until, by the algorithm's reckoning, nine in ten such questions are still known. */
  stability: number;
}

/**
 * A spacing algorithm: reviews in order of day, at most one a day, to what it says after each of them. What it says
 * after one review depends on nothing later. The domain takes no package, so the algorithm is an argument.
 */
export type Schedule = (reviews: readonly Review[]) => readonly Memory[];

/**
 * The day on which a question comes back. Never the day of a review itself: an answer given right after its reason was
 * read shows that it was read. And not knowing something never postpones it: a day that was set before and still lies
 * ahead stays the latest.
 * @param reviews at least one, in order of day
 */
export function findDue(reviews: readonly Review[], schedule: Schedule): Day {
  const memories = schedule(reviews);
  return reviews.reduce((set, { day, grade }, at) => {
    const due = Math.max(day + 1, memories[at]?.due ?? day + 1);
    return grade === 'again' && set > day ? Math.min(set, due) : due;
  }, Number.NEGATIVE_INFINITY);
}
