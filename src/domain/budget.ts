/** The uses of one budget that the two departments argue about, in the order in which they are shown. */
export const budgetLines = ['pricing', 'promotion', 'product', 'people'] as const;
export type BudgetLine = (typeof budgetLines)[number];

/** A division of one budget: whole points, 0 or more a line, 100 in all. */
export type Plan = Readonly<Record<BudgetLine, number>>;

/** What each side of the invented firm would do with the whole budget. A toy: no real firm stands behind it. */
export const wishes = {
  sales: { pricing: 10, promotion: 15, product: 20, people: 55 },
  marketing: { pricing: 20, promotion: 35, product: 25, people: 20 },
} as const satisfies Record<'sales' | 'marketing', Plan>;

/** How a department takes a plan, from the best to the worst. */
export type Verdict = 'sign' | 'grumble' | 'fight' | 'refuse';

/** Counts the points of a plan that lie where a wish wants them: 100 when they are equal. */
export function countAgreed(plan: Plan, wish: Plan): number {
  return budgetLines.reduce((sum, line) => sum + Math.min(plan[line], wish[line]), 0);
}

/**
 * Says how a department takes a plan.
 * @param agreed points that lie where it wants them
 * @param rival points that would lie there under the other department's wish
 */
export function judgePlan(agreed: number, rival: number): Verdict {
  if (agreed < rival) return 'refuse';
  if (agreed >= 95) return 'sign';
  return agreed >= 80 ? 'grumble' : 'fight';
}

/** Finds the line on which a plan departs furthest from a wish; `by` is above 0 where the plan gives more. */
export function findWidestGap(plan: Plan, wish: Plan): { line: BudgetLine; by: number } {
  const gaps = budgetLines.map((line) => ({ line, by: plan[line] - wish[line] }));
  return gaps.reduce((widest, gap) => (Math.abs(gap.by) > Math.abs(widest.by) ? gap : widest));
}

/**
 * Gives one line a number of points and lets the other lines make up the difference, in proportion to what they have.
 * @param points 0 to 100; values outside are taken as the nearer end, fractions are rounded
 */
export function setLine(plan: Plan, line: BudgetLine, points: number): Plan {
  const own = Math.round(Math.min(100, Math.max(0, points)));
  const others = budgetLines.filter((other) => other !== line);
  const shares = apportion(
    100 - own,
    others.map((other) => plan[other]),
  );
  const next = { ...plan, [line]: own };
  others.forEach((other, index) => {
    next[other] = shares[index] ?? 0;
  });
  return next;
}

/** Lays a plan half way between two others; odd points go to the lines listed first. */
export function findMiddle(one: Plan, other: Plan): Plan {
  const shares = apportion(
    100,
    budgetLines.map((line) => one[line] + other[line]),
  );
  const [pricing = 0, promotion = 0, product = 0, people = 0] = shares;
  return { pricing, promotion, product, people };
}

/** Splits a whole number in proportion to weights, in whole numbers that add up to it; evenly if all weigh nothing. */
function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum === 0 ? total / weights.length : (total * weight) / sum));
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, share) => all + share, 0);
  // The points lost by rounding down go to the largest fractions, so that nothing is made or lost.
  const byFraction = exact.map((share, index) => ({ index, fraction: share - Math.floor(share) }));
  byFraction.sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  const raised = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return whole.map((share, index) => share + (raised.has(index) ? 1 : 0));
}
