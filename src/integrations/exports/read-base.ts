import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path that a built site stands at below its host: "/", or "/truce/". The icon's address is the same on every page,
 * so what stands before its name is the site's own path.
 * @throws where the first page names no icon
 */
export function readBase(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const base = html.match(/<link rel="icon" href="([^"]*\/)favicon\.svg"/)?.[1];
  if (!base) throw new Error('The site has no icon at its root, by which its own path would be known.');
  return base;
}
