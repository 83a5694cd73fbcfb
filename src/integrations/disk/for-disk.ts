import { fromDisk } from '../../strings/from-disk.ts';
import { tightenPolicy } from '../policy.ts';
import { linkRelatively } from './link-relatively.ts';

interface Place {
  /** Path of the page from the site's root: "course/index.html". */
  path: string;
  /** Path below which the site was built, with a slash at either end. */
  base: string;
  /** The site's address on the web, where the build knows it. */
  site: string | undefined;
}

/**
 * Style sheets as they are for a reader without scripts. Browsers report scripts as allowed on a page from a disk, and
 * then refuse to load them.
 */
export const withoutScripting = (css: string): string =>
  css.replace(/\(scripting:\s*none\)/g, '(min-width:0)').replace(/\(scripting:\s*enabled\)/g, '(max-width:0)');

function writeNote({ path, base, site }: Place): string {
  const page = site && new URL(base + path.replace(/index\.html$/, ''), site).href;
  const more = page ? `${fromDisk.online} <a href="${page}">${page}</a>` : fromDisk.ask;
  return `<p class="on-disk" role="note" data-pagefind-ignore>${fromDisk.note} ${more}</p>`;
}

const noteStyle =
  '.on-disk{border-block:1px solid var(--line);padding:.7rem 0;font-family:var(--sans);font-size:var(--step--1);color:var(--ink-2);max-width:46rem}';

/** A built page as it can be read from a disk: what needs no script, with relative links and a note that says what is missing. */
export function forDisk(html: string, place: Place): string {
  const page = html
    .replace(/<script type="module"[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(?:island-loader|preload|modulepreload)"[^>]*>/g, '')
    // What the first page says of a copy that was not made for this.
    .replace(/<p[^>]*data-from-disk[^>]*>[\s\S]*?<\/script>/, '')
    .replace(/<\/?noscript>/g, '')
    .replace(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => `<style>${withoutScripting(css)}</style>`)
    .replace('</head>', () => `<style>${noteStyle}</style></head>`)
    .replace(/<main\b[^>]*>/, (main) => main + writeNote(place));
  return tightenPolicy(linkRelatively(page, place.path, place.base));
}
