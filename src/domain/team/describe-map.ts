import type { TeamResults } from '../../schemas/team.ts';
import { findPassage } from '../diagnostic/describe.ts';
import type { TeamMap } from './team-map.ts';

/**
 * Finds the words for the joint total: those of its level, of two levels near a cut, of too few answers, or, where the
 * totals lie far apart, those that name no level. Throws when the content leaves one out, which a test over every total
 * rules out.
 */
export function describeMap(team: TeamResults, { total }: TeamMap): { heading: string; text: string } {
  const { heading, text } = total.distance === 'far' ? team.far : findPassage(team, total, 'team.yml');
  return { heading, text };
}
