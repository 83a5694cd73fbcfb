import type { Side } from '../domain/explorables/diaries.ts';
import type { Pair } from '../domain/explorables/diary-pairs.ts';

interface PairWords {
  /** On the button that shows them. */
  label: string;
  names: Record<Side, string>;
  /** Who they are and what they do. */
  intro: string;
  /** What to see in them. */
  why: string;
  /** What each finished, in the order of the diary, as it stands in a sentence. */
  works: Record<Side, readonly string[]>;
}

const sellsTrays = [
  'six calls',
  'two quotes',
  'an order lost',
  'a special lid',
  'four show contacts',
  'last-day orders',
] as const;
const marketsTrays = [
  'a list price',
  'a campaign',
  'one lid for five customers',
  'a headline tested by mail',
  'a name at the show',
  'a study of new trays',
] as const;
const sellsScanners = [
  'a first visit',
  'a tender',
  'a spare part sold',
  'a trial on a ward',
  'a talk to the board',
  'a contract for ten wards',
] as const;
const writesAdverts = [
  'a day’s adverts',
  'two prices tested',
  'a newsletter',
  'a headline',
  'a front page',
  'a film',
] as const;

/** Three pairs of invented people. */
export const pairWords: Record<Pair, PairWords> = {
  trays: {
    label: 'Dana and Ravi',
    names: { sales: 'Dana', marketing: 'Ravi' },
    intro: 'Dana sells trays, and Ravi markets them.',
    why: 'Even here, each has one piece of work on the other’s clock.',
    works: { sales: sellsTrays, marketing: marketsTrays },
  },
  swapped: {
    label: 'The clocks swapped',
    names: { sales: 'Vera', marketing: 'Otto' },
    intro: 'Vera sells scanners to hospitals. Otto writes the daily adverts of a web shop.',
    why: 'Now the seller waits, and the marketer knows. The clock comes with the work, not with the department.',
    works: { sales: sellsScanners, marketing: writesAdverts },
  },
  alike: {
    label: 'One clock for both',
    names: { sales: 'Dana', marketing: 'Otto' },
    intro: 'Dana sells trays. Otto writes the daily adverts of a web shop.',
    why: 'Now one review serves both, and nothing follows from two clocks.',
    works: { sales: sellsTrays, marketing: writesAdverts },
  },
};
