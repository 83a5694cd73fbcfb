/** The teaching models that a reader moves, and the lesson in which each stands. Ids stand in records and links for good. */
export const explorables = {
  'budget-table': { lesson: 'economic-friction' },
  'two-diaries': { lesson: 'cultural-friction' },
  'level-explorer': { lesson: 'tell-them-apart' },
  'move-the-handoff': { lesson: 'the-funnel-and-the-handoff' },
} as const;

export type ExplorableId = keyof typeof explorables;

/** All ids, in the order of the course. */
export const explorableIds = Object.keys(explorables) as ExplorableId[]; // the keys of the literal above

/** Those that stand in a lesson. */
export const explorablesIn = (lesson: string): ExplorableId[] =>
  explorableIds.filter((id) => explorables[id].lesson === lesson);

/** Whether a text is the id of an explorable. */
export const isExplorableId = (text: string): text is ExplorableId => Object.hasOwn(explorables, text);
