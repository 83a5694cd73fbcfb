import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import { termSchema } from '../schemas/term.ts';

/** Pagefind reports what went wrong as a list; a build with a broken search must not pass for a good one. */
function orThrow<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
  return answer;
}

/** Terms share one page, so each is put into the index as a record of its own. */
async function addTerms(index: pagefind.PagefindIndex, folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const id = basename(file, '.yml');
    const { term, also, definition, lesson } = termSchema.parse(parse(await readFile(join(folder, file), 'utf8')));
    orThrow(
      await index.addCustomRecord({
        url: `/glossary/#${id}`,
        // People ask for a "lead definition"; the page's heading is not part of the record.
        content: `${[term, ...also].join(', ')}. Definition: ${definition}`,
        language: 'en',
        meta: { title: term, text: definition, names: [term, ...also].join('|'), lesson },
        filters: { kind: ['term'] },
      }),
    );
  }
}

/** Makes the Pagefind index from the finished pages and the glossary; the browser loads it only when someone searches. */
export function search(): AstroIntegration {
  return {
    name: 'truce-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index } = orThrow(await pagefind.createIndex({ includeCharacters: '-' }));
        if (!index) throw new Error('The search index could not be started.');
        const { page_count } = orThrow(await index.addDirectory({ path: fileURLToPath(dir) }));
        await addTerms(index, fileURLToPath(new URL('../content/terms/', import.meta.url)));
        orThrow(await index.writeFiles({ outputPath: join(fileURLToPath(dir), 'pagefind') }));
        await pagefind.close();
        logger.info(`${page_count} pages can be searched.`);
      },
    },
  };
}
