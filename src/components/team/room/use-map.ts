import { useEffect, useState } from 'react';
import type { MapView } from '../MapView.tsx';
import { loadTeamTexts, type TeamTexts } from '../team-texts.ts';

/** The map with the words of its result, or how it stands with them. `retry` asks for them again after a failure. */
export type LoadedMap =
  | { at: 'loading' }
  | { at: 'here'; View: typeof MapView; texts: TeamTexts }
  | { at: 'failed'; retry: () => void };

async function load(address: string): Promise<LoadedMap> {
  const [texts, { MapView: View }] = await Promise.all([loadTeamTexts(address), import('../MapView.tsx')]);
  return { at: 'here', View, texts };
}

/** Fetches what shows a map, once both sides are there, so that it opens at once. */
export function useMap(address: string, isWanted: boolean): LoadedMap {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<LoadedMap>({ at: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a new request
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    const settle = (next: LoadedMap) => current && setLoaded(next);
    setLoaded({ at: 'loading' });
    load(address).then(settle, () => settle({ at: 'failed', retry: () => setAttempt((before) => before + 1) }));
    return () => {
      current = false;
    };
  }, [address, isWanted, attempt]);
  return loaded;
}
