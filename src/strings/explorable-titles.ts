import type { ExplorableId } from '../domain/explorables/explorables.ts';

/** Names of the teaching models, as they stand in a heading after “Try it:” and in a sentence. */
export const explorableTitles: Record<ExplorableId, string> = {
  'budget-table': 'the budget table',
  'two-diaries': 'two diaries',
  'level-explorer': 'the level explorer',
  'move-the-handoff': 'move the hand-off',
};
