import type { Answer, Confidence, Outcome } from '../record/event.ts';

/** One try at a question. */
export interface Try {
  /** ISO 8601 in UTC; a whole minute where the receipt was read from a code. */
  at: string;
  /**
   * What was answered; null where it is not known, because a code leaves it out. The text of a `model` answer is always
   * empty here: it stands in `texts`, and only where the assignment asks for it.
   */
  answer: Answer | null;
  outcome: Outcome;
  earned: number;
  possible: number;
  confidence?: Confidence;
}

/** What was done about one question, from the whole record. */
export interface ReceiptRow {
  question: string;
  /** The question's version that was answered: the latest one that was; tries at earlier versions are not counted. */
  rev: number;
  /** How many tries there were, and how many of them were made after the due time. */
  tries: number;
  late: number;
  first: Try;
  last: Try;
  /** The try with the most points among those that count; the earliest of them. */
  best: Try;
}

/** How one task of the assignment stands. */
export interface ReceiptTask {
  /** Place in the assignment's list, from 0. */
  task: number;
  /** When it was done, ISO 8601 in UTC; null when it is not. */
  doneAt: string | null;
}

/** Evidence of work, not proof: whoever wants to can write one by hand. */
export interface Receipt {
  /** The whole code of the assignment, so that the reader needs nothing else. */
  assignment: string;
  /** Edition of the course on the page that made the receipt. */
  edition: string;
  /** As the student typed them, at most 80 characters each. */
  name: string;
  number: string;
  /** ISO 8601 in UTC. */
  madeAt: string;
  tasks: ReceiptTask[];
  /** In the order of the assignment's questions; a question without an answer has no row. */
  rows: ReceiptRow[];
  /** Texts in the student's own words, where the assignment asks for them: question id, or "treaty/<field>", to text. */
  texts: Record<string, string>;
}

/** A receipt as the teacher's side has it, with what is to be known about how it came. */
export interface ReadReceipt {
  receipt: Receipt;
  /** A code leaves out the texts, the seconds, and what was answered in all tries but the first. */
  from: 'file' | 'code';
  /** Whether a file's text is not as it was written; a code cannot be changed without being refused. */
  edited: boolean;
  /** What the student's receipt has and this one has not. */
  leftOut: {
    /** How many texts; none for a file. */
    texts: number;
    /** How many questions that this edition of the course does not have; none for a file, which names them by their ids. */
    rows: number;
  };
}
