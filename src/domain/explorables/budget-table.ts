import { findBest, makeScorecard, mix, type Scorecard } from './scorecard.ts';
import type { Setup } from './setup.ts';
import { apportion, countMoved, type Split } from './split.ts';

/** The uses of one budget that the two departments argue about, in the order in which they are shown. */
export const budgetLines = ['pricing', 'promotion', 'product', 'people'] as const;

/**
 * What each department of the invented firm would do with the whole budget, by line. Assumed. That Sales would rather have
 * salespeople than promotion is the article's account (kotler-2006); the figures are nobody's.
 */
export const plans = { sales: [10, 15, 20, 55], marketing: [20, 35, 25, 20] } as const;

/** Whose scorecards there are, in the order in which the reader sits in their chairs. */
export const chairs = ['sales', 'marketing', 'chief'] as const;
export type Chair = (typeof chairs)[number];

/**
 * Where the reader is: predicting in a chair, seeing what the model gives for it, or free at the table. These ids, and the
 * names below, stand in links for good.
 */
const stages = ['sales', 'sales-checked', 'marketing', 'marketing-checked', 'chief', 'chief-checked', 'table'] as const;

/** What can be set. Every usual number is assumed. */
export const budgetFields = {
  stage: { kind: 'choice', values: stages, usual: 'sales' },
  /** The reader's split, by line. */
  plan: { kind: 'split', usual: [25, 25, 25, 25] },
  /** Which line the picture is drawn over. */
  line: { kind: 'choice', values: budgetLines, usual: 'people' },
  /** How much of each department's scorecard is a number that both share, %. Assumed. */
  shared: { kind: 'whole', from: 0, to: 100, usual: 0 },
  /** How much of the company's result the later years are, %. Assumed. */
  later: { kind: 'whole', from: 0, to: 100, usual: 50 },
  /** How much of the shared number the later years are, %. Assumed: as in the company's result. */
  counts: { kind: 'whole', from: 0, to: 100, usual: 50 },
  /** How far what pays this year differs from what pays later, % of the difference between the two plans. Assumed. */
  difference: { kind: 'whole', from: 0, to: 100, usual: 100 },
  /** The power to which points are raised, in hundredths. Assumed. */
  returns: { kind: 'whole', from: 20, to: 90, usual: 50 },
} as const;

export type BudgetSetup = Setup<typeof budgetFields>;
/** What the scorecards follow from. */
export const assumptions = ['shared', 'later', 'counts', 'difference', 'returns'] as const;
export type Assumption = (typeof assumptions)[number];
export type Assumed = Readonly<Record<Assumption, number>>;

/**
 * The scorecards of all chairs, and of the number that both departments share. Weights are the roots of a plan's points:
 * with the usual returns of one half the plan is then its scorecard's best split.
 */
export function makeScorecards(assumed: Assumed): Record<Chair | 'shared', Scorecard> {
  const makeOwn = (plan: Split) => makeScorecard(plan.map(Math.sqrt), assumed.returns / 100);
  const [now, after] = [makeOwn(plans.sales), makeOwn(plans.marketing)];
  // Without a difference each holds one half of the other.
  const alike = (1 - assumed.difference / 100) / 2;
  const [thisYear, later] = [mix(now, after, alike), mix(after, now, alike)];
  const shared = mix(thisYear, later, assumed.counts / 100);
  return {
    sales: mix(thisYear, shared, assumed.shared / 100),
    marketing: mix(later, shared, assumed.shared / 100),
    chief: mix(thisYear, later, assumed.later / 100),
    shared,
  };
}

/** How many points would have to change their line to turn one best split into another. */
interface Distances {
  /** From the one department's best to the other's; `alone` is without a shared number. */
  apart: number;
  alone: number;
  /** From each department's best to the company's. */
  away: { sales: number; marketing: number };
  /** From the shared number's own best to the company's: 0 when it counts what the company lives by. */
  off: number;
}

/** What a set-up comes to, exactly and as it is told. */
export interface Reading extends Distances {
  cards: Record<Chair, Scorecard>;
  /** The best split of each scorecard. */
  best: Record<Chair, number[]>;
  /** The best splits in whole points, as readers see them, and the distances between those: whole too. */
  told: Distances & { best: Record<Chair, number[]> };
}

/** Reads what follows from the assumptions. */
export function readBudget(assumed: Assumed): Reading {
  const { shared, ...cards } = makeScorecards(assumed);
  const alone = makeScorecards({ ...assumed, shared: 0 });
  const measure = (find: (card: Scorecard) => number[]) => {
    const best = { sales: find(cards.sales), marketing: find(cards.marketing), chief: find(cards.chief) };
    return {
      best,
      apart: countMoved(best.sales, best.marketing),
      alone: countMoved(find(alone.sales), find(alone.marketing)),
      away: { sales: countMoved(best.sales, best.chief), marketing: countMoved(best.marketing, best.chief) },
      off: countMoved(find(shared), best.chief),
    };
  };
  return { cards, ...measure(findBest), told: measure((card) => apportion(100, findBest(card))) };
}
