import type { ExplorableId } from '../domain/explorables/explorables.ts';

/** Names of the set-ups that are ready to be assigned, by model. */
export const readyNames: Record<ExplorableId, Record<string, string>> = {
  'budget-table': { usual: 'As in the lesson', year: 'A shared number for this year only' },
  'two-diaries': { usual: 'As in the lesson', swapped: 'The clocks swapped' },
  'level-explorer': { umbrellas: 'The umbrella maker, as in the lesson', saddles: 'The saddle maker' },
  'move-the-handoff': { usual: 'As in the lesson', few: 'Few hotels' },
};
