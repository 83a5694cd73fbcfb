import type { Diary, Side } from './diaries.ts';

/** The diaries of four invented jobs. Their pieces of work have names in the words of the course, in the same order. */
const sellsTrays: Diary = [
  { done: 1, known: 1 },
  { done: 2, known: 5 },
  { done: 6, known: 6 },
  { done: 8, known: 34 },
  { done: 9, known: 13 },
  { done: 13, known: 13 },
];
const marketsTrays: Diary = [
  { done: 1, known: 53 },
  { done: 3, known: 29 },
  { done: 4, known: 104 },
  { done: 6, known: 7 },
  { done: 8, known: 60 },
  { done: 10, known: 62 },
];
const sellsScanners: Diary = [
  { done: 1, known: 79 },
  { done: 3, known: 55 },
  { done: 5, known: 5 },
  { done: 6, known: 58 },
  { done: 9, known: 87 },
  { done: 12, known: 90 },
];
const writesAdverts: Diary = [
  { done: 1, known: 1 },
  { done: 2, known: 3 },
  { done: 4, known: 4 },
  { done: 6, known: 6 },
  { done: 8, known: 11 },
  { done: 11, known: 63 },
];

/**
 * Pairs of invented people and what each finishes in one quarter. Every week is assumed. That success in selling shows at
 * once while marketing is judged slowly is what the 2006 article says of the two jobs (kotler-2006); it gives no weeks.
 * Each diary holds one piece of work on the other's clock, because the portraits are not the people.
 */
export const diaryPairs = {
  /** The lesson's own two: she sells trays, he markets them. */
  trays: { sales: sellsTrays, marketing: marketsTrays },
  /** The clocks the other way round: scanners for hospitals, and the adverts of a web shop. */
  swapped: { sales: sellsScanners, marketing: writesAdverts },
  /** One clock for both. */
  alike: { sales: sellsTrays, marketing: writesAdverts },
} as const satisfies Record<string, Record<Side, Diary>>;

export type Pair = keyof typeof diaryPairs;

/** All pairs, the lesson's own first. */
export const pairIds = ['trays', 'swapped', 'alike'] as const satisfies readonly Pair[];
