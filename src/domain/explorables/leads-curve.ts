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

/** What more hotels would do: from the present number on, and where the curve is highest. */
export interface Outlook {
  /** What a few more would bring; none where the model goes no further. */
  next: 'more' | 'fewer' | 'none';
  peak: CurvePoint;
  /** Whether the present number is about the best one. */
  isPeak: boolean;
}

/** Looks along the curve from where the model is set. */
export function lookAhead(setup: HandoffSetup): Outlook {
  const { to } = handoffFields.hotels;
  const peak = findPeak(traceCurve(setup));
  const now = runFunnel(setup).purchases;
  const then = runFunnel({ ...setup, hotels: Math.min(to, setup.hotels + CURVE_STEP) }).purchases;
  const next = setup.hotels === to ? 'none' : then > now ? 'more' : 'fewer';
  // Between two points of the curve there may be a little more than at either.
  const isPeak = now >= peak.purchases - 1e-9 || Math.abs(setup.hotels - peak.hotels) < CURVE_STEP;
  return { next, peak, isPeak };
}
