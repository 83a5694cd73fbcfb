import type { DiagnosticResults } from '../../schemas/diagnostic.ts';

/** The words of every result with the addresses they link to: built into one file that is fetched when it is needed. */
export interface ResultTexts {
  results: DiagnosticResults;
  /** Lesson id to its address. */
  lessons: Record<string, string>;
  /** Source id to its address. */
  sources: Record<string, string>;
}

/** Fetches the texts from this site. Rejects when they do not arrive. */
export async function loadResultTexts(address: string): Promise<ResultTexts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ResultTexts; // written at build time by pages/diagnostic/results.json.ts
}
