import { otherSeat, teamSeats } from '../../../domain/team/response.ts';
import type { TeamReason } from '../../../domain/team/team-reasons.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { nameReason, type ReasonNames } from '../../diagnostic/name-reason.ts';

const words = mapWords.moves.reasons;

/** What a reason says of the part that it is about, or of the whole. */
function sayReason(reason: TeamReason, names: ReasonNames): string {
  switch (reason.type) {
    case 'withheld':
      return words.withheld;
    case 'distance':
      return reason.subScale === 'total' ? words.total[reason.distance] : words.part[reason.distance];
    case 'unaware':
      return words.unaware(reason.seat, otherSeat(reason.seat));
    default:
      return nameReason(reason, names);
  }
}

/**
 * Reasons for a gate or a move in the reader's own terms, those about one part together under its name.
 * @returns one text for each part, and one for each reason that is about no part
 */
export function nameTeamReasons(reasons: readonly TeamReason[], names: ReasonNames): string[] {
  const isUnaware = (reason: TeamReason) => reason.type === 'unaware';
  return [...new Set(reasons.map(partOf))].flatMap((part) => {
    const own = reasons.filter((reason) => partOf(reason) === part);
    const unaware = own.filter(isUnaware);
    const said = own.filter((reason) => !isUnaware(reason)).map((reason) => sayReason(reason, names));
    if (unaware.length === teamSeats.length) said.push(words.bothUnaware);
    else said.push(...unaware.map((reason) => sayReason(reason, names)));
    const name = names.parts.find(({ id }) => id === part)?.name;
    return name ? [`${name}: ${said.join(', ')}`] : said;
  });
}

/** The part of a reason that does not name it itself; null for any other. */
function partOf(reason: TeamReason): string | null {
  return (reason.type === 'distance' || reason.type === 'unaware') && reason.subScale !== 'total'
    ? reason.subScale
    : null;
}
