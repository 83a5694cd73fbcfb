import type { Try } from '../receipt/receipt.ts';

/**
 * A whole question in parts. Shares of points are fractions with a denominator of up to twelve, or of fifteen or
 * twenty-one for a question of order; all of them divide this number, so that sums of shares are exact, do not depend on
 * the order in which they are added, and a half is a half when it is rounded.
 */
export const WHOLE = 27_720;

/**
 * The share of its points that a try got, in parts of `WHOLE`. Every question weighs the same, whatever its points: what an
 * unanswered one would have given is not known. A receipt can be written by hand, so whatever stands there gives 0 to 1.
 */
export function weighTry({ earned, possible }: Pick<Try, 'earned' | 'possible'>): number {
  const share = possible > 0 ? earned / possible : 0;
  return Number.isFinite(share) ? Math.round(Math.min(1, Math.max(0, share)) * WHOLE) : 0;
}

/** Parts of a hundred, rounded half up, once. @param parts not negative @param whole above 0 */
export const toPercent = (parts: number, whole: number): number => Math.floor((200 * parts + whole) / (2 * whole));
