import type { Content } from './read/content.ts';

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
}

/** An error stops the build; a warning is printed and does not. */
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
