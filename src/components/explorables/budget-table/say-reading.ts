import { type Assumed, type Chair, chairs, type Reading } from '../../../domain/explorables/budget-table.ts';
import { score } from '../../../domain/explorables/scorecard.ts';
import { countMoved, findMiddle, type Split } from '../../../domain/explorables/split.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';

/*
 * Everything here is decided on whole points, which are what readers see: a sentence that went by the exact numbers
 * would now and then contradict the ones that it names.
 */

/** Up to so many points apart, rounding alone may make one department's best the company's. */
const NEAR = 4;
/** A half-way split is nearly the company's best up to so many points. */
const NEARLY = 1;
/** From so many points on, splits differ a lot; up to so many points of score, scores differ little. */
const MANY = 10;
const LITTLE = 8;

const findOwn = ({ told }: Reading) =>
  told.away.sales === 0 ? 'sales' : told.away.marketing === 0 ? 'marketing' : null;

/** Says what the scorecards come to, and what that means. */
export function sayReading(reading: Reading, shared: number): string {
  const { apart, alone, away, off } = reading.told;
  if (apart === 0) {
    if (alone === 0) return words.same;
    return `${words.one(shared, away.sales)} ${away.sales > 0 && off > 0 ? words.wrong : words.changed}`;
  }
  const own = findOwn(reading);
  if (own && shared === 0 && apart > NEAR) return words.right(own, apart);
  const distances = own
    ? words.meets(own, away[own === 'sales' ? 'marketing' : 'sales'])
    : words.away(away.sales, away.marketing);
  const meaning = shared === 0 ? words.follows : off > 0 && !own ? words.off(off) : words.changed;
  return `${words.apart(shared, alone, apart)} ${distances} ${meaning}`;
}

/** Says how far one's own split is from each best, and what it scores. */
export function saySplit({ cards, told }: Reading, plan: Split, returns: number): string {
  const each = (count: (chair: Chair) => number) =>
    ({ sales: count('sales'), marketing: count('marketing'), chief: count('chief') }) satisfies Record<Chair, number>;
  const far = each((chair) => countMoved(plan, told.best[chair]));
  const scores = each((chair) => score(cards[chair], plan));
  const spread = (numbers: Record<Chair, number>) => {
    const all = chairs.map((chair) => numbers[chair]);
    return Math.max(...all) - Math.min(...all);
  };
  return words.yours(far, scores, returns <= 50 && spread(far) >= MANY && spread(scores) <= LITTLE);
}

/** Says how the company's best stands to the two departments'. */
export function sayBest(reading: Reading, { shared, later, counts }: Assumed): string {
  const { apart, away } = reading.told;
  const own = findOwn(reading);
  if (apart === 0 || (own && shared === 0 && apart > NEAR)) return sayReading(reading, shared);
  if (own) return words.meets(own, away[own === 'sales' ? 'marketing' : 'sales']);
  const half = Math.round(countMoved(findMiddle(reading.best.sales, reading.best.marketing), reading.best.chief));
  // Only then does the middle lie there for that reason.
  const isAlike = later === 50 && (shared === 0 || counts === 50) && apart >= MANY && half <= NEARLY;
  return `${words.between} ${words.half(half, isAlike)}`;
}
