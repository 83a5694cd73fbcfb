import { type FirstHit, findFirst } from '../../../domain/search/find-first.ts';
import type { FirstIndex } from '../../../domain/search/first-index.ts';
import { markWords, readQuery } from '../../../domain/search/words.ts';
import { base, type Found, type Groups } from './hit.ts';

let loading: Promise<FirstIndex> | undefined;

async function load(): Promise<FirstIndex> {
  const answer = await fetch(`${base}search/first.json`);
  if (!answer.ok) throw new Error(`The index of names could not be had: ${answer.status}.`);
  return answer.json();
}

/** Loads the names of things once. A failed load is forgotten, so that the next try can succeed. */
export function loadFirst(): Promise<FirstIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Looks a query up among the names of things; undefined when they could not be had. */
export async function searchFirst(query: string, most: number): Promise<Groups | undefined> {
  const index = await loadFirst().catch(() => undefined);
  if (!index) return undefined;
  const starts = readQuery(query);
  const found = findFirst(index, query, most);
  const toFound = (hits: readonly FirstHit[]): Found => ({
    total: hits.length,
    hits: hits.map(({ path, title, section, text }) => ({
      ...{ url: base + path, title, section, passage: markWords(text, starts) },
    })),
  });
  return {
    lesson: toFound(found.lesson),
    term: toFound(found.term),
    question: toFound(found.question),
    page: toFound([]),
  };
}
