import { useEffect, useState } from 'react';

/** Something that is fetched, or how it stands with it. */
export type Loaded<T> = { at: 'loading' } | { at: 'here'; value: T } | { at: 'failed' };

/** Fetches something once. `retry` asks for it again after a failure. */
export function useLoaded<T>(load: () => Promise<T>): { state: Loaded<T>; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Loaded<T>>({ at: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded never changes; each attempt is a new request.
  useEffect(() => {
    let current = true;
    setState({ at: 'loading' });
    load().then(
      (value) => current && setState({ at: 'here', value }),
      () => current && setState({ at: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  return { state, retry: () => setAttempt((before) => before + 1) };
}
