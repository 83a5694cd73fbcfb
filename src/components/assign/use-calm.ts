import { useEffect, useState } from 'react';

/**
 * The same text, once it has stood still for a while.
 * @param pause in milliseconds
 * @param first what there is before that
 */
export function useCalm(text: string, pause: number, first = text): string {
  const [calm, setCalm] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return calm;
}
