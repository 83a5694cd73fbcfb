import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder } from './compress-folder.ts';

/**
 * Writes `.br` and `.gz` beside the files of the finished site, for hosts that send them as they are. Has to run after
 * everything that writes or changes a file.
 */
export function compress(): AstroIntegration {
  return {
    name: 'truce-compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { files, before, after } = await compressFolder(fileURLToPath(dir));
        const kept = before === 0 ? 100 : Math.round((100 * after) / before);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${files} files compressed to ${kept} % of their bytes in ${seconds} s.`);
      },
    },
  };
}
