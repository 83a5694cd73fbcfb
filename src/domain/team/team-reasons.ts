import type { SubScaleId } from '../../schemas/diagnostic.ts';
import type { Distance, TeamCondition } from '../../schemas/team.ts';
import { type ContextAnswers, findReasons, type Reason, type Verdict } from '../diagnostic/advise.ts';
import { type TeamSeat, teamSeats } from './response.ts';
import { scoreTogether } from './score-together.ts';
import type { TeamMap } from './team-map.ts';

/** One of the things that led to a gate or a move. */
export type TeamReason =
  | Reason
  | { type: 'distance'; subScale: SubScaleId | 'total'; distance: Distance }
  | { type: 'unaware'; subScale: SubScaleId; seat: TeamSeat };

/** What conditions are held against. */
export interface Situation {
  map: TeamMap;
  context: ContextAnswers;
  /** Null while it is being decided: conditions on it mean nothing there. */
  verdict: Verdict | null;
}

/** A gate or a move: the part it is about, if it is about one, and its alternatives. */
interface Conditional {
  about?: SubScaleId | undefined;
  when: readonly TeamCondition[];
}

/** The sides that do not know that the other sees it differently; of any part when none is given. */
function findUnaware(map: TeamMap, about: SubScaleId | undefined): TeamReason[] {
  return map.guesses
    .filter(({ subScale }) => about === undefined || subScale === about)
    .flatMap(({ subScale, sides }) =>
      teamSeats
        .filter((seat) => sides[seat].finding === 'differ-unaware')
        .map((seat): TeamReason => ({ type: 'unaware', subScale, seat })),
    );
}

/** The reasons why a condition holds, or null when it does not. */
function findTeamReasons(
  condition: TeamCondition,
  about: SubScaleId | undefined,
  { map, context, verdict }: Situation,
): TeamReason[] | null {
  if (verdict !== null && condition.verdicts && !condition.verdicts.includes(verdict)) return null;
  const common = findReasons(condition, scoreTogether(map), context);
  if (!common) return null;
  const reasons: TeamReason[] = [...common];
  if (condition.totals) {
    if (!condition.totals.includes(map.total.distance)) return null;
    reasons.push({ type: 'distance', subScale: 'total', distance: map.total.distance });
  }
  for (const { id, distance } of map.parts) {
    const accepted = condition.distances?.[id];
    if (!accepted) continue;
    if (!accepted.includes(distance)) return null;
    reasons.push({ type: 'distance', subScale: id, distance });
  }
  if (condition.unaware) {
    const unaware = findUnaware(map, about);
    if (unaware.length === 0) return null;
    reasons.push(...unaware);
  }
  return reasons;
}

/** The reasons of the first alternative that holds, or null. */
export function findReasonsOf({ about, when }: Conditional, situation: Situation): TeamReason[] | null {
  for (const condition of when) {
    const reasons = findTeamReasons(condition, about, situation);
    if (reasons) return reasons;
  }
  return null;
}
