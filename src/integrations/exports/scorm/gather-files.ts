import { dirname, join } from 'node:path/posix';
import { listAddresses } from './list-addresses.ts';
import type { Site } from './site.ts';

/** Made for each package anew, or of no use in one: data about the whole site for those who list it. */
const NEVER =
  /\.html$|^(pagefind|downloads)\/|^(course\.json|preview\.png|search\/first\.json|manifest\.webmanifest|offline\.js(on)?)$|^icons\//;

/** Files that a script or style sheet names: beside itself, or from the site's root. */
function listNamed(file: string, text: string): string[] {
  const named = [...text.matchAll(/["'`(]([\w./-]+\.\w+)["'`)]/g)].map(([, name = '']) => name);
  return named.flatMap((name) => (name.startsWith('/') ? [name.slice(1)] : [join(dirname(file), name)]));
}

/** Every file that some pages need, with what those need in their turn, in the order of the alphabet. */
export function gatherFiles(pages: readonly string[], site: Site): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file) || NEVER.test(file) || !site.has(file)) return;
    found.add(file);
    if (!/\.(js|css)$/.test(file)) return;
    // A script names addresses as they are below the site's own path, and style sheets with it.
    const text = new TextDecoder().decode(site.read(file));
    for (const name of listNamed(file, text)) {
      add(name);
      if (`/${name}`.startsWith(site.base)) add(`/${name}`.slice(site.base.length));
    }
  };
  for (const page of pages)
    for (const address of listAddresses(site.parse(page).tree, site.base)) add(address.replace(/[?#].*$/, ''));
  return [...found].toSorted();
}
