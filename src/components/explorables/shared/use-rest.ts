import { useEffect, useState } from 'react';

/**
 * A value that follows another once that has rested. For what is read out: while something is dragged, a screen reader
 * would otherwise begin a sentence for each step and end none.
 * @param ms how long it has to rest
 */
export function useRest<T>(value: T, ms = 250): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
