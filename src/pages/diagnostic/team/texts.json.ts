import type { TeamTexts } from '../../../components/team/team-texts.ts';
import { diagnosticResults } from '../../../content-access/diagnostic.ts';
import { getResultAddresses } from '../../../content-access/result-addresses.ts';
import { teamResults } from '../../../content-access/team.ts';

/** The texts of a comparison, apart from the page: nobody needs them before codes of both sides are in. */
export async function GET(): Promise<Response> {
  const texts: TeamTexts = { team: teamResults, results: diagnosticResults, ...(await getResultAddresses()) };
  return Response.json(texts);
}
