import type { Way } from '../domain/explorables/funnel-steps.ts';
import type { HandoffCase } from '../domain/explorables/handoff-cases.ts';
import type { Cause } from '../domain/explorables/handoff-losses.ts';
import { handoffAsk } from './handoff-ask.ts';

const { figure, hotels, hours } = handoffAsk;
const purchases = (count: number) => `${figure(count)} ${Math.round(count) === 1 ? 'purchase' : 'purchases'}`;
/** For counts that come with one decimal place where they are small, so that what is said of two can be seen in them. */
const fine = (count: number) => count.toLocaleString('en-GB');
const fineBought = (count: number) => `${fine(count)} ${count === 1 ? 'purchase' : 'purchases'}`;
const share = (part: number) => `${Math.round(100 * part)}%`;

/** Words with which "move the hand-off" shows what it gives. Counts are rounded here; shares run from 0 to 1. */
export const handoffWords = {
  said: (what: string) => `You said: ${what.toLowerCase()}. `,
  leads: (what: string, before: number, bought: number, after: number, buy: number) =>
    `The model gives: ${what.toLowerCase()}. ${hotels(before)} brought ${fineBought(bought)}, ${hotels(after)} bring ${fine(buy)}.`,
  /** How the model was set for a question, in what was not as the lesson starts. */
  asked: (set: string) => ` That was asked with ${set}.`,
  move: {
    legend: 'Move the hand-off, and what goes with it',
    ways: {
      one: 'One hand-off',
      two: 'Two, with a lead desk between: one person more',
      none: 'None: both at each step',
    } satisfies Record<Way, string>,
    lines: ['Marketing hands over after', 'The lead desk hands over after'],
    amounts: [
      { name: 'hotels', label: 'Hotels that have heard of it', step: 50, tell: hotels },
      { name: 'hours', label: 'Sellers’ time in a year', step: 100, tell: hours },
      { name: 'back', label: 'Come back after a hand-off', step: 5, tell: (back: number) => `${back} of 100` },
    ],
    good: 'What is sold?',
    goods: { fitted: 'A service, fitted in visits', simple: handoffAsk.simple },
  },
  picture: {
    lost: (count: number) => `${figure(count)} lost here`,
    key: 'Bars widen with the square root of the count. Dashed: who would come without a line, given time for all.',
    purchases: 'purchases',
    curve: 'Purchases by number of hotels, with one hand-off, two, or none. Bold: as set.',
    ends: { one: 'one', two: 'two', none: 'none' } satisfies Record<Way, string>,
  },
  /** Read out when the reader rests: result, change and cause, in about thirty words. */
  live: {
    unusual: {
      hours: (count: number) => `${hours(count)} of the sellers`,
      back: (back: number) => `${back} of 100 come back`,
      simple: 'a simple good',
    },
    result: (count: number, set: string, bought: number) => `${hotels(count)}, ${set}: ${purchases(bought)}`,
    change: (by: number) =>
      by ? `, ${figure(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'} than before.` : ', as many as before.',
    costs: {
      time: (would, cost) =>
        `With time for all, ${figure(would)} would have bought; time cost ${figure(cost)} of them.`,
      line: (would, cost) =>
        `With time for all and nobody lost at a line, ${figure(would)} would have bought; lines cost ${figure(cost)} of them.`,
      visit: (would, cost) =>
        `With time and a visit for all, ${figure(would)} would have bought; want of a visit cost ${figure(cost)} of them.`,
    } satisfies Record<Cause, (would: number, cost: number) => string>,
    free: 'Neither lines nor time cost a whole purchase.',
  },
  /** Beside what is read out: what would be won otherwise. */
  outlook: {
    short: (owner: string, part: number) =>
      `${owner}: ${Math.min(99, Math.round(100 * part))}% of the time that is needed.`,
    peak: 'This is about the number of hotels with which most is won.',
    peakAtEnd: (count: number) => `Most is won with this many, as far as this model goes (${figure(count)}).`,
    next: {
      more: 'A few more hotels would mean more purchases.',
      fewer: 'A few more hotels would mean fewer purchases.',
    },
    most: (bought: number, count: number) => `Most is won with about ${hotels(count)}: ${purchases(bought)}.`,
    mostAtEnd: (bought: number, count: number) =>
      `Most is won with as many as this model has (${figure(count)}): ${purchases(bought)}.`,
    best: (way: string, bought: number) =>
      `With lines at their usual places, more is won with ${way}: ${purchases(bought)}.`,
    bestIsThis: 'None of the three ways, with lines at their usual places, wins more.',
  },
  zone: {
    good: 'Good for:',
    wrong: 'Tends to go wrong:',
    article: 'This is the article’s judgement.',
    course: 'This is our reasoning, not a finding.',
  },
  back: {
    title: 'And if buyers go back and forth?',
    setting: (back: number, count: number) =>
      ` Of 100 hotels handed over, ${back} come back, perhaps with a new owner, and cross the line again, where a fifth are lost each time. ${hotels(count)} have heard of the laundry, lines lie at their usual places, and the rest is as you set it.`,
    ask: 'Which way loses the largest share of its purchases?',
    gives: (way: string) => `The model gives: ${way}.`,
    share: (way: string, lost: number, before: number, after: number) =>
      ` With ${way}, ${
        lost < 0.005
          ? `nothing changes: ${fineBought(before)}`
          : `${fineBought(before)} ${before === 1 ? 'becomes' : 'become'} ${fine(after)}: ${share(lost)} lost`
      }.`,
    means:
      'Each return crosses the line again. That loses hotels, and takes hours from whoever receives them. Without a line nothing is said twice.',
    least: (way: string) => ` But to lose least is not to win most: here that is ${way}.`,
  },
  cases: {
    here: (bought: number) => `Here: ${purchases(bought)}.`,
    names: {
      'time-to-spare': 'Time to spare',
      'few-hotels': 'Few hotels',
      'many-hotels': 'Many hotels',
      'third-seller': 'A third seller',
      'simple-good': 'A simple good',
    } satisfies Record<HandoffCase, string>,
    texts: {
      'time-to-spare':
        'Four sellers in place of two: twice the hotels bring twice the purchases. It was hours that bent the curve, not hotels.',
      'few-hotels': 'With few hotels there is time for both at each step, and nobody is lost at a line.',
      'many-hotels':
        'With many hotels a second line pays. It loses a fifth of them and takes one person more, who spares the sellers those who do not mean to buy.',
      'third-seller':
        'The lead desk is one person more. Near 2,000 hotels a third seller in its place wins about as much, with one line.',
      'simple-good':
        'Nobody has to be visited, so the hand-off can wait until after the purchase, where it costs no purchase.',
    } satisfies Record<HandoffCase, string>,
  },
  table: {
    head: ['Step', 'Owner', 'Reached', 'Not won', 'Lost at a line', 'Lost for want of time'],
    curve: 'Purchases by number of hotels, as a table',
    curveHead: ['Hotels', 'One hand-off', 'Two', 'None'],
  },
} as const;
