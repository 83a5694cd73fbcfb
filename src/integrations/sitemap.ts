import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Whether a built page asks search engines to leave it out. */
export const isHidden = (html: string): boolean => /<meta name="robots" content="noindex"/.test(html);

/**
 * The sitemap of the pages that may be found. What a page says of itself decides, so that nothing is written twice.
 * @param folder where the site is built
 * @param base path below which it stands
 */
export const sitemapOf = (folder: string, base: string): AstroIntegration =>
  sitemap({
    filter: (page) => {
      const path = decodeURI(new URL(page).pathname).slice(base.length);
      return !isHidden(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    },
  });
