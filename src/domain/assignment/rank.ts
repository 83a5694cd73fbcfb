import { fnv1a } from './name-task.ts';

/**
 * Makes a small generator of numbers: mulberry32 by Tommy Ettinger, in the public domain
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 * @returns gives a whole number from 0 to 2^32 − 1 at each call
 */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * The place of a question in a draw: a number that depends on the seed and its id alone, so that what else the course has
 * changes no question's place.
 */
export const rankOf = (seed: number, question: string): number => mulberry32(fnv1a(`${seed}:${question}`))();
