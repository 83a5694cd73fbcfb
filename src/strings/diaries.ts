import type { Count, Side, Standing } from '../domain/explorables/diaries.ts';
import type { Meaning } from '../domain/explorables/diary-meaning.ts';

type Names = Record<Side, string>;
type Counts = Record<Side, Count>;

const known = ({ known, done }: Count) => `${known} of ${done}`;
/** Weeks that have a name. */
const named: Record<number, string> = {
  13: ', the end of the quarter',
  52: ', after a year',
  104: ', after two years',
};
const sayWeek = (week: number) => `week ${week}${named[week] ?? ''}`;
const sayCounts = (week: number, names: Names, { sales, marketing }: Counts) =>
  `By ${sayWeek(week)}, anybody can judge ${known(sales)} finished pieces of ${names.sales}’s work and ${known(marketing)} of ${names.marketing}’s.`;

const ahead = {
  running: (fast: string, slow: string) =>
    `${fast} knows more already, and can change course; ${slow} has to decide with less.`,
  review: (fast: string, slow: string) =>
    `A review that counts results now sees far more of ${fast}’s work than of ${slow}’s. That does not make ${slow} idle: most of the results are still to come.`,
  late: (fast: string, slow: string, seen: string) =>
    `Even a review this late has seen only ${seen} of ${slow}’s work. For ${fast}’s it is late: a mistake may have been repeated for a year.`,
};

/** What a horizon means for whoever judges by results. */
function sayMeaning(meaning: Meaning, names: Names, counts: Counts): string {
  switch (meaning.type) {
    case 'begin':
      return 'Nothing is finished yet.';
    case 'few':
      return 'Too little is finished to compare the two.';
    case 'ahead': {
      const slow = meaning.side === 'sales' ? 'marketing' : 'sales';
      return ahead[meaning.when](names[meaning.side], names[slow], known(counts[slow]));
    }
    case 'alike':
      return `A review now sees about as much of ${names.sales}’s work as of ${names.marketing}’s.`;
    case 'all':
      return 'Everything can be judged, and it is late to act on the quick results.';
  }
}

/** Words of the two diaries. */
export const diaryWords = {
  workOf: (name: string, list: string) => `${name}’s six: ${list}.`,
  ask: (name: string, isFirst: boolean) =>
    `${isFirst ? 'The quarter ends in week 13. ' : ''}How many of ${name}’s six can anybody judge by then?`,
  fillFirst: 'Write a number from 0 to 6 into both fields first.',
  setting: (intro: string) => `${intro} In one quarter, each finishes six pieces of work.`,

  said: (names: Names, said: Record<Side, number | string>) =>
    `You said ${said.sales} for ${names.sales} and ${said.marketing} for ${names.marketing}. `,
  gives: (names: Names, { sales, marketing }: Counts) =>
    `The model gives ${known(sales)} for ${names.sales} and ${known(marketing)} for ${names.marketing}.`,

  known: (name: string, count: Count) => `${name}: ${known(count)} known`,
  week: (week: number) => `week ${week}`,
  key: 'A line runs from the week in which work was finished to the week in which anybody can tell whether it was good. A filled end is known, a hollow one is open. The quarter is drawn wider than what follows.',

  horizon: 'Horizon',
  sayWeek,
  jumps: { 1: 'End of the week', 13: 'End of the quarter', 52: 'A year', 104: 'Two years' },
  live: (week: number, names: Names, counts: Counts, meaning: Meaning) =>
    (meaning.type === 'begin' ? '' : `${sayCounts(week, names, counts)} `) + sayMeaning(meaning, names, counts),

  explain:
    'So keep both clocks, and review slow work by signs agreed before it starts. In a study by Homburg and Jensen, one side pressing for the short term and the other for the long went with better results.',
  median: (names: Names, waits: Record<Side, number>) =>
    `Half of ${names.sales}’s work can be judged within ${waits.sales} weeks of being finished, and half of ${names.marketing}’s within ${waits.marketing} weeks.`,
  /** What to see in two people, and what the model gives for them. */
  of: ({ why, names }: { why: string; names: Names }, { sales, marketing }: Counts) =>
    `${why} By week 13: ${known(sales)} for ${names.sales}, ${known(marketing)} for ${names.marketing}.`,

  table: {
    work: 'Piece of work',
    whose: 'Whose',
    done: 'Finished in week',
    known: 'Can be judged from week',
    now: (week: number) => `At week ${week}`,
    standing: { ahead: 'not finished', open: 'open', known: 'known' } satisfies Record<Standing, string>,
  },
  equations:
    'Known by a week is what can be judged by then. Open is the rest of what is finished. One side is far ahead when the known share of its finished work is larger by the gap below.',
  gap: 'Gap from which one side is far ahead, as a share',
  parameters: [
    {
      name: 'Selling is judged at once, marketing slowly',
      value: 'one exception each',
      source: 'Kotler, Rackham and Krishnaswamy, 2006; the exceptions are assumed',
    },
    { name: 'The pieces of work and their weeks', value: 'as in the table' },
  ],
};
