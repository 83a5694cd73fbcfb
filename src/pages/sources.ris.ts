import { listReferences } from '../content-access/course-references.ts';
import { writeRis } from '../content-access/references.ts';

/** Every source of the course as RIS. */
export async function GET(): Promise<Response> {
  return new Response(writeRis(await listReferences()));
}
