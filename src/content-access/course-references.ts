import { type CslItem, toCsl } from '../domain/csl.ts';
import { getById } from './course.ts';

/** Every source of the course as CSL-JSON, in alphabetical order of id. */
export async function listReferences(): Promise<CslItem[]> {
  return [...(await getById('sources'))].map(([id, source]) => toCsl(id, source));
}
