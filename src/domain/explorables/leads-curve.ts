import { runFunnel } from './handoff-flow.ts';
import { type HandoffSetup, handoffFields } from './handoff-setup.ts';

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

/** Where a curve is highest; the first such place. A curve has at least one point. */
export function findPeak([first, ...rest]: readonly CurvePoint[]): CurvePoint {
  if (!first) throw new Error('A curve without points has no peak.');
  return rest.reduce((peak, point) => (point.purchases > peak.purchases + 1e-9 ? point : peak), first);
}
