import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CourseDescription } from '../../domain/course-description.ts';
import { listCards } from './list-cards.ts';

/** Draws the pictures that stand beside links to the course, modules and lessons: `/cards/<id>.png`. */
export function cards(): AstroIntegration {
  return {
    name: 'truce-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        // Read only now: most builds are not told their address and draw none.
        const { drawCard } = await import('./card.ts');
        const root = fileURLToPath(dir);
        const course: CourseDescription = JSON.parse(await readFile(join(root, 'downloads/truce-course.json'), 'utf8')); // this build's own
        const folder = join(root, 'cards');
        await mkdir(folder, { recursive: true });
        const list = listCards(course);
        let largest = 0;
        for (const card of list) {
          const bytes = await drawCard(card);
          largest = Math.max(largest, bytes.length);
          await writeFile(join(folder, `${card.file}.png`), bytes);
        }
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${list.length} pictures for links, the largest of ${largest} bytes, in ${seconds} s.`);
      },
    },
  };
}
