import type { CodeReason } from '../codes/code-reason.ts';
import type { CsvReason } from '../grades/csv-reason.ts';
import type { RosterReason } from '../grades/student.ts';
import type { ReadReceipt } from '../receipt/receipt.ts';
import type { ReceiptReason } from '../receipt/receipt-reason.ts';
import type { ClassReason } from './class-file.ts';
import type { FileFault } from './given.ts';

/** A receipt that was handed in, and where it came from. */
export interface Paper {
  /** Tells it from all others of this reading. */
  key: number;
  /** What its file is called; empty when it was pasted. */
  source: string;
  /** As it came, file or code, so that a saved class is read as the receipts were. */
  text: string;
  read: ReadReceipt;
  /** Id of its assignment. */
  assignment: string;
}

/** Why something that was given is not among the papers. The words for each are in `src/strings/reader-faults.ts`. */
export type LeftOutWhy =
  | { type: 'file'; fault: FileFault }
  | { type: 'receipt'; reason: ReceiptReason }
  /** A table that is no list of students. */
  | { type: 'list'; reason: RosterReason | CsvReason }
  /** A saved class that cannot be read. */
  | { type: 'class'; reason: ClassReason }
  /** A list of students, while there is one already, or within a zip. */
  | { type: 'second-list' }
  | { type: 'list-inside' }
  /** A saved class that was given beside others or to an open class, so that only its receipts were added; or in a zip. */
  | { type: 'class-beside' }
  | { type: 'class-inside' }
  /** A sound short code; what it is about stands in an assignment that is not known here. */
  | { type: 'waits'; assignment: string }
  /** Its file names an assignment that cannot be read. */
  | { type: 'assignment'; reason: CodeReason }
  /** The same receipt is here already; `as` is where that came from. */
  | { type: 'same'; as: string }
  /** Made more than a day after now. */
  | { type: 'future'; madeAt: string };

/** Something that was left out. */
export interface LeftOut {
  key: number;
  source: string;
  /** The receipt or code itself, where it may be read yet; empty otherwise. */
  text: string;
  /** The code in few characters, where it is one; empty for a file. */
  code: string;
  why: LeftOutWhy;
}

/** Everything that was given, read as far as it can be. */
export interface Papers {
  papers: readonly Paper[];
  leftOut: readonly LeftOut[];
  /** Codes of assignments whose links the reader pasted, by id: the versions to go by. */
  links: ReadonlyMap<string, string>;
  /** Codes of assignments whose links stood in files. Anybody can write a file, so they serve to read short codes only. */
  offered: ReadonlySet<string>;
  /** How many keys were given out. */
  keys: number;
}

export const noPapers: Papers = { papers: [], leftOut: [], links: new Map(), offered: new Set(), keys: 0 };
