import type { BudgetCase } from '../domain/explorables/budget-cases.ts';
import type { Assumption, Chair } from '../domain/explorables/budget-table.ts';

/** Words around the budget table, which come with the page and not with the script. */
export const budgetFrame = {
  note: 'A model with invented numbers: neither data nor advice.',
  /** The reading of the static picture. */
  worked:
    'A curve shows the most that a scorecard can reach with so many points for salespeople. Its best is marked: 55 points for Sales, 20 for Marketing, 37 for the company. A shared number draws the outer marks to the middle one.',
};

const lines = ['pricing', 'promotion', 'product', 'salespeople'];
const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const department = { sales: 'Sales', marketing: 'Marketing' };
const points = (count: number) => `${Math.round(count)} ${Math.round(count) === 1 ? 'point' : 'points'}`;
const list = (split: readonly number[]) => split.map((count, place) => `${count} for ${lines[place]}`).join(', ');
/** Scores stand close together, so that a tenth counts. */
const score = (value: number) => value.toFixed(1);
const best = { sales: 'Best for Sales', marketing: 'Best for Marketing', chief: 'Best for the company' };

/** Words of the budget table. */
export const budgetWords = {
  scene: {
    sales: () => 'You sit in the sales chair. Your scorecard is this year’s orders.',
    marketing: () =>
      'You sit in the marketing chair. Your scorecard is the years after: a price that holds, a known name, a range that many buy.',
    chief: (later: number) =>
      `You sit in the chief executive’s chair. Your scorecard is the company’s result: ${100 - later} % this year’s orders, ${later} % the years after.`,
  } satisfies Record<Chair, (later: number) => string>,
  sceneShared: (shared: number) => ` But ${shared} % of it is a number that both departments share.`,
  ask: 'Each further point on a line brings less than the last. Which split of 100 points is best for this scorecard? Move one line, and the others make up the difference.',
  points,
  lines: lines.map(capitalise),
  /** On the curves, where room is short. */
  names: { ...department, chief: 'Company' } satisfies Record<Chair, string>,
  best: best satisfies Record<Chair, string>,
  said: (made: readonly number[], given: readonly number[]) =>
    `You said ${list(made)}. The model gives ${list(given)} as the best for this scorecard.`,
  reached: (value: number) => `Your split reaches ${score(value)} of 100 on it.`,
  others: {
    sales: (_: number, marketing: number, chief: number) =>
      `At the best for Sales, Marketing’s scorecard stands at ${score(marketing)} and the company’s result at ${score(chief)}. That is no greed: this scorecard asks for it.`,
    marketing: (sales: number, _: number, chief: number) =>
      `At the best for Marketing, the scorecard of Sales stands at ${score(sales)} and the company’s result at ${score(chief)}. You are the same; the scorecard is not.`,
    chief: (sales: number, marketing: number) =>
      `At the company’s best, the scorecard of Sales stands at ${score(sales)} and Marketing’s at ${score(marketing)}.`,
  } satisfies Record<Chair, (sales: number, marketing: number, chief: number) => string>,
  between: 'Each department’s own scorecard pulls away from it.',
  half: (count: number, alike: boolean) =>
    `Half way between the two departments lies ${points(count)} from it${
      alike ? ', so near because this company counts both alike' : ''
    }.`,
  next: {
    sales: 'Move to the marketing chair',
    marketing: 'Move to the chief executive’s chair',
    chief: 'See the whole table',
  } satisfies Record<Chair, string>,
  summary: (splits: readonly (readonly [Chair, readonly number[]])[]) =>
    splits.map(([chair, split]) => `${best[chair]}: ${list(split)}.`).join(' '),
  yours: (sales: number, marketing: number, chief: number) =>
    `Your split reaches ${score(sales)} for Sales, ${score(marketing)} for Marketing and ${score(chief)} for the company; the best of each is 100.`,
  same: 'Both departments have the same best split: nothing to quarrel about, and nothing for a shared number to mend.',
  right: (side: 'sales' | 'marketing', apart: number) =>
    `The best for ${department[side]} is the company’s best too, and ${points(apart)} from the other department’s. Here one side is simply right, and meeting half way would cost.`,
  apart: (shared: number, alone: number, apart: number) =>
    shared > 0
      ? `With ${shared} % shared, the two departments’ bests ${
          Math.round(apart) ? `lie ${points(apart)} apart instead of ${Math.round(alone)}` : 'have become one'
        }.`
      : `The two departments’ bests lie ${points(apart)} apart.`,
  away: (shared: number, sales: number, marketing: number) =>
    `${
      Math.round(sales + marketing)
        ? `From the company’s best, that of Sales is ${points(sales)} away and Marketing’s ${points(marketing)}.`
        : 'It is the company’s best.'
    } ${
      shared > 0 ? 'Nobody was persuaded: the scorecards changed.' : 'Nobody is stubborn: each follows its scorecard.'
    }`,
  off: (count: number) =>
    `But the shared number’s own best is ${points(count)} from the company’s. To agree is not to be right.`,
  divide: 'Share a number, and divide 100 points',
  change: 'Change the assumptions',
  sliders: {
    shared: 'Shared number in both scorecards',
    later: 'Later years in the company’s result',
    counts: 'Later years in the shared number',
    difference: 'Difference between this year and later',
    returns: 'Returns (power)',
  } satisfies Record<Assumption, string>,
  percent: (value: number) => `${value} %`,
  power: (value: number) => (value / 100).toFixed(2),
  lineOf: 'Draw it over the points for',
  axis: (place: number) => `Points for ${lines[place]}`,
  picture:
    'A curve is the most that a scorecard can reach with so many points on this line, a mark on it its best. The upright line is your split.',
  line: 'Points for',
  you: 'Your split',
  scores: {
    sales: 'Scorecard of Sales',
    marketing: 'Scorecard of Marketing',
    chief: 'Company’s result',
  } satisfies Record<Chair, string>,
  score,
  equations: [
    'Score: over the lines, the sum of weight × points to the power of the returns, scaled so that the best split makes 100.',
    'Best split: points in proportion to weight to the power of 1 ÷ (1 − returns).',
    'Weights: the roots of the plan from Sales for this year, of Marketing’s for later years; so with returns of 0.50 each plan is the best for its own scorecard. A smaller difference mixes the two.',
    'The company’s result mixes this year and later years, and so does the shared number. A department’s scorecard mixes its own and the shared number.',
  ],
  weights: 'Weights of the lines',
  roots: 'roots of the plans',
  source: 'assumed; that Sales prefers salespeople to promotion is the 2006 article’s account',
  failing: 'Where this conclusion fails',
  cases: {
    year: {
      button: 'The company lives this year only',
      text: 'The plan from Sales is simply right; a compromise would only cost.',
    },
    agreed: {
      button: 'What pays now pays later',
      text: 'Both want the same split. A shared number would end a quarrel that is not there.',
    },
    wrong: {
      button: 'The shared number counts this year only',
      text: 'Both agree on the old plan from Sales, and both are 18 points from the company’s best.',
    },
    steep: {
      button: 'Returns hardly diminish',
      text: 'Each puts nearly all on one line. With half shared they are still 66 points apart; the usual returns leave 18. Nor is the middle best, though the company counts both alike: 72 points go to salespeople.',
    },
  } satisfies Record<BudgetCase, { button: string; text: string }>,
  outside: 'What the model leaves out',
  left: [
    'Lines that help each other: a campaign opens the door for a visit.',
    'A department that slackens because its own part in a shared number is small.',
    'How much is at stake: that either plan costs the company so little follows from the assumed returns.',
    'Advice: the 2006 article does not want the same metrics for everybody.',
  ],
};
