import { cp, glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frozenEditionSchema } from '../../schemas/edition.ts';

/**
 * Copies every frozen edition into a built site.
 * @param editions folder of the frozen editions; it need not be there
 * @returns the editions that were copied
 * @throws where one was frozen for another base path: its links would lead nowhere
 */
export async function copyEditions(editions: string, site: string, base: string): Promise<string[]> {
  const copied: string[] = [];
  for await (const file of glob('*/edition.json', { cwd: editions })) {
    const note = frozenEditionSchema.parse(JSON.parse(await readFile(join(editions, file), 'utf8')));
    if (note.base !== base)
      throw new Error(
        `Edition ${note.edition} was frozen for a course at ${note.base}, and this build is for ${base}. Build with BASE=${note.base}, or with EDITIONS=none to leave earlier editions out.`,
      );
    await cp(join(editions, note.edition, 'site'), join(site, 'editions', note.edition), { recursive: true });
    copied.push(note.edition);
  }
  return copied;
}

/** Takes earlier editions along, each under `/editions/<edition>/`. Has to run after whatever reads all pages. */
export function keepEditions(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'truce-editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const copied = await copyEditions(join(root, 'editions'), fileURLToPath(dir), base);
        if (copied.length > 0) logger.info(`Earlier editions taken along: ${copied.join(', ')}.`);
      },
    },
  };
}
