import type { Place } from './parcel.ts';

/** Where a link to a path of the site leads from a package. */
export type Placed =
  /** A file of the package, from the folder in which the pages lie, with what followed the path. */
  | { to: 'inside'; file: string }
  /** The site itself: opened beside the course. */
  | { to: 'site'; url: string }
  /** It cannot be said: the page is not here, and where the site stands is not known. */
  | { to: 'nowhere' };

/** The file of a page: those who serve packages show no folders. */
export const fileOfPage = (page: string): string => `${page}index.html`;

/** @param path from the site's root, with query and fragment: "glossary/#lead" */
export function placeLink(path: string, { address, pages, files, instead }: Place): Placed {
  const end = path.search(/[?#]/);
  const [whole, rest] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
  const bare = whole.replace(/(^|\/)index\.html$/, '$1');
  const page = Object.hasOwn(instead, bare) ? (instead[bare] ?? bare) : bare;
  if (pages.includes(page)) return { to: 'inside', file: fileOfPage(page) + rest };
  if (files.includes(whole)) return { to: 'inside', file: path };
  return address ? { to: 'site', url: new URL(path, address).href } : { to: 'nowhere' };
}
