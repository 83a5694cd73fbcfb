import { globSync } from 'node:fs';
import { inject } from 'vitest';

/** Path of every page of the built site, from the site's root, in order: "", "about/", "course/", … "404.html". */
export function listPages(): string[] {
  return globSync('**/*.html', { cwd: inject('folder') })
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
}

/** Name of every file in the built site's `downloads` folder, in order. */
export const listDownloads = (): string[] => globSync('*', { cwd: `${inject('folder')}/downloads` }).toSorted();
