import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import { termSchema } from '../schemas/term.ts';
import { orThrow, termRecord } from './search-record.ts';
import { splitIndex } from './split-index.ts';

/** Sheets to print repeat the course for paper, and are a third of all that is written. */
const NEVER_FOUND = ['print'];

/** Puts the pages of a built site into the index, and returns how many were looked at. */
async function addPages(index: pagefind.PagefindIndex, path: string): Promise<number> {
  let pages = 0;
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (NEVER_FOUND.includes(entry.name)) continue;
    const glob = entry.isDirectory() ? `${entry.name}/**/*.html` : entry.name;
    if (glob.endsWith('.html')) pages += orThrow(await index.addDirectory({ path, glob })).page_count;
  }
  return pages;
}

/** Terms share one page, so each is put into the index as a record of its own. */
async function addTerms(index: pagefind.PagefindIndex, folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const id = basename(file, '.yml');
    const term = termSchema.parse(parse(await readFile(join(folder, file), 'utf8')));
    orThrow(await index.addCustomRecord(termRecord({ id, ...term }, '/glossary/')));
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
        const pages = await addPages(index, fileURLToPath(dir));
        await addTerms(index, fileURLToPath(new URL('../content/terms/', import.meta.url)));
        // Pagefind's own way to write them says that it is done before it is: on a busy machine, some stayed empty.
        for (const { path, content } of orThrow(await index.getFiles()).files) {
          const file = join(fileURLToPath(dir), 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await pagefind.close();
        await splitIndex(join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
}
