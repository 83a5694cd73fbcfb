import { type Assumed, assumptions, budgetFields } from './budget-table.ts';

/** Set-ups in which what the lesson concludes does not hold, or holds only in part. What is left out is as usual. */
export const budgetCases = {
  /** The company lives this year only. */
  year: { later: 0 },
  /** The company lives by the years after: the mirror of the first. */
  wait: { later: 100 },
  /** What pays this year pays later. */
  agreed: { difference: 0 },
  /** A shared number for this year, in a company that lives later too. */
  wrong: { shared: 100, counts: 0 },
  /** Returns that hardly diminish, and a shared number of one half. */
  steep: { shared: 50, returns: 90 },
} as const satisfies Record<string, Partial<Assumed>>;

export type BudgetCase = keyof typeof budgetCases;

const setCase = (which: BudgetCase): Partial<Assumed> => budgetCases[which];

/** The case as which a model is set, if it is one. */
export const findCase = (assumed: Assumed): BudgetCase | undefined =>
  (Object.keys(budgetCases) as BudgetCase[]).find(
    (
      which, // the keys of the literal
    ) => assumptions.every((name) => assumed[name] === (setCase(which)[name] ?? budgetFields[name].usual)),
  );
