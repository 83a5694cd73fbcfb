import { writeHeaders } from './header-rules.ts';
import { nginxBrotli, writeNginx } from './nginx.ts';

/**
 * The files in `deploy/` that hold headers, path to text. What hosts do not take from headers (Netlify's settings, the
 * workflow for GitHub Pages) is written by hand beside them.
 * @param base path below which the course stands, with a slash at either end
 */
export const hostFiles = (base: string): ReadonlyMap<string, string> =>
  new Map([
    ['nginx/truce.conf', writeNginx(base)],
    ['nginx/brotli.conf', nginxBrotli],
    ['netlify/_headers', writeHeaders(base)],
    ['cloudflare-pages/_headers', writeHeaders(base)],
  ]);
