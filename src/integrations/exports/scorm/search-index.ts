import * as pagefind from 'pagefind';
import type { DescribedTerm } from '../../../domain/course-description.ts';
import { fileOfPage } from '../../../domain/parcel/place-link.ts';
import { orThrow, termRecord } from '../../search-record.ts';
import { steadyIndex } from './steady-index.ts';

/** What the browser loads; the rest are ready-made boxes that the course does not use. */
const isUsed = (path: string): boolean => !/(-ui|-highlight)\.|wasm\.unknown/.test(path);

/** An index of some pages and all terms, to be put beside them in "pagefind/". Its results name files, not folders. */
export async function makeSearchIndex(
  pages: ReadonlyMap<string, string>,
  terms: readonly DescribedTerm[],
): Promise<Map<string, Uint8Array>> {
  const { index } = orThrow(await pagefind.createIndex({ includeCharacters: '-', keepIndexUrl: true }));
  if (!index) throw new Error('The search index could not be started.');
  for (const [page, content] of pages) orThrow(await index.addHTMLFile({ url: fileOfPage(page), content }));
  for (const term of terms) orThrow(await index.addCustomRecord(termRecord(term, fileOfPage('glossary/'))));
  const { files } = orThrow(await index.getFiles());
  await index.deleteIndex();
  const used = files.filter(({ path }) => isUsed(path));
  return steadyIndex(new Map(used.map(({ path, content }) => [`pagefind/${path}`, content])));
}
