import type { ResultTexts } from '../../components/diagnostic/result-texts.ts';
import { diagnosticResults } from '../../content-access/diagnostic.ts';
import { getResultAddresses } from '../../content-access/result-addresses.ts';

/** The texts of results, apart from the page: nobody needs them before the last question is answered. */
export async function GET(): Promise<Response> {
  const texts: ResultTexts = { results: diagnosticResults, ...(await getResultAddresses()) };
  return Response.json(texts);
}
