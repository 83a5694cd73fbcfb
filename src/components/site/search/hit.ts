import type { Stretch } from '../../../domain/search/words.ts';

/** What can be found, in the order in which it is shown. */
export const kinds = ['lesson', 'term', 'question', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** One thing found, with the passage that matches. */
export interface Hit {
  url: string;
  title: string;
  /** The section of the page where the words stand, if it is not the page's top. */
  section?: string | undefined;
  passage: readonly Stretch[];
}

/** What was found of one kind: how many there are, and those to show. */
export interface Found {
  total: number;
  hits: Hit[];
}
export type Groups = Record<Kind, Found>;

// As in content-access/addresses.ts, which would bring every island's script along.
/** Address of the site's folder, with a slash at its end. */
export const base = `${globalThis.truceBase ?? import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** The page that a link leads to, without its section and however it is written: packages name files. */
export const pageOf = (url: string): string => url.replace(/#.*$/, '').replace(/index\.html$/, '');

/** The same, but for terms, which share a page. */
export const thingOf = (kind: Kind, url: string): string =>
  kind === 'term' ? url.replace('index.html', '') : pageOf(url);
