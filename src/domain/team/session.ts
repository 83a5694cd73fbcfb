import type { ContextAnswers } from '../diagnostic/advise.ts';
import type { TeamSeat } from './response.ts';

/** One comparison of two sides, as its facilitator keeps it. Answers are not in it: they stay in the codes. */
export interface TeamSession {
  /** Eight hexadecimal digits, made by chance. */
  id: string;
  /** Edition of the questions. */
  edition: number;
  /** What the company is called here, as `tidyLabel` leaves it; may be empty. */
  label: string;
  /** When it was begun, ISO 8601 in UTC. */
  at: string;
  /** How many people are asked on each side, where that was said. */
  sizes: Record<TeamSeat, number | null>;
  /** Answers about the company, given when the map is read together. */
  context: ContextAnswers;
  /** What the two sides agreed on, in their own words, a line each. */
  agreed: string;
  /** The day to do it again, as "2026-12-31"; empty for none. */
  repeatOn: string;
}

/** A session with the codes that came in, ready for a file. */
export interface SavedSession {
  session: TeamSession;
  /** The sealed codes as they came, each once. */
  codes: string[];
}
