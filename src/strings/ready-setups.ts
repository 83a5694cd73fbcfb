import type { ExplorableId } from '../domain/explorables/explorables.ts';

interface ReadyWords {
  /** What students predict. */
  ask: string;
  /** What to talk about when they have seen the answer. */
  discuss: string;
}

const best = 'Which split of 100 points is best for the scorecard of Sales, of Marketing, and of the company?';
const judged = (one: string, other: string) =>
  `${one} and ${other} each finish six pieces of work in a quarter. Of how many of each can anybody tell when it ends whether they were good?`;
const level = 'Which level is it, or are there two at once, or do the facts leave it open?';
const bought =
  'Next year twice as many hotels will have heard of the laundry, and the sellers are the same. How many will buy?';

/** What to ask about each set-up that is ready to be assigned, by model; their names are in `ready-names.ts`. */
export const readyWords: Record<ExplorableId, Record<string, ReadyWords>> = {
  'budget-table': {
    usual: {
      ask: best,
      discuss: 'Each department’s plan is the best one for its scorecard. Who in a company could change that, and how?',
    },
    year: {
      ask: `Both scorecards are one shared number here, and it counts this year only. ${best}`,
      discuss: 'The two departments agree now. On what, and what would the shared number have to count instead?',
    },
  },
  'two-diaries': {
    usual: {
      ask: judged('Dana', 'Ravi'),
      discuss: 'A review in week 13 counts results. Whom does it flatter, and what could it look at besides?',
    },
    swapped: {
      ask: judged('Vera, who sells scanners to hospitals,', 'Otto, who writes a web shop’s adverts,'),
      discuss: 'Here the seller waits and the marketer knows. What is left of “salespeople are impatient”?',
    },
  },
  'level-explorer': {
    umbrellas: {
      ask: level,
      discuss: 'Which two facts decide it, and which only sound as if they did?',
    },
    saddles: {
      ask: level,
      discuss: 'What would you tell the two heads instead of one name for it, and what would you ask next?',
    },
  },
  'move-the-handoff': {
    usual: {
      ask: bought,
      discuss: 'Marketing has met its target for leads. What should both sides have agreed on before it was set?',
    },
    few: {
      ask: `This year 500 hotels have heard of it. ${bought}`,
      discuss: 'Why is the answer another one here? How could a company find out which of the two it is in?',
    },
  },
};

const figure = (count: number) => Math.round(count).toLocaleString('en-GB');

/** What the models give for them. Counts are rounded here. */
export const readyAnswers = {
  'budget-table': (sales: number, marketing: number, chief: number) =>
    `points for salespeople in the best split: Sales ${sales}, Marketing ${marketing}, the company ${chief}.`,
  'two-diaries': (sales: string, known: number, marketing: string, other: number) =>
    `${sales} ${known} of 6, ${marketing} ${other} of 6.`,
  'level-explorer': {
    one: (level: string) => `${level}.`,
    open: (levels: readonly string[]) => `the facts leave open whether it is ${levels.join(' or ')}.`,
    mixed: (low: string, high: string) => `two levels at once, ${low} and ${high}.`,
  },
  'move-the-handoff': (before: number, bought: number, after: number, buy: number) =>
    `${figure(before)} hotels bring ${figure(bought)} purchases, ${figure(after)} bring ${figure(buy)}.`,
};
