import { useEffect, useState } from 'react';
import { loadResultTexts, type ResultTexts } from './result-texts.ts';

/** The texts, or how it stands with them. `retry` asks for them again after a failure. */
export type TextsState = { at: 'loading' } | { at: 'here'; texts: ResultTexts } | { at: 'failed'; retry: () => void };

/** Fetches the texts of results once the diagnostic is on screen, well before the last question is answered. */
export function useResultTexts(address: string): TextsState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<TextsState>({ at: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a new request
  useEffect(() => {
    let current = true;
    const settle = (next: TextsState) => current && setState(next);
    setState({ at: 'loading' });
    loadResultTexts(address).then(
      (texts) => settle({ at: 'here', texts }),
      () => settle({ at: 'failed', retry: () => setAttempt((before) => before + 1) }),
    );
    return () => {
      current = false;
    };
  }, [address, attempt]);
  return state;
}
