import type { BudgetLine, Verdict } from '../domain/budget.ts';

/** Both departments, as they are named in running text. */
export const sideWords = { sales: 'Sales', marketing: 'Marketing' };

/** Names of the budget's lines: on a label, and in a sentence. */
export const lineWords: Record<BudgetLine, { label: string; inText: string }> = {
  pricing: { label: 'Pricing: list, offers, studies', inText: 'pricing' },
  promotion: { label: 'Promotion: campaigns, stands', inText: 'promotion' },
  product: { label: 'Product: development work', inText: 'the product' },
  people: { label: 'Salespeople', inText: 'salespeople' },
};

/** How a department takes a plan; `gap` names the line it would argue about first. */
export const verdictWords: Record<Verdict, (gap: string) => string> = {
  sign: () => 'would sign this plan.',
  grumble: (gap) => `would accept it with a complaint: ${gap}.`,
  fight: (gap) => `would fight it: ${gap}.`,
  refuse: (gap) => `would rather have the other side’s own plan: ${gap}.`,
};

/** Words of the budget table. */
export const budgetWords = {
  eyebrow: 'Try it:',
  title: 'the budget table',
  note: 'A toy model with invented numbers. Each department counts the points that lie where its own plan would put them. It knows nothing about what the money brings.',
  legend: 'Divide 100 points. When one line changes, the others make up the difference.',
  points: (points: number) => `${points} points`,
  start: 'Start from a plan',
  presets: { marketing: 'Marketing’s plan', sales: 'The plan from Sales', middle: 'Half way' },
  agreed: (side: string, points: number) => `${side}: ${points} of 100 where it wants them`,
  gap: (line: string, by: number) => (by > 0 ? `${by} too many for ${line}` : `${-by} too few for ${line}`),
  sum: (sum: number) =>
    sum === 165
      ? 'Together: 165. From here, what one side gains the other loses.'
      : `Together: ${sum}. A plan between the two wishes would reach 165, so both could still gain.`,
  table: 'Three plans as a table',
  line: 'Points for',
  whereSales: 'Where Sales wants them',
  whereMarketing: 'Where Marketing wants them',
  needsScript:
    'Judged here is Marketing’s plan. Moving the money needs JavaScript; the table holds the three plans that matter most.',
};
