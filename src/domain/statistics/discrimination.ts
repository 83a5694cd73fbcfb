import type { AssignedQuestion } from '../assignment/assigned-questions.ts';
import type { ReceiptRow } from '../receipt/receipt.ts';
import { correlate } from './correlation.ts';
import { weighTry } from './share.ts';

/**
 * With fewer students than `FEWEST` no discrimination is shown, and with fewer than `ENOUGH` only "with caution".
 *
 * Brigham Young University's page on item analysis calls 100 to 200 students the usual advice and asks for caution below
 * (open.byu.edu/Assessment_Basics/item_analsyis, spelt so). That some thirty can still help is said of Downing and
 * Yudkowsky, whom we know at second hand only. An answer of "few" is better than a number that the next class turns round.
 */
export const FEWEST = 30;
export const ENOUGH = 100;

/**
 * Whether those who did better on the other questions did better on this one: the correlation of the share of its points
 * with the sum of all other shares (corrected item–rest correlation), at the first try, over those who answered every
 * question at its present version.
 */
export interface Discrimination {
  /** −1 to 1; null with too few students, or when the question or the rest came out the same for all. */
  value: number | null;
  /** How many answered everything. */
  n: number;
  /** Why there is no value; "caution" with a value from fewer than `ENOUGH`; null when nothing has to be said. */
  why: 'few' | 'no-spread' | 'caution' | null;
}

/** One for each question, in the same order. @param students the rows of each student by question */
export function discriminate(
  questions: readonly AssignedQuestion[],
  students: readonly ReadonlyMap<string, ReceiptRow>[],
): Discrimination[] {
  const complete = students.flatMap((rows) => {
    const shares: number[] = [];
    for (const { id, rev } of questions) {
      const row = rows.get(id);
      if (row?.rev !== rev) return [];
      shares.push(weighTry(row.first));
    }
    return [{ shares, sum: shares.reduce((sum, one) => sum + one, 0) }];
  });
  const n = complete.length;
  if (n < FEWEST) return questions.map(() => ({ value: null, n, why: 'few' }));
  return questions.map((_, place) => {
    const value = correlate(
      complete.map(({ shares, sum }) => {
        const share = shares[place] ?? 0;
        return [share, sum - share];
      }),
    );
    return { value, n, why: value === null ? 'no-spread' : n < ENOUGH ? 'caution' : null };
  });
}
