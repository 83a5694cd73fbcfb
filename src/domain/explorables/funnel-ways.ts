import { type Way, ways } from './funnel-steps.ts';
import { askedBack } from './handoff-assumptions.ts';
import { runFunnel } from './handoff-flow.ts';
import { type HandoffSetup, handoffFields } from './handoff-setup.ts';
import { findUsual } from './setup.ts';

/** Purchases by each way, all else as set. */
export function compareWays(setup: HandoffSetup): Record<Way, number> {
  const count = (way: Way) => runFunnel({ ...setup, way }).purchases;
  return { one: count('one'), two: count('two'), none: count('none') };
}

/** Purchases by each way with its lines at their usual places, all else as set. */
export function compareAtUsual(setup: HandoffSetup): Record<Way, number> {
  const { place, second } = findUsual(handoffFields);
  return compareWays({ ...setup, place, second });
}

/** The way with the greatest number; the earlier one where two are equal. */
export function findMost(numbers: Record<Way, number>): Way {
  return ways.reduce((most, way) => (numbers[way] > numbers[most] + 1e-9 ? way : most));
}

/**
 * How the model is set for the second question: at the usual number of hotels, with buyers who come back, and with lines
 * at their usual places, since what lies behind the purchase costs no purchase. The rest is as set.
 */
export function setReturn(setup: HandoffSetup): HandoffSetup {
  const { hotels, place, second } = findUsual(handoffFields);
  return { ...setup, hotels, place, second, back: askedBack };
}

/** Answers the second question: what each way loses when buyers go back and forth. */
export function loseByReturn(setup: HandoffSetup) {
  const asked = setReturn(setup);
  const before = compareWays({ ...asked, back: 0 });
  const after = compareWays(asked);
  const lose = (way: Way) => 1 - after[way] / before[way];
  const lost: Record<Way, number> = { one: lose('one'), two: lose('two'), none: lose('none') };
  return { before, after, lost, most: findMost(lost), winner: findMost(after) };
}
