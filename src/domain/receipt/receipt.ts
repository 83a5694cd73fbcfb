import type { Answer, Confidence, Outcome } from '../record/event.ts';

/** One try at a question. */
export interface Try {
  /** ISO 8601 in UTC. */
  at: string;
  answer: Answer;
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
