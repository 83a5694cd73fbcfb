import { type Count, QUARTER, type Side } from './diaries.ts';

/** From this share of the finished work on, one side counts as far ahead of the other in what is known. Assumed. */
export const FAR = 0.3;
/** Finished pieces that a side needs before it is compared with the other. Assumed: one of one says little. */
export const ENOUGH = 3;
/** Weeks in a year. */
export const YEAR = 4 * QUARTER;

/** What a horizon means for whoever judges both diaries by their results. */
export type Meaning =
  /** Neither has finished anything. */
  | { type: 'begin' }
  /** One of them has finished too little to be compared. */
  | { type: 'few' }
  /** All of both is known. */
  | { type: 'all' }
  /** Far more is known of one side: while the quarter runs, at a review within the year, or at a late one. */
  | { type: 'ahead'; side: Side; when: 'running' | 'review' | 'late' }
  /** About as much is known of both. */
  | { type: 'alike' };

const shareOf = ({ known, done }: Count) => (done === 0 ? 0 : known / done);

/** What a review at the end of a week would see. Swapping the sides swaps the answer and changes nothing else. */
export function findMeaning(counts: Record<Side, Count>, week: number): Meaning {
  const { sales, marketing } = counts;
  if (sales.done + marketing.done === 0) return { type: 'begin' };
  if (sales.open + sales.ahead + marketing.open + marketing.ahead === 0) return { type: 'all' };
  if (Math.min(sales.done, marketing.done) < ENOUGH) return { type: 'few' };
  const lead = shareOf(sales) - shareOf(marketing);
  if (Math.abs(lead) >= FAR) {
    const when = week < QUARTER ? 'running' : week < YEAR ? 'review' : 'late';
    return { type: 'ahead', side: lead > 0 ? 'sales' : 'marketing', when };
  }
  return { type: 'alike' };
}
