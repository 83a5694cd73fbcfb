/**
 * The learner's record is a list of these. Each says one thing that happened, with ids only: never a position,
 * a title or an address, because those change when the course is edited and the record must not.
 */
interface Happened {
  /** Version of the event's form. Rows of a newer version are kept as they are and left out of every fold. */
  v: 1;
  /** Unique; the same id is the same event, so that merging two records is a union. */
  id: string;
  /** When, as ISO 8601 in UTC. */
  at: string;
}

/** A lesson was opened. */
export interface Opened extends Happened {
  type: 'opened';
  lesson: string;
}

/** The pre-test question of a lesson was guessed at, before reading. Never scored. */
export interface Predicted extends Happened {
  type: 'predicted';
  lesson: string;
  question: string;
  rev: number;
  answer: Answer;
}

/** A question was answered and marked. */
export interface Answered extends Happened {
  type: 'answered';
  lesson: string;
  question: string;
  /** The question's `rev` when it was answered. */
  rev: number;
  answer: Answer;
  outcome: Outcome;
  /** Points earned, 0 to `possible`. */
  earned: number;
  possible: number;
  confidence?: Confidence;
  /**
   * Where the question was asked, when that was not in its own lesson or on its own page: "practice", or "warm-up" for
   * the one from an earlier lesson. Any slug can be read, so that a place that comes later needs no new `v`.
   */
  setting?: string;
}

/** The diagnostic was taken. Only what was chosen is kept; every number is computed from it. */
export interface Diagnosed extends Happened {
  type: 'diagnosed';
  /** Version of the set of questions. */
  edition: number;
  seat: 'sales' | 'marketing' | 'other';
  /** Question id to a value from 1 to 5, or "dont-know". */
  answers: Record<string, number | 'dont-know'>;
  /** Context question id to the id of the chosen answer. */
  context: Record<string, string>;
}

/*
 * The types from here on came after the first four without a new `v`, because no event that existed changed: a build
 * that does not know one sets the row aside as unreadable, keeps it, puts it into copies, and leaves it for a build
 * that does.
 */

/**
 * The treaty was written on. Each holds the whole form, so that the latest one is the treaty and none before it is
 * needed to read it.
 */
export interface Drafted extends Happened {
  type: 'drafted';
  /** Id of a field of the form to the text in it. An empty field has no entry. */
  fields: Record<string, string>;
}

/** A note on a lesson was written. Each holds the whole note, so that the latest one is the note; empty text clears it. */
export interface Noted extends Happened {
  type: 'noted';
  lesson: string;
  text: string;
}

/** A copy of the record was saved, and read back before it was called saved. */
export interface Copied extends Happened {
  type: 'copied';
  /** How many entries it holds. */
  entries: number;
}

/** Something was chosen in a decision of a case. Nothing is right or wrong there; the latest choice is the present one. */
export interface Decided extends Happened {
  type: 'decided';
  case: string;
  decision: string;
  choice: string;
}

/**
 * Something about a teaching model was predicted, and the model showed what it gives. Nothing is right or wrong there: the
 * prediction stands beside the result for the reader to compare.
 */
export interface Explored extends Happened {
  type: 'explored';
  lesson: string;
  /** Id of the model, such as "budget-table". */
  explorable: string;
  /** Which of the model's questions was asked, such as "sales-chair". */
  ask: string;
  /** What was predicted, by name: numbers, or ids of choices. */
  prediction: Record<string, number | string>;
  /** What the model gave, by the same names. */
  result: Record<string, number | string>;
  /** How the model was set, as it stands in a link: "1.shared-40.end". */
  setup: string;
}

export type CourseEvent = Opened | Predicted | Answered | Diagnosed | Drafted | Noted | Copied | Decided | Explored;
export type Confidence = 'guessing' | 'fairly-sure' | 'certain';
export type Outcome = 'right' | 'partly' | 'wrong';

/**
 * What a learner answered, by the ids of the options or items. One shape a type of question:
 * `choice` the option; `choices` the options; `order` the items in the learner's order; `sort` item to group;
 * `number` the value; `model` the learner's own text and the points they found in it.
 */
export type Answer =
  | { type: 'choice'; option: string }
  | { type: 'choices'; options: string[] }
  | { type: 'order'; items: string[] }
  | { type: 'sort'; groups: Record<string, string> }
  | { type: 'number'; value: number }
  | { type: 'model'; text: string; points: string[] };

/** An event before the store gives it an id and a time. */
export type NewEvent = CourseEvent extends infer E
  ? E extends CourseEvent
    ? Omit<E, 'v' | 'id' | 'at'>
    : never
  : never;
