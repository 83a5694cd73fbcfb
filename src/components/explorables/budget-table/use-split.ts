import { useRef } from 'react';
import { type Split, setLine } from '../../../domain/explorables/split.ts';

/**
 * Moves one line of a split at a time. While the same line is moved to and fro, the others keep the proportions from
 * which it set out: rounding would otherwise wear them away, and a line taken to 100 would forget them.
 */
export function useSplit(split: Split, change: (next: Split) => void) {
  const held = useRef({ place: -1, from: split, to: split });
  return (place: number, points: number) => {
    const isSame = held.current.place === place && held.current.to === split;
    const from = isSame ? held.current.from : split;
    const to = setLine(from, place, points);
    held.current = { place, from, to };
    change(to);
  };
}
