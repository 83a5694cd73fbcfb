import { listReferences } from '../content-access/course-references.ts';
import { writeBibtex } from '../content-access/references.ts';

/** Every source of the course as BibTeX. */
export async function GET(): Promise<Response> {
  return new Response(writeBibtex(await listReferences()));
}
