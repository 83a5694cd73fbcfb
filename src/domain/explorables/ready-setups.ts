import { type BudgetSetup, budgetFields } from './budget-table.ts';
import { type DiarySetup, diaryFields } from './diary-setup.ts';
import type { ExplorableId } from './explorables.ts';
import { type HandoffSetup, handoffFields } from './handoff-setup.ts';
import { type LevelSetup, levelFields } from './level-explorer.ts';
import { type Fields, findUsual, type Setup } from './setup.ts';
import { writeSetup } from './setup-text.ts';

/** Set-ups to assign, two of each model; each from how its lesson starts. */
const parts = {
  'budget-table': { usual: {}, year: { shared: 100, counts: 0 } },
  'two-diaries': { usual: {}, swapped: { jobs: 'swapped' } },
  'level-explorer': { umbrellas: {}, saddles: { company: 'saddles' } },
  'move-the-handoff': { usual: {}, few: { hotels: 500 } },
} as const satisfies {
  'budget-table': Record<string, Partial<BudgetSetup>>;
  'two-diaries': Record<string, Partial<DiarySetup>>;
  'level-explorer': Record<string, Partial<LevelSetup>>;
  'move-the-handoff': Record<string, Partial<HandoffSetup>>;
} & Record<ExplorableId, unknown>;

const complete = <F extends Fields>(fields: F, all: Record<string, Partial<Setup<F>>>) =>
  Object.entries(all).map(([id, part]) => {
    const setup: Setup<F> = { ...findUsual(fields), ...part };
    return { id, setup, text: writeSetup(fields, setup) };
  });

/** The same, whole: each with its id, and with its text for a link. */
export const readySetups = {
  'budget-table': complete(budgetFields, parts['budget-table']),
  'two-diaries': complete(diaryFields, parts['two-diaries']),
  'level-explorer': complete(levelFields, parts['level-explorer']),
  'move-the-handoff': complete(handoffFields, parts['move-the-handoff']),
};
