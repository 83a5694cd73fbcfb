import type { Explored } from '../record/event.ts';
import type { Side } from './diaries.ts';
import type { Pair } from './diary-pairs.ts';
import { findPair } from './diary-setup.ts';

/** Pieces of work in each diary. */
export const SIX = 6;

/** How many of each one's pieces of work a reader thought can be judged when the quarter ends, and of which two people. */
export interface Said extends Record<Side, number> {
  pair: Pair;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= SIX;

/** What was said in a kept prediction; undefined where a record that came from elsewhere holds something else. */
export function readSaid({ prediction, setup }: Pick<Explored, 'prediction' | 'setup'>): Said | undefined {
  const pair = findPair(setup);
  const { sales, marketing } = prediction;
  return pair && isCount(sales) && isCount(marketing) ? { pair, sales, marketing } : undefined;
}
