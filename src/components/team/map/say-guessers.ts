import { listGuessers } from '../../../domain/team/order-guesses.ts';
import { otherSeat, type TeamSeat } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import { mapWords } from '../../../strings/team-map.ts';

/**
 * What is said where no guess is in the way: of both sides only when something is known of what both expected.
 * @param say the words for one side alone and the one that nothing is known of; for both when the first is null
 */
export function sayGuessers(
  guesses: TeamMap['guesses'],
  say: (only: TeamSeat | null, other: TeamSeat) => string,
): string {
  const [first, second] = listGuessers(guesses);
  if (!first) return mapWords.guesses.tooLittle;
  return say(second ? null : first, otherSeat(first));
}
