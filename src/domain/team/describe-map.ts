import type { TeamResults } from '../../schemas/team.ts';
import { findPassage } from '../diagnostic/describe.ts';
import type { TeamMap } from './team-map.ts';

/**
 * Finds the words for the joint total: those of its level, of two levels near a cut, or of too few answers. Throws when
 * the content leaves one out, which a test over every total rules out.
 */
export function describeMap(team: TeamResults, { total }: TeamMap): { heading: string; text: string } {
  const { heading, text } = findPassage(team, total, 'team.yml');
  return { heading, text };
}
