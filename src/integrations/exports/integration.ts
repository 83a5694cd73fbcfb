import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes the downloads from the finished site, last of all. */
export function exports(): AstroIntegration {
  return {
    name: 'truce-exports',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // Read only now: a browser's driver among them takes as long to read as the whole content.
        const [{ formats }, { writeExports }] = await Promise.all([
          import('./formats.ts'),
          import('./write-exports.ts'),
        ]);
        const rows = await writeExports(fileURLToPath(dir), formats, (line) => logger.info(line));
        logger.info(`${rows.length} files can be downloaded.`);
      },
    },
  };
}
