import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formats } from './formats.ts';
import { writeExports } from './write-exports.ts';

/** Makes the downloads from the finished site, last of all. */
export function exports(): AstroIntegration {
  return {
    name: 'truce-exports',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const rows = await writeExports(fileURLToPath(dir), formats, (line) => logger.info(line));
        logger.info(`${rows.length} files can be downloaded.`);
      },
    },
  };
}
