import { useCallback, useState } from 'react';
import type { SavedSession } from '../../../domain/team/session.ts';

/** A company that was made up for the course. */
export interface Example extends SavedSession {
  id: string;
  name: string;
  text: string;
}

/** The invented companies, fetched when somebody wants one. */
export interface Examples {
  list: readonly Example[] | 'failed' | 'loading' | null;
  /** Fetches them, once; resolves with them, or with null when they do not come. */
  load(): Promise<readonly Example[] | null>;
}

let fetched: Promise<readonly Example[]> | undefined;

async function fetchExamples(address: string): Promise<readonly Example[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return ((await response.json()) as { companies: Example[] }).companies; // written at build time by this site's own page
}

/**
 * The invented companies for a page.
 * @param address of the file with them, which the site's build writes
 */
export function useExamples(address: string): Examples {
  const [list, setList] = useState<Examples['list']>(null);
  const load = useCallback(async () => {
    setList((now) => (Array.isArray(now) ? now : 'loading'));
    fetched ??= fetchExamples(address);
    try {
      const companies = await fetched;
      setList(companies);
      return companies;
    } catch {
      // Asked for again, it may come.
      fetched = undefined;
      setList('failed');
      return null;
    }
  }, [address]);
  return { list, load };
}
