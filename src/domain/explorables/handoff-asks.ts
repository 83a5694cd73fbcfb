import { runFunnel } from './handoff-flow.ts';
import { type HandoffSetup, handoffFields } from './handoff-setup.ts';

/** How two years' purchases compare, as the first question has it. */
export const outcomes = ['twice', 'more', 'same', 'fewer'] as const;
export type Outcome = (typeof outcomes)[number];

/** Changes below this share count as none. */
const NOTHING = 0.05;

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
  const times = purchases.after / purchases.before;
  const outcome: Outcome =
    times >= 2 * (1 - NOTHING) ? 'twice' : times > 1 + NOTHING ? 'more' : times >= 1 - NOTHING ? 'same' : 'fewer';
  return { before, after, purchases, outcome };
}
