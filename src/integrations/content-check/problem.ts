import type { Content } from './read/content.ts';
import type { BankQuestion } from './read/question.ts';

/** What a rule found wrong, and where. The parts make one sentence; see `report.ts`. */
export interface Finding {
  /** Path from the folder the report is read in, such as `src/content/course.yml`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** What is wrong, naming the thing: `source "kotler-206" does not exist`. */
  what: string;
  /** What would have been right; completes "expected …". */
  expected: string;
  /** What stands there instead; completes "got …". */
  got: string;
  /** What the author should do: a sentence without its full stop. */
  repair: string;
  /** The question that may waive a warning; none where a warning is about more than one question. */
  question?: BankQuestion;
}

/**
 * An error stops the check and the build. A warning stops the check alone, so that a page can be looked at meanwhile,
 * and can be waived in its question: `waive: { stem-echo: "why it is well here" }`.
 */
export type Severity = 'error' | 'warning';

/** One rule of the check: a pure function of the content, with a name that never changes. */
export interface Rule {
  name: string;
  severity: Severity;
  /** One sentence that says what holds when the rule is kept. */
  doc: string;
  find: (content: Content) => Finding[];
}

/** A finding together with the rule that made it. */
export interface Problem extends Finding {
  rule: string;
  severity: Severity;
}
