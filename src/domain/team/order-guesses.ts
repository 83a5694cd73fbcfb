import { type TeamSeat, teamSeats } from './response.ts';
import type { ComparedGuess, GuessFinding, TeamMap } from './team-map.ts';

/** The most useful finding first: what a side does not know it disagrees on, then what it wrongly expects. */
const order: readonly GuessFinding[] = ['differ-unaware', 'agree-unaware', 'differ-aware', 'agree-aware'];
const rankOf = ({ finding }: ComparedGuess): number => (finding === null ? order.length : order.indexOf(finding));
const best = (sides: Record<TeamSeat, ComparedGuess>): number =>
  Math.min(...teamSeats.map((seat) => rankOf(sides[seat])));

/** The guessed questions, those with a difference that a side does not know of first; else in their own order. */
export const orderGuesses = (guesses: TeamMap['guesses']): TeamMap['guesses'] =>
  guesses.toSorted((one, other) => best(one.sides) - best(other.sides));

/** The sides of whose guesses something can be said: without an answer of both sides, a guess shows nothing. */
export const listGuessers = (guesses: TeamMap['guesses']): TeamSeat[] =>
  teamSeats.filter((seat) => guesses.some(({ sides }) => sides[seat].finding !== null));

/** A guess that missed, with its question. */
export interface MissedGuess {
  question: string;
  guess: ComparedGuess;
}

/**
 * The guesses that missed: they expect a difference where there is none, or none where there is one, or one of the other
 * direction. How far a difference goes does not count. First come those that hide a difference, then
 * the furthest from the truth.
 */
export function listMissed(guesses: TeamMap['guesses']): MissedGuess[] {
  const miss = ({ guess, other }: ComparedGuess) => Math.abs((guess.median ?? 0) - (other ?? 0));
  return guesses
    .flatMap(({ question, sides }) => teamSeats.map((seat) => ({ question, guess: sides[seat] })))
    .filter(({ guess }) => guess.finding === 'differ-unaware' || guess.finding === 'agree-unaware')
    .toSorted((one, other) => rankOf(one.guess) - rankOf(other.guess) || miss(other.guess) - miss(one.guess));
}
