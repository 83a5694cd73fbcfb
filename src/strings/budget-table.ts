import type { BudgetCase } from '../domain/explorables/budget-cases.ts';
import type { Assumed, Assumption, Chair } from '../domain/explorables/budget-table.ts';

/** Words around the budget table, which come with the page and not with the script. */
export const budgetFrame = {
  note: 'A model, not data: the firm and its numbers are invented.',
  /** The reading of the static picture. */
  worked:
    'A curve shows the most that a scorecard can reach with so many points for salespeople. Its best is marked: 55 points for Sales, 20 for Marketing, 37 for the company. A shared number draws the outer marks to the middle one.',
};

type Side = 'sales' | 'marketing';
const lines = ['pricing', 'promotion', 'product', 'salespeople'];
const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const department = { sales: 'Sales', marketing: 'Marketing' };
const points = (count: number) => `${Math.round(count)} ${Math.round(count) === 1 ? 'point' : 'points'}`;
const list = (split: readonly number[]) => split.map((count, place) => `${count} for ${lines[place]}`).join(', ');
/** Scores stand close together, so that a tenth counts. */
const score = (value: number) => value.toFixed(1);
const years = (later: number) =>
  later === 0 ? 'this year only' : later === 100 ? 'later years only' : `later years at ${later}%`;
const best = { sales: 'Best for Sales', marketing: 'Best for Marketing', chief: 'Best for the company' };

