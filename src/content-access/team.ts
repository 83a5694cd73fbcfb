import { parse } from 'yaml';
import teamText from '../content/diagnostic/team.yml?raw';
import { type TeamResults, teamResultsSchema } from '../schemas/team.ts';

/** Every sentence of a result of two sides. Fails the build, naming the field, when the file does not fit its schema. */
export const teamResults: TeamResults = teamResultsSchema.parse(parse(teamText));
