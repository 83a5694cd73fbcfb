import { useEffect, useState } from 'react';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';

/** The course as it can be assigned, once it has been fetched, and a way to try again. */
export interface Loading {
  catalogue: Catalogue | null;
  failed: boolean;
  retry(): void;
}

/** Fetches what can be assigned. Rejects when it cannot be had. */
export async function loadCatalogue(address: string): Promise<Catalogue> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Catalogue; // written by pages/teach/assign/catalogue.json.ts
}

/** What can be assigned, by the address of its file. */
export function useCatalogue(address: string, load: typeof loadCatalogue = loadCatalogue): Loading {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [failed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that somebody tries again
  useEffect(() => {
    let current = true;
    setFailed(false);
    load(address)
      .then((found) => current && setCatalogue(found))
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [address, load, times]);
  return { catalogue, failed, retry: () => setTimes((now) => now + 1) };
}
