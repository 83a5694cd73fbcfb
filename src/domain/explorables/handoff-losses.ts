import { purchaseRow } from './funnel-steps.ts';
import { wonShares } from './handoff-assumptions.ts';
import type { Flow, Passage } from './handoff-flow.ts';

/** What can stand between hotels and a purchase, beside their own will. */
export const causes = ['time', 'line', 'visit'] as const;
export type Cause = (typeof causes)[number];

/** The cause that costs most, in purchases. */
export interface Loss {
  cause: Cause;
  /** Purchases with time for all and, if the cause is another, without that too. */
  would: number;
  /** How many of them the cause costs. */
  cost: number;
}

/** Shares that are kept at a step: of those who crossed a line, who had the time they need, who were visited. */
const keep = ({ reached, wentOn, lostAtLine, lostForTime, possible }: Passage, won: number): Record<Cause, number> => ({
  line: 1 - lostAtLine / reached,
  time: wentOn / (wentOn + lostForTime),
  visit: possible / (reached * won),
});

/**
 * Finds what costs most purchases. A line or a step behind the purchase costs none. Both counts are whole, so that they
 * agree with purchases as they are shown; undefined where less than one is lost.
 */
export function findLoss({ passages, purchases }: Flow): Loss | undefined {
  const kept: Record<Cause, number> = { line: 1, time: 1, visit: 1 };
  for (const [place, passage] of passages.slice(0, purchaseRow).entries()) {
    const here = keep(passage, wonShares[place] ?? 1);
    for (const cause of causes) kept[cause] *= here[cause];
  }
  const cause = causes.reduce((most, one) => (kept[one] < kept[most] - 1e-9 ? one : most));
  const inTime = purchases / kept.time;
  const would = Math.round(cause === 'time' ? inTime : inTime / kept[cause]);
  const cost = would - Math.round(cause === 'time' ? purchases : inTime);
  return cost > 0 ? { cause, would, cost } : undefined;
}
