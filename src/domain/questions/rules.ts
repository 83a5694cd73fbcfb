import type { QuestionType } from '../../schemas/question.ts';
import type { AskedOf, Line } from './asked.ts';
import type { AnswerOf, Score } from './score.ts';

/** The reason to show at one line of a marked question. */
export interface Explained {
  /** Id of the option, item or point; for a number "yours" or "key". */
  id: string;
  /** `missed`: it belongs to the answer and was left out. */
  sign: 'right' | 'wrong' | 'missed';
  /** Why; empty where the sign says enough. */
  text: string;
  /** Where a misplaced item belongs: the label of its group, or its place counted from 1; the right number. */
  belongs?: string;
}

/** A line as a reader sees it before answering. */
export interface Shown {
  id: string;
  text: string;
}

/** A line and why it is right or wrong. */
export type Reason = Pick<Line, 'text' | 'feedback'>;

/** What a type of question knows. All pure: the same arguments give the same result. */
export interface QuestionRules<T extends QuestionType> {
  /** Marks an answer; no answer, or half of one, is not wrong but "not answered yet". */
  score(question: AskedOf<T>, answer: AnswerOf<T> | undefined): Score;
  /** The reasons to show for an answer, in the order of the question's lines. */
  explain(question: AskedOf<T>, answer: AnswerOf<T>): Explained[];
  /** The answer that scores full. */
  right(question: AskedOf<T>): AnswerOf<T>;
  /** An answer in plain text. Ids that the question no longer has are left out. */
  tell(question: AskedOf<T>, answer: AnswerOf<T>): string;
  /** Every line with its reason, for readers who do not answer: without JavaScript, in print, in exports. */
  reasons(question: AskedOf<T>): Reason[];
  /** The lines in the order in which they are shown; the same seed gives the same order. */
  arrange(question: AskedOf<T>, seed: string): Shown[];
}

/** The mark for points; "partly" needs more than `floor` of them, which is what chance or no effort gives. */
export function markPoints(earned: number, possible: number, floor = 0): Score {
  const outcome = earned === possible ? 'right' : earned > floor ? 'partly' : 'wrong';
  return { answered: true, outcome, earned, possible };
}
