import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** An empty folder for one build. */
export function makeFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return resolve(path);
}

/**
 * Gives a folder the packages that another has installed. Each is linked by itself, so that what a generator keeps in
 * `node_modules/` from one build to the next (Astro does) is this folder's alone.
 */
export function linkPackages(folder: string, installed: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(installed))
    if (!['.astro', '.vite', '.cache', '.package-lock.json'].includes(name))
      symlinkSync(resolve(installed, name), join(modules, name));
}

/**
 * Copies the project, so that its real build runs on other content. The alternative, a setting that leads the build to
 * another folder, would have to reach the collections, the content check, the search index and the files that pages
 * import by name; nobody but this benchmark would use it, and what is measured would not be what is shipped.
 */
export function copyProject(folder: string, root = '.'): void {
  const kept = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const name of kept) cpSync(join(root, name), join(folder, name), { recursive: true });
  linkPackages(folder, join(root, 'node_modules'));
}

/** A path as it may stand in a file that others read. */
export const shortPath = (path: string): string => relative('.', path).replaceAll('\\', '/');
