import { budgetFields } from './budget-table.ts';
import { diaryFields } from './diary-setup.ts';
import type { ExplorableId } from './explorables.ts';
import { handoffFields } from './handoff-setup.ts';
import { levelFields } from './level-explorer.ts';
import type { Fields } from './setup.ts';

/** What can be set about each model, for who reads links to any of them. */
export const modelFields: Readonly<Record<ExplorableId, Fields>> = {
  'budget-table': budgetFields,
  'two-diaries': diaryFields,
  'level-explorer': levelFields,
  'move-the-handoff': handoffFields,
};
