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

/** A guess that missed, with its question. */
export interface MissedGuess {
  question: string;
  guess: ComparedGuess;
}

/** The guesses that missed, first those that hide a difference, then the furthest from the truth. */
export function listMissed(guesses: TeamMap['guesses']): MissedGuess[] {
  const miss = ({ guess, other }: ComparedGuess) => Math.abs((guess.median ?? 0) - (other ?? 0));
  return guesses
    .flatMap(({ question, sides }) => teamSeats.map((seat) => ({ question, guess: sides[seat] })))
    .filter(({ guess }) => guess.finding === 'differ-unaware' || guess.finding === 'agree-unaware')
    .toSorted((one, other) => rankOf(one.guess) - rankOf(other.guess) || miss(other.guess) - miss(one.guess));
}
