import { runFunnel } from './handoff-flow.ts';
import { type HandoffSetup, handoffFields } from './handoff-setup.ts';

/** How two years' purchases compare, as the first question has it. */
export const outcomes = ['twice', 'more', 'same', 'fewer'] as const;
export type Outcome = (typeof outcomes)[number];

/** Changes below this share count as none. */
const NOTHING = 0.05;
/** From here on they are twice as many. Who keeps up wins twice as many exactly. */
const TWICE = 1.99;

/** A count as the answers show it: below twenty with one decimal place. */
export const toShown = (count: number): number => (count < 19.95 ? Math.round(10 * count) / 10 : Math.round(count));

/** How two counts compare; never otherwise than a reader would say who sees them as they are shown. */
export function compareCounts(before: number, after: number): Outcome {
  const [first, second] = [toShown(before), toShown(after)];
  if (first === second) return 'same';
  if (first > 0 && (after / before >= TWICE || second >= 2 * first)) return 'twice';
  if (first > 0 && Math.abs(after / before - 1) <= NOTHING) return 'same';
  return second > first ? 'more' : 'fewer';
}

/** This year's hotels and twice as many; where twice as many are more than the model goes to, half of them and them. */
export function findYears(hotels: number): { before: number; after: number } {
  const before = 2 * hotels > handoffFields.hotels.to ? Math.floor(hotels / 2) : hotels;
  return { before, after: 2 * before };
}

/** Answers the first question for a set-up: what twice the hotels do to the purchases. */
export function doubleLeads(setup: HandoffSetup) {
  const { before, after } = findYears(setup.hotels);
  const purchases = {
    before: runFunnel({ ...setup, hotels: before }).purchases,
    after: runFunnel({ ...setup, hotels: after }).purchases,
  };
  return { before, after, purchases, outcome: compareCounts(purchases.before, purchases.after) };
}
