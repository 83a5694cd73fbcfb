/** Weeks in a quarter. */
export const QUARTER = 13;
/** The last week that the horizon reaches: two years. Assumed to be far enough for every piece of work in the model. */
export const LAST_WEEK = 104;

/** The two people whose diaries lie beside each other. */
export type Side = 'sales' | 'marketing';

/** One piece of work. Weeks are counted from the start of the quarter, the first is 1; `known` is never before `done`. */
export interface Work {
  /** The week in which it was finished. */
  done: number;
  /** The first week in which anybody can tell whether it was any good. */
  known: number;
}

/** Pieces of work in the order in which their owner notes them. */
export type Diary = readonly Work[];

/** Where a piece of work stands at a horizon: not finished yet, finished and open, or known to be good or not. */
export type Standing = 'ahead' | 'open' | 'known';

/** Pieces of work at a horizon; `known` and `open` add up to `done`, `done` and `ahead` to the whole diary. */
export interface Count {
  done: number;
  known: number;
  open: number;
  ahead: number;
}

/** Where a piece of work stands at the end of a week. */
export function findStanding({ done, known }: Work, week: number): Standing {
  if (week < done) return 'ahead';
  return week < known ? 'open' : 'known';
}

/** Counts a diary at the end of a week. */
export function countDiary(diary: Diary, week: number): Count {
  const count = (standing: Standing) => diary.filter((work) => findStanding(work, week) === standing).length;
  const [known, open] = [count('known'), count('open')];
  return { done: known + open, known, open, ahead: count('ahead') };
}

/** Weeks that pass until half of a diary's work can be judged: the median of the waits; 0 for an empty diary. */
export function findMedianWait(diary: Diary): number {
  const waits = diary.map(({ done, known }) => known - done).toSorted((a, b) => a - b);
  const half = waits.length / 2;
  const [below = 0, above = below] = waits.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (below + above) / 2;
}
