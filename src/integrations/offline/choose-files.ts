/**
 * What stays on the host: large files that are fetched when somebody asks for them, pages for paper, which are printed
 * with a network at hand, data about the site for those who list it, ready-made interfaces of Pagefind that no page uses,
 * earlier editions, and what hosts read themselves or have beside a file.
 */
const NEVER =
  /^(downloads|print|cards|editions\/[^/]+)\/|^(preview\.png|course\.json|404\.html|offline\.js|robots\.txt|_headers|_redirects|CNAME|\.nojekyll)$|^pagefind\/(pagefind-.*ui\.(css|js)|pagefind-highlight\.js|wasm\.unknown\..*)$|^(sitemap[\w-]*|feed|rss|atom|changes)\.xml$|\.(br|gz|map)$/;

/** Whether a built file belongs to the copy that is read without a network. @param file from the site's root */
export const isForOffline = (file: string): boolean => !NEVER.test(file);

/** The address of a built file, from the site's root: a page is asked for by its folder. */
export const toPath = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
