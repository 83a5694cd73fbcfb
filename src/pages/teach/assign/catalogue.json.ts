import { getCatalogue } from '../../../content-access/catalogue.ts';
import { explorableTitles } from '../../../strings/explorable-titles.ts';

/** What can be assigned, as data: the pages that make, show and read assignments fetch it. */
export async function GET(): Promise<Response> {
  return Response.json(await getCatalogue(explorableTitles));
}
