import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the built site stands below its host: what its pages put before their addresses. */
export function readBase(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return (
    /<a\b[^>]*class="brand"[^>]*href="([^"]*)"|<a\b[^>]*href="([^"]*)"[^>]*class="brand"/
      .exec(html)
      ?.slice(1)
      .find(Boolean) ?? '/'
  );
}
