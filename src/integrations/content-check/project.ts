import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, describeContent } from './read/content.ts';
import { readFiles } from './read/files.ts';

/** Where a project keeps what the check reads, from its root. */
export const places = {
  content: 'src/content',
  vocabulary: 'src/components/text/vocabulary.ts',
  published: 'test/fixtures/published-ids.json',
};

/**
 * Reads the content of a project.
 * @param root folder of the project
 * @param folder content folder, from the root; for another than the project's own, ids need not be published ones
 */
export function readProject(root: string, folder: string = places.content): Content {
  const published = join(root, places.published);
  return describeContent(readFiles(join(root, folder)), {
    folder,
    vocabulary: readVocabulary(readFileSync(join(root, places.vocabulary), 'utf8')),
    published:
      folder === places.content && existsSync(published)
        ? { file: places.published, text: readFileSync(published, 'utf8') }
        : undefined,
  });
}

/** Names in the map of components, read as text: Astro components cannot be loaded outside Astro. */
export function readVocabulary(source: string): string[] {
  const names = /export const vocabulary\b[^{]*\{([^}]*)\}/.exec(source)?.[1];
  if (names === undefined) throw new Error(`${places.vocabulary} should hold "export const vocabulary = { … }"`);
  return names
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .split(',')
    .map((entry) => entry.split(':')[0]?.trim() ?? '')
    .filter((name) => name !== '');
}
