import type { Split } from './split.ts';

/*
 * A scorecard pays, for each line, weight · points^returns. With returns below 1 each further point brings less than the
 * one before, so there is one best split, and it can be written down: the points of a line are in proportion to
 * weight^(1 / (1 − returns)).
 */

/** What somebody is judged by. Scaled so that its own best split scores 100. */
export interface Scorecard {
  /** One a line, above 0. */
  weights: readonly number[];
  /** Above 0 and below 1: how much of a line's first point its later points still bring. */
  returns: number;
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** What a line draws in the best split, in proportion to the other lines. */
const draw = ({ weights, returns }: Scorecard): number[] => weights.map((weight) => weight ** (1 / (1 - returns)));

/** A scorecard with weights in this proportion. */
export function makeScorecard(weights: readonly number[], returns: number): Scorecard {
  // The highest score of a budget of 100 under these weights, by the best split put into the sum.
  const most = 100 ** returns * add(draw({ weights, returns })) ** (1 - returns);
  return { weights: weights.map((weight) => (100 * weight) / most), returns };
}

/** A scorecard that counts two others, the second with this share from 0 to 1. Both have the same returns. */
export const mix = (one: Scorecard, other: Scorecard, share: number): Scorecard =>
  makeScorecard(
    one.weights.map((weight, place) => (1 - share) * weight + share * (other.weights[place] ?? 0)),
    one.returns,
  );

/** The one split that scores 100. Its points are not rounded. */
export function findBest(card: Scorecard): number[] {
  const drawn = draw(card);
  return drawn.map((part) => (100 * part) / add(drawn));
}

/** What a split scores: 100 for the best, less for every other. */
export const score = ({ weights, returns }: Scorecard, split: Split): number =>
  add(weights.map((weight, place) => weight * (split[place] ?? 0) ** returns));

/** The most that can be scored with so many points on one line: the others divided as this scorecard would have them. */
export function scoreAtMost(card: Scorecard, place: number, points: number): number {
  const others = add(draw(card).toSpliced(place, 1)) ** (1 - card.returns);
  return (card.weights[place] ?? 0) * points ** card.returns + others * (100 - points) ** card.returns;
}
