import type { ExplorableId } from '../explorables/explorables.ts';

/** One thing to do. Ids are those of the catalogue. */
export type Task =
  /** Open the lesson and answer its quiz. */
  | { type: 'lesson'; lesson: string }
  /** Answer the quiz of a lesson; whether it is read is not asked. */
  | { type: 'quiz'; lesson: string }
  /** Questions drawn by the assignment's seed from one module, parallel forms among them; "" draws from the whole course. 1 to 100. */
  | { type: 'drawn'; module: string; count: number }
  | { type: 'diagnostic' }
  | { type: 'case'; case: string }
  | { type: 'treaty' }
  /** Predict in a model. `setup` is how it is set, as it stands in a link after "budget-table="; "1.end" for how its lesson starts. */
  | { type: 'explorable'; explorable: ExplorableId; setup: string };

/** Which of the tries that count gives a question its points. */
export type CountedTry = 'first' | 'best' | 'last';

/** What an instructor asks of a class. All of it stands in the link; there is no other copy. */
export interface Assignment {
  /** Eight hexadecimal digits, made by chance; kept when the assignment is edited. */
  id: string;
  /** The edition of the course that it was made with, such as "2026.1": a year from 2000 to 2255, a number below 4096. */
  edition: string;
  /** At most 80 characters; may be empty. */
  title: string;
  /** Course and teacher in the instructor's words, at most 80 characters; may be empty. */
  from: string;
  /** 1 to 60 tasks, in the order in which they are asked; none when this edition has none of what a code asks. */
  tasks: Task[];
  /** Whole minutes since 1970 in UTC, or null for no such time. */
  opensAt: number | null;
  dueAt: number | null;
  /** The instructor's time zone, as an IANA name: "Europe/Berlin". */
  zone: string;
  /** How many tries at a question count, 1 to 9, or 0 for all. More can be made; the receipt says so. */
  tries: number;
  counts: CountedTry;
  /** Whether drawn questions come in the order of the course or in one by the seed. */
  order: 'given' | 'shuffled';
  /** 0 to 2^32 − 1. The same seed draws the same questions for everybody. */
  seed: number;
  /**
   * A question set is done when every question has an answer, or when this share of the points is reached (1 to 100), by
   * the best of all tries, so that what is done stays done and can always be reached. `tries` and `counts` give points.
   */
  done: { type: 'answered' } | { type: 'share'; percent: number };
  /** Whether what students write in their own words goes into the receipt. */
  openAnswers: boolean;
}
