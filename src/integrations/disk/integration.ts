import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forDisk, withoutScripting } from './for-disk.ts';

/**
 * Makes the finished site one that can be read from a disk or a shared folder, by opening `index.html`. Has to run after
 * the downloads, which are made from the site as it is on the web.
 */
export function disk(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'truce-disk',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        let pages = 0;
        for await (const file of glob('**/*.html', { cwd: root })) {
          const path = file.replaceAll('\\', '/');
          await writeFile(join(root, file), forDisk(await readFile(join(root, file), 'utf8'), { path, base, site }));
          pages++;
        }
        for await (const file of glob('_astro/**/*.css', { cwd: root }))
          await writeFile(join(root, file), withoutScripting(await readFile(join(root, file), 'utf8')));
        // Nothing of these can run from a disk.
        for await (const file of glob('_astro/**/*.js', { cwd: root })) await rm(join(root, file));
        await rm(join(root, 'pagefind'), { recursive: true, force: true });
        logger.info(`${pages} pages can be read from a folder: open index.html.`);
      },
    },
  };
}
