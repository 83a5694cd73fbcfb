/** The part of Pagefind's browser interface that we use (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string, options: { filters: { kind: string } }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results?: { url: string; title: string; excerpt: string }[];
}

export const kinds = ['lesson', 'term', 'question', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** One thing found, with the passage that matches; the matching words stand in `<mark>`. */
export interface Hit {
  url: string;
  title: string;
  /** The section of the page where the words stand, if it is not the page's top. */
  section?: string | undefined;
  excerpt: string;
  /** Of a term: its names, in lower case, and the id of the lesson that teaches it. */
  names?: string[] | undefined;
  lesson?: string | undefined;
}
export type Groups = Record<Kind, { total: number; hits: Hit[] }>;

// As in content-access/addresses.ts, which would bring every island's script along.
const base = `${globalThis.truceBase ?? import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // A word in a heading counts for much more than the same word said often in a long page.
  await pagefind.options({
    baseUrl: base,
    excerptLength: 22,
    ranking: { termFrequency: 0.6, pageLength: 0.4, termSaturation: 1.2 },
  });
  return pagefind;
}

/** Loads the search bundle once. A failed load (no connection) is forgotten, so that the next try can succeed. */
export function loadSearch(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function toHit({ url, meta, excerpt, sub_results = [] }: Fragment): Hit {
  const title = meta.title ?? '';
  // Pagefind lists the sections that match; the first whose heading is not the page's own is where to go.
  const best = sub_results.find((part) => part.excerpt.includes('<mark>'));
  if (best && best.url !== url && best.title !== title)
    return { url: best.url, title, section: best.title, excerpt: best.excerpt };
  const names = meta.names?.toLowerCase().split('|');
  return { url, title, excerpt: meta.text ?? excerpt, names, lesson: meta.lesson };
}

type Found = { total: number; hits: Hit[] };
const nothing: Found = { total: 0, hits: [] };

/** So many results are looked into, at least, for one that is better than its place. */
const REACH = 12;

async function searchKind(pagefind: Pagefind, query: string, kind: Kind, most: number): Promise<Found> {
  const { results } = await pagefind.search(query, { filters: { kind } });
  const found = await Promise.all(results.slice(0, Math.max(most, REACH)).map((result) => result.data()));
  return { total: results.length, hits: found.map(toHit) };
}

/** The words of a query of several, without those so short that they stand on every page. */
const splitWords = (query: string): string[] =>
  query.includes(' ') ? query.split(/\s+/).filter((word) => word.length > 3) : [];

/** Pagefind wants every word. Where a kind has no page with all of them, the first word that it knows has to do. */
async function searchWords(pagefind: Pagefind, query: string, kind: Kind, most: number): Promise<Found> {
  for (const words of [query, ...splitWords(query)]) {
    const found = await searchKind(pagefind, words, kind, most);
    if (found.total > 0) return found;
  }
  return nothing;
}

/** Puts the hits that fit before the others, each in the order they had, and keeps the first `most`. */
const preferHits = (found: Found, most: number, fits: (hit: Hit) => boolean): Found => ({
  total: found.total,
  hits: found.hits.toSorted((a, b) => Number(fits(b)) - Number(fits(a))).slice(0, most),
});

/** Looks a query up in lessons, terms, questions and pages; at most `most` hits of each kind. */
export async function searchCourse(query: string, most: number): Promise<Groups> {
  const pagefind = await loadSearch();
  const find = (kind: Kind, look: typeof searchKind) => look(pagefind, query, kind, most);
  const [lesson, term, question, page] = await Promise.all([
    find('lesson', searchWords),
    find('term', searchWords),
    find('question', searchWords),
    find('page', searchKind),
  ]);
  // Whoever asks for a term wants the term itself, and the lesson that teaches it before those that mention it.
  const isAsked = (hit: Hit) => hit.names?.includes(query.toLowerCase()) ?? false;
  const teacher = term.hits.find(isAsked)?.lesson;
  const any = () => false;
  return {
    lesson: preferHits(lesson, most, ({ url }) => teacher !== undefined && url.includes(`/${teacher}/`)),
    term: preferHits(term, most, isAsked),
    question: preferHits(question, most, any),
    page: preferHits(page, most, any),
  };
}
