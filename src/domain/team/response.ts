import type { DiagnosticAnswers } from '../diagnostic/score.ts';

/** The two sides that a session compares. */
export type TeamSeat = 'sales' | 'marketing';
export const teamSeats: readonly TeamSeat[] = ['sales', 'marketing'];
export const otherSeat = (seat: TeamSeat): TeamSeat => (seat === 'sales' ? 'marketing' : 'sales');

/** What one person chose, as it stands in a sealed code. It holds no name. */
export interface SeatResponse {
  /** Id of the session: eight hexadecimal digits. */
  session: string;
  /** Edition of the questions that were answered. */
  edition: number;
  seat: TeamSeat;
  /** Tells two people of one side apart: eight hexadecimal digits, made by chance when the seat was opened. */
  respondent: string;
  /** Counts from 1, up to 32; a person who changes an answer after sealing makes a code with the next one. */
  revision: number;
  /** Every question's id to a value from 1 to 5 or "dont-know". */
  answers: DiagnosticAnswers;
  /** Ids of guessed questions to the value, 1 to 5, that the person expects of the other side; no entry for no guess. */
  guesses: Record<string, number>;
}

/** What comes with the link to a seat. */
export interface Invitation {
  session: string;
  edition: number;
  seat: TeamSeat;
  /** What the facilitator called the company; may be empty. */
  label: string;
}
