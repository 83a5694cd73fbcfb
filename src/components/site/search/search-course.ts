/** The part of Pagefind's browser interface that we use (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string, options: { filters: { kind: string } }): Promise<{ results: { data(): Promise<Found> }[] }>;
}
interface Found {
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
}
export type Groups = Record<Kind, { total: number; hits: Hit[] }>;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
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

function toHit({ url, meta, excerpt, sub_results = [] }: Found): Hit {
  const title = meta.title ?? '';
  // Pagefind lists the sections that match; the first whose heading is not the page's own is where to go.
  const best = sub_results.find((part) => part.excerpt.includes('<mark>'));
  if (best && best.url !== url && best.title !== title)
    return { url: best.url, title, section: best.title, excerpt: best.excerpt };
  return { url, title, excerpt: meta.text ?? excerpt };
}

async function searchKind(pagefind: Pagefind, query: string, kind: Kind, most: number) {
  const { results } = await pagefind.search(query, { filters: { kind } });
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { total: results.length, hits: found.map(toHit) };
}

/** Looks a query up in lessons, terms, questions and pages; at most `most` hits of each kind. */
export async function searchCourse(query: string, most: number): Promise<Groups> {
  const pagefind = await loadSearch();
  const [lesson, term, question, page] = await Promise.all(
    kinds.map((kind) => searchKind(pagefind, query, kind, most)),
  );
  const empty = { total: 0, hits: [] };
  return { lesson: lesson ?? empty, term: term ?? empty, question: question ?? empty, page: page ?? empty };
}
