import { readExcerpt } from '../../../domain/search/read-excerpt.ts';
import { base, type Found, type Groups, type Hit, type Kind, kinds } from './hit.ts';

/** The part of Pagefind's browser interface that we use (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: { kind: string } }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results?: { url: string; title: string; excerpt: string }[];
}

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // A word in a heading counts for much more than the same word said often in a long page.
  await pagefind.options({
    baseUrl: base,
    // Its script for a worker would be the same code a second time: 11 kB, and one more trip.
    noWorker: true,
    excerptLength: 22,
    ranking: { termFrequency: 0.6, pageLength: 0.4, termSaturation: 1.2 },
  });
  // Its reader comes while the first words are typed.
  await pagefind.init();
  return pagefind;
}

/** Loads the full text's index once. A failed load (no connection) is forgotten, so that the next try can succeed. */
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
    return { url: best.url, title, section: best.title, passage: readExcerpt(best.excerpt) };
  return { url, title, passage: meta.text ? [{ text: meta.text, isAsked: false }] : readExcerpt(excerpt) };
}

const nothing: Found = { total: 0, hits: [] };

async function searchKind(pagefind: Pagefind, query: string, kind: Kind, most: number): Promise<Found> {
  const { results } = await pagefind.search(query, { filters: { kind } });
  // Each is a file of its own.
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { total: results.length, hits: found.map(toHit) };
}

/** The words of a query of several, without those so short that they stand on every page. */
const splitQuery = (query: string): string[] =>
  query.includes(' ') ? query.split(/\s+/).filter((word) => word.length > 3) : [];

/** Pagefind wants every word. Where a kind has no page with all of them, the first word that it knows has to do. */
async function searchWords(pagefind: Pagefind, query: string, kind: Kind, most: number): Promise<Found> {
  for (const words of kind === 'page' ? [query] : [query, ...splitQuery(query)]) {
    const found = await searchKind(pagefind, words, kind, most);
    if (found.total > 0) return found;
  }
  return nothing;
}

/** Looks a query up in the text of lessons, terms, questions and pages. @param most hits of each kind */
export async function searchCourse(query: string, most: Record<Kind, number>): Promise<Groups> {
  const pagefind = await loadSearch();
  const [lesson = nothing, term = nothing, question = nothing, page = nothing] = await Promise.all(
    kinds.map((kind) => searchWords(pagefind, query, kind, most[kind])),
  );
  return { lesson, term, question, page };
}
