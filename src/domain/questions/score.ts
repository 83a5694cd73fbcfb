import type { Answer, Outcome } from '../record/event.ts';

/** A marked answer, or the news that there is nothing to mark yet, which is not a wrong answer. */
export type Score =
  | { answered: false; missing: 'nothing-chosen' | 'incomplete' | 'not-a-number' | 'nothing-written' }
  | { answered: true; outcome: Outcome; earned: number; possible: number };

/** The answer that belongs to one type of question: `AnswerOf<'choice'>`. */
export type AnswerOf<T extends Answer['type']> = Extract<Answer, { type: T }>;
