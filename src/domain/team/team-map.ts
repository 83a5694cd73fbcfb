import type { Reading, SubScaleId } from '../../schemas/diagnostic.ts';
import type { Distance } from '../../schemas/team.ts';
import type { LevelId } from '../levels.ts';
import type { TeamSeat } from './response.ts';

/** One side's numbers on one scale. */
export interface SideNumbers {
  /** How many people of the side have a number here. */
  known: number;
  /** The middle one, or the mean of the two in the middle; null when nobody has one. Not rounded. */
  median: number | null;
  /** Every number in order, for five to eleven people; null otherwise. */
  dots: number[] | null;
  /** Lower and upper quartile, for twelve people or more; null otherwise. */
  quartiles: [lower: number, upper: number] | null;
}

/** Both sides on one scale. */
export interface Compared {
  sides: Record<TeamSeat, SideNumbers>;
  /** Marketing's median less that of Sales; null when a side has none. */
  gap: number | null;
}

/** The totals, 20 to 100. */
export interface ComparedTotal extends Compared {
  distance: Distance;
  /** The mean of the two medians, each side counting the same however many answered; a whole number, or null. */
  joint: number | null;
  level: LevelId | null;
  between: [below: LevelId, above: LevelId] | null;
  next: { level: LevelId; points: number } | null;
}

/** A part of the relationship, 20 to 100. */
export interface ComparedPart extends Compared {
  id: SubScaleId;
  distance: Distance;
  /** The mean of the two medians, a whole number, or null. */
  joint: number | null;
  reading: Reading;
}

/** One of the twenty questions, 1 to 5. */
export interface ComparedQuestion extends Compared {
  id: string;
  subScale: SubScaleId;
  /** How many of each side do not know. */
  dontKnow: Record<TeamSeat, number>;
}

/**
 * What a side's guess shows. Answers a whole step or more apart "differ", less than that "agree"; a side is "aware" when
 * its guess points the same way.
 */
export type GuessFinding = 'agree-aware' | 'agree-unaware' | 'differ-aware' | 'differ-unaware';

/** One side's guess of the other's answer to a question, beside what the other side answered. 1 to 5, medians. */
export interface ComparedGuess {
  seat: TeamSeat;
  /** The guess with its spread, by the same rules as any other number. */
  guess: SideNumbers;
  own: number | null;
  /** What the other side answered. */
  other: number | null;
  /** Null when one of the three is missing. */
  finding: GuessFinding | null;
}

/** Where two sides see the same company alike, and where not. */
export interface TeamMap {
  /** How many people answered on each side. */
  counts: Record<TeamSeat, number>;
  /** Which sides have fewer than five people: shown without any spread. */
  few: Record<TeamSeat, boolean>;
  total: ComparedTotal;
  /** In the order of the parts. */
  parts: ComparedPart[];
  /** The widest gap first, whichever way it points; those without a gap last; else in the order of the questions. */
  questions: ComparedQuestion[];
  /** The guessed questions, in order, as each side guessed. */
  guesses: { question: string; subScale: SubScaleId; sides: Record<TeamSeat, ComparedGuess> }[];
  /** Ids of the questions on which both medians are less than a step apart, the closest first. */
  agreed: string[];
}
