import * as pagefind from 'pagefind';
import type { DescribedTerm } from '../../../domain/course-description.ts';
import { fileOfPage } from '../../../domain/parcel/place-link.ts';
import { orThrow, termRecord } from '../../search-record.ts';

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
  return new Map(
    files
      .filter(({ path }) => isUsed(path))
      .map(({ path, content }): [string, Uint8Array] => [`pagefind/${path}`, content])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
