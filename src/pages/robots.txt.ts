import type { APIContext } from 'astro';
import { toAddress } from '../content-access/addresses.ts';

/**
 * Everybody may read everything; earlier editions stand for those who cite them, and should not be found in place of
 * the present one. Counts only where the course stands at the root of its host.
 */
export function GET({ site }: APIContext): Response {
  const editions = toAddress('/editions/');
  const lines = ['User-agent: *', `Allow: ${editions}$`, `Disallow: ${editions}*/`];
  if (site) lines.push('', `Sitemap: ${new URL(toAddress('/sitemap-index.xml'), site)}`);
  return new Response(`${lines.join('\n')}\n`);
}
