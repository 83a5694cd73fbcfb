import { listTerms } from '../content-access/terms.ts';

/** The glossary as data, by id. Lessons fetch it when a reader first asks for a term (components/text/term-card.ts). */
export async function GET(): Promise<Response> {
  const terms = await listTerms();
  return Response.json(Object.fromEntries(terms.map(({ id, term, definition }) => [id, { term, definition }])));
}
