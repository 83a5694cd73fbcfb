import type { Day } from '../days.ts';
import type { Answered } from '../record/event.ts';

/** How well something was remembered, in the four words of spacing algorithms. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** One question remembered, or not, on one day. */
export interface Review {
  day: Day;
  grade: Grade;
}

/**
 * The grade of an answer. "Again" is for what was not known. Partly right is "hard", whatever the learner thought of it;
 * so is right by guessing, because a lucky guess will not be lucky next time. Right is "good", and right while certain
 * "easy". Who does not say how sure they are is taken to be fairly sure.
 */
export function gradeAnswer({ outcome, confidence }: Pick<Answered, 'outcome' | 'confidence'>): Grade {
  if (outcome === 'wrong') return 'again';
  if (outcome === 'partly' || confidence === 'guessing') return 'hard';
  return confidence === 'certain' ? 'easy' : 'good';
}
