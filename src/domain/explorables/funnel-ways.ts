import { type Way, ways } from './funnel-steps.ts';
import { askedBack } from './handoff-assumptions.ts';
import { runFunnel } from './handoff-flow.ts';
import { type HandoffSetup, handoffFields } from './handoff-setup.ts';

/** Purchases by each way, all else as set. */
export function compareWays(setup: HandoffSetup): Record<Way, number> {
  const count = (way: Way) => runFunnel({ ...setup, way }).purchases;
  return { one: count('one'), two: count('two'), none: count('none') };
}

/** The way with the greatest number; the earlier one where two are equal. */
export function findMost(numbers: Record<Way, number>): Way {
  return ways.reduce((most, way) => (numbers[way] > numbers[most] + 1e-9 ? way : most));
}

/** Answers the second question: what each way loses when buyers go back and forth, at the usual number of hotels. */
export function loseByReturn(setup: HandoffSetup) {
  const hotels = handoffFields.hotels.usual;
  const before = compareWays({ ...setup, hotels, back: 0 });
  const after = compareWays({ ...setup, hotels, back: askedBack });
  const lose = (way: Way) => 1 - after[way] / before[way];
  const lost: Record<Way, number> = { one: lose('one'), two: lose('two'), none: lose('none') };
  return { before, after, lost, most: findMost(lost) };
}
