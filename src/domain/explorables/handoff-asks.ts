import { type Way, ways } from './funnel-steps.ts';
import { askedBack } from './handoff-assumptions.ts';
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

/** A place on the curve of purchases over hotels. */
export interface CurvePoint {
  hotels: number;
  purchases: number;
}

const CURVE_STEP = 50;

/** Purchases over the whole range of hotels, all else as set. */
export function traceCurve(setup: HandoffSetup): CurvePoint[] {
  const { from, to } = handoffFields.hotels;
  return Array.from({ length: (to - from) / CURVE_STEP + 1 }, (_, place) => {
    const hotels = from + place * CURVE_STEP;
    return { hotels, purchases: runFunnel({ ...setup, hotels }).purchases };
  });
}

/** Where a curve is highest; the first such place. */
export const findPeak = (curve: readonly CurvePoint[]): CurvePoint | undefined =>
  curve.reduce<CurvePoint | undefined>(
    (peak, point) => (peak && point.purchases <= peak.purchases + 1e-9 ? peak : point),
    undefined,
  );
