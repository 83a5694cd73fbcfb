/** Where a model stands, and which of its fields say nothing about what is asked of somebody to whom it is assigned. */
interface Explorable {
  lesson: string;
  /** Fields that hold how far a reader is and what they answered. They go from a link that is given to others. */
  own: readonly string[];
  /** Fields that a reader moves when the answer is there: they are where others begin, and no part of the question. */
  moved: readonly string[];
}

const entries = ['tuesday', 'lost', 'show', 'lid', 'mailing', 'quarter'];

/** The teaching models that a reader moves. Ids stand in records and links for good. */
export const explorables = {
  'budget-table': { lesson: 'economic-friction', own: ['stage', 'plan'], moved: ['line'] },
  'two-diaries': { lesson: 'cultural-friction', own: ['stage', 'compared', ...entries], moved: ['week'] },
  'level-explorer': { lesson: 'tell-them-apart', own: ['stage'], moved: ['distance', 'held'] },
  'move-the-handoff': { lesson: 'the-funnel-and-the-handoff', own: ['stage'], moved: [] },
} as const satisfies Record<string, Explorable>;

export type ExplorableId = keyof typeof explorables;

/** All ids, in the order of the course. */
export const explorableIds = Object.keys(explorables) as ExplorableId[]; // the keys of the literal above

/** Those that stand in a lesson. */
export const explorablesIn = (lesson: string): ExplorableId[] =>
  explorableIds.filter((id) => explorables[id].lesson === lesson);

/** Whether a text is the id of an explorable. */
export const isExplorableId = (text: string): text is ExplorableId => Object.hasOwn(explorables, text);
