import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawIcons } from './icons.ts';
import { writeWorker } from './write-worker.ts';

/** Thousands of bytes. */
const kB = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

/** Lets the built course be installed and read without a network. Stands after all that changes a page. */
export function offline(): AstroIntegration {
  return {
    name: 'truce-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await drawIcons(folder);
        const { files, bytes, travelling } = await writeWorker(folder);
        logger.info(`${files} files are kept for reading offline: ${kB(bytes)}, ${kB(travelling)} as they travel.`);
      },
    },
  };
}