/** Words of the budget table. */
export const budgetWords = {
  scene: {
    sales: () => 'You sit in the sales chair. Your scorecard is this year’s orders.',
    marketing: () =>
      'You sit in the marketing chair. Your scorecard is the years after: a price that holds, a known name, a range that many buy.',
    chief: (later: number) =>
      `You sit in the chief executive’s chair. Your scorecard is the company’s result: ${100 - later}% this year’s orders, ${later}% the years after.`,
  } satisfies Record<Chair, (later: number) => string>,
  sceneShared: (shared: number) => ` But ${shared}% of it is a number that both departments share.`,
  /** What a set-up assumes otherwise than the lesson, where the scene does not say so: one sentence. */
  unlike: (parts: readonly string[]) => `Unlike in the lesson, ${parts.join('; ')}.`,
  unusual: {
    shared: ({ shared }) => `${shared}% of both departments’ scorecards is a number that they share`,
    later: ({ later }) => `the company’s result counts ${years(later)}`,
    counts: ({ counts, shared }) =>
      `${shared > 0 ? 'the shared number counts' : 'a shared number would count'} ${years(counts)}`,
    difference: ({ difference }) =>
      difference === 0
        ? 'what pays this year also pays later'
        : `what pays this year and what pays later differ only ${difference}% as much`,
    returns: ({ returns }) =>
      `a further point brings ${
        returns >= 75 ? 'almost as much as' : returns > 50 ? 'only somewhat less than' : 'far less than'
      } the last`,
  } satisfies Record<Assumption, (assumed: Assumed) => string>,
  todo: 'Move at least one line first.',
  ask: 'Each further point on a line brings less than the last. Which split of 100 points is best for this scorecard? Move one line, and the others make up the difference.',
  points,
  lines: lines.map(capitalise),
  /** On the curves, where room is short. */
  names: { ...department, chief: 'Company' } satisfies Record<Chair, string>,
  best: best satisfies Record<Chair, string>,
  said: (made: readonly number[], given: readonly number[]) =>
    `You said ${list(made)}. The model gives ${list(given)} as the best for this scorecard.`,
  far: (count: number, value: number) =>
    count === 0
      ? 'Your split is the best one.'
      : `You are ${points(count)} from the best split; your split scores ${score(value)} of 100.`,
  others: {
    sales: (_: number, marketing: number, chief: number) =>
      `At the best for Sales, Marketing’s scorecard stands at ${score(marketing)} and the company’s result at ${score(chief)}.`,
    marketing: (sales: number, _: number, chief: number) =>
      `At the best for Marketing, the scorecard of Sales stands at ${score(sales)} and the company’s result at ${score(chief)}.`,
    chief: (sales: number, marketing: number) =>
      `At the company’s best, the scorecard of Sales stands at ${score(sales)} and Marketing’s at ${score(marketing)}.`,
  } satisfies Record<Chair, (sales: number, marketing: number, chief: number) => string>,
  /** What that means, where the two departments want different splits. */
  differ: {
    sales: 'That is no greed: this scorecard asks for it.',
    marketing: 'You are the same; the scorecard is not.',
  },
  both: 'In this set-up both departments have the same best split.',
  between: 'Each department’s own scorecard pulls away from it.',
  half: (count: number, alike: boolean) =>
    `The half-way split is ${count ? `${points(count)} from the company’s best` : 'the company’s best'}${
      alike ? `,${count ? ' so near' : ''} because this company counts both alike` : ''
    }.`,
  next: {
    sales: 'Move to the marketing chair',
    marketing: 'Move to the chief executive’s chair',
    chief: 'See the whole table',
  } satisfies Record<Chair, string>,
  summary: (splits: readonly (readonly [Chair, readonly number[]])[]) =>
    splits.map(([chair, split]) => `${best[chair]}: ${list(split)}.`).join(' '),
  yours: (far: Record<Chair, number>, scores: Record<Chair, number>, isClose: boolean) =>
    `Your split lies ${points(far.sales)} from the best for Sales, ${far.marketing} from Marketing’s and ${far.chief} from the company’s. It scores ${score(scores.sales)}, ${score(scores.marketing)} and ${score(scores.chief)}${
      isClose ? ': little apart, because returns are assumed to fall fast' : ''
    }.`,
  same: 'Both departments have the same best split: nothing to quarrel about, and nothing for a shared number to mend.',
  right: (side: Side, apart: number) =>
    `The best for ${department[side]} is the company’s best too, and ${points(apart)} from the other department’s. Here one side is simply right, and meeting half way would cost.`,
  /** Where the shared number has made the two bests one. */
  one: (shared: number, away: number) =>
    `With ${shared}% shared, the two bests have become one${
      away ? `, ${points(away)} from the company’s` : ': the company’s'
    }.`,
  apart: (shared: number, alone: number, apart: number) =>
    shared > 0
      ? `With ${shared}% shared, the two bests lie ${points(apart)} apart${
          apart < alone ? ` instead of ${alone}` : ', about as without it'
        }.`
      : `The two departments’ bests lie ${points(apart)} apart.`,
  away: (sales: number, marketing: number) =>
    `From the company’s best, that of Sales lies ${points(sales)} and Marketing’s ${marketing}.`,
  /** Where one department's best is the company's, without its being right for that. */
  meets: (side: Side, other: number) =>
    `The best for ${department[side]} is the company’s best too; ${
      side === 'sales' ? 'Marketing’s' : 'that of Sales'
    } lies ${points(other)} from it.`,
  follows: 'Nobody is stubborn: each follows its scorecard.',
  changed: 'Nobody was persuaded: the scorecards changed.',
  wrong: 'To agree is not to be right.',
  off: (count: number) => `But the shared number’s own best is ${points(count)} off.`,
  divide: 'Share a number, and divide 100 points',
  change: 'Change the assumptions',
  sliders: {
    shared: 'Shared number in both scorecards',
    later: 'Later years in the company’s result',
    counts: 'Later years in the shared number',
    difference: 'Difference between this year and later',
    returns: 'Returns (power)',
  } satisfies Record<Assumption, string>,
  percent: (value: number) => `${value}%`,
  power: (value: number) => (value / 100).toFixed(2),
  lineOf: 'Show the curves for',
  height: 'Score, from 50',
  axis: (place: number) => `Points for ${lines[place]}`,
  picture:
    'A curve is the most that a scorecard can reach with so many points on this line, a mark on it its best. The upright line is your split. The small marks show what your split scores; below 50 none is drawn.',
  line: 'Points for',
  you: 'Your split',
  scores: {
    sales: 'Scorecard of Sales',
    marketing: 'Scorecard of Marketing',
    chief: 'Company’s result',
  } satisfies Record<Chair, string>,
  score,
  equations: [
    'A scorecard adds up what the lines bring, each further point less than the last. Score: the sum of weight × points to the power of the returns, over the lines, scaled so that the best split makes 100.',
    'A line that weighs more gets more points, most of all where returns hardly fall. Best split: points in proportion to weight to the power of 1 ÷ (1 − returns).',
    'Each plan of the lesson is to be the best for its own scorecard. Weight of a line: the square root of the points it has in the plan of Sales, for this year, or of Marketing, for later years. That fits at returns of 0.50. A smaller difference mixes the two.',
    'Whoever is judged by two things is judged by a mixture. Company’s result, and shared number: this year’s weights and later ones, in the shares set. A department’s scorecard: its own weights and the shared number’s.',
  ],
  weights: 'Weights of the lines',
  roots: 'square roots of the points in each plan',
  source: 'assumed; that Sales prefers salespeople to promotion is the 2006 article’s account',
  cases: {
    year: {
      button: 'The company lives this year only',
      text: 'The plan from Sales is simply right; a compromise would only cost.',
    },
    wait: {
      button: 'The company can wait',
      text: 'The plan from Marketing is simply right; a compromise would only cost.',
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
      text: 'Each puts nearly all on one line. With half shared they are still 67 points apart; the usual returns leave 18. Nor is the middle best, though the company counts both alike: 72 points go to salespeople.',
    },
  } satisfies Record<BudgetCase, { button: string; text: string }>,
  outside: 'What the model leaves out',
  left: [
    'Sellers who keep a customer for ten years, and campaigns that sell this week. Both exist; the two scorecards are drawn apart on purpose.',
    'Lines that help each other: a campaign opens the door for a visit.',
    'A department that slackens because its own part in a shared number is small.',
    'How much is at stake: that either plan costs the company so little follows from the assumed returns.',
    'Advice: the 2006 article does not want the same metrics for everybody.',
  ],
};
