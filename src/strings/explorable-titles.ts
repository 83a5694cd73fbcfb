import type { ExplorableId } from '../domain/explorables/explorables.ts';

/** Names of the teaching models, as they stand in a heading after “Try it:” and in a sentence. */
export const explorableTitles: Record<ExplorableId, string> = {
  'budget-table': 'the budget table',
  'two-diaries': 'two diaries',
  'level-explorer': 'the level explorer',
  'move-the-handoff': 'move the hand-off',
};

/** The same after a preposition, where a title that asks to do something needs its quotation marks. */
export const explorableNames: Record<ExplorableId, string> = {
  ...explorableTitles,
  'move-the-handoff': `“${explorableTitles['move-the-handoff']}”`,
};
