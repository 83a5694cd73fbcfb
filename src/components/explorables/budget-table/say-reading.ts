import type { Reading } from '../../../domain/explorables/budget-table.ts';
import { score } from '../../../domain/explorables/scorecard.ts';
import { countMoved, findMiddle, type Split } from '../../../domain/explorables/split.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';

/** Closer than this many points is the same, once points are rounded. */
const SAME = 0.5;

/** Says what the scorecards come to, and what that means. */
export function sayReading(reading: Reading, shared: number): string {
  const { apart, alone, away, off } = reading;
  if (alone < SAME) return words.same;
  const own = away.sales < SAME ? 'sales' : 'marketing';
  if (shared === 0 && away[own] < SAME) return words.right(own, apart);
  const meaning = shared > 0 && off >= SAME ? words.off(off) : words.away(shared, away.sales, away.marketing);
  return `${words.apart(shared, alone, apart)} ${meaning}`;
}

/** Says what one's own split reaches on each scorecard. */
export const saySplit = ({ cards }: Reading, plan: Split): string =>
  words.yours(score(cards.sales, plan), score(cards.marketing, plan), score(cards.chief, plan));

/**
 * Says how the company's best stands to the two departments.
 * @param alike whether the company counts this year and later years alike
 */
export function sayBest({ best, away, apart }: Reading, alike: boolean): string {
  if (apart < SAME) return words.same;
  if (away.sales < SAME) return words.right('sales', apart);
  if (away.marketing < SAME) return words.right('marketing', apart);
  return `${words.between} ${words.half(countMoved(findMiddle(best.sales, best.marketing), best.chief), alike)}`;
}
