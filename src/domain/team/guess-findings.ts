import { otherSeat, type TeamSeat } from './response.ts';
import type { ComparedGuess, GuessFinding, SideNumbers } from './team-map.ts';

/** A whole answer of difference is one that people would notice. */
const STEP = 1;

/**
 * What a side's guess shows. All three are medians from 1 to 5, or null.
 * @param own what the side answered
 * @param guess what it expects of the other side
 * @param other what the other side answered
 */
export function findGuessFinding(own: number | null, guess: number | null, other: number | null): GuessFinding | null {
  if (own === null || guess === null || other === null) return null;
  const difference = other - own;
  const expected = guess - own;
  if (Math.abs(difference) < STEP) return Math.abs(expected) < STEP ? 'agree-aware' : 'agree-unaware';
  // Aware of a difference is whoever expects one of a step at least, and on the same side.
  return expected * Math.sign(difference) >= STEP ? 'differ-aware' : 'differ-unaware';
}

/** One side's guess, beside its own answers and those of the other side. */
export function compareGuess(
  seat: TeamSeat,
  guess: SideNumbers,
  answers: Record<TeamSeat, SideNumbers>,
): ComparedGuess {
  const own = answers[seat].median;
  const other = answers[otherSeat(seat)].median;
  return { seat, guess, own, other, finding: findGuessFinding(own, guess.median, other) };
}
