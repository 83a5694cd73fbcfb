import type { Way } from '../domain/explorables/funnel-steps.ts';
import type { HandoffCase } from '../domain/explorables/handoff-cases.ts';
import { handoffAsk } from './handoff-ask.ts';

const { figure, hotels, hours } = handoffAsk;
const share = (part: number) => `${Math.round(100 * part)}%`;

/** Words with which "move the hand-off" shows what it gives. Counts are rounded here; shares run from 0 to 1. */
export const handoffWords = {
  said: (what: string) => `You said: ${what.toLowerCase()}. `,
  leads: (what: string, before: number, bought: number, after: number, buy: number) =>
    `The model gives: ${what.toLowerCase()}. ${hotels(before)} brought ${figure(bought)} purchases, ${hotels(after)} bring ${figure(buy)}.`,
  move: {
    legend: 'Move the hand-off, and what goes with it',
    ways: {
      one: 'One hand-off',
      two: 'Two, with a lead desk between',
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
    lost: (count: number) => `hand-off: ${figure(count)} lost`,
    key: 'Bars widen with the square root of the count. Dashed: who would come without a line, given time for all.',
    purchases: 'purchases',
    curve: 'Purchases by number of hotels. Plain: one hand-off; dashes: two; dots: none. Bold: as set.',
  },
  live: {
    result: (count: number, way: string, purchases: number) =>
      `${hotels(count)}, ${way}: ${figure(purchases)} purchases`,
    change: (by: number) =>
      by ? `, ${figure(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'} than before.` : ', as many as before.',
    keepUp: 'There is time for all of them.',
    short: (owner: string, part: number) => `${owner}: ${share(part)} of the time that is needed.`,
    line: (lost: number, missed: number) =>
      `What costs most is crossing a line: of ${hotels(lost)} lost there, ${figure(missed)} would have gone on.`,
    time: (lost: number) =>
      `What costs most is time: ${hotels(lost)} would have gone on, and nobody had enough for them.`,
    past: (purchases: number, count: number) =>
      `More hotels would mean fewer purchases: the most is ${figure(purchases)}, with about ${hotels(count)}.`,
    rising: (count: number) => `More hotels would mean more purchases, up to about ${hotels(count)}.`,
    best: (way: string, purchases: number) => `Of the three ways, most is won here with ${way}: ${figure(purchases)}.`,
    bestIsThis: 'With neither of the other ways is more won here.',
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
      ` With ${way}, ${figure(before)} purchases ${lost < 0.005 ? 'stay' : `become ${figure(after)}: ${share(lost)} lost`}.`,
    means:
      'Each return crosses the line again. That loses hotels, and takes hours from whoever receives them. Without a line nothing is said twice. But to lose least is not to win most.',
  },
  cases: {
    legend: 'Where the conclusion fails',
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
      'few-hotels': 'With few hotels both sides have time for each step, and nobody is lost at a line.',
      'many-hotels':
        'With many hotels a second line pays: it loses a fifth of them, and spares the sellers those who do not mean to buy.',
      'third-seller':
        'The lead desk is one person more. A third seller in its place wins about as much here, with one line.',
      'simple-good':
        'Nobody has to be visited, so the hand-off can wait until after the purchase, where it costs none.',
    } satisfies Record<HandoffCase, string>,
  },
  table: {
    head: ['Step', 'Owner', 'Reached', 'Not won', 'Lost at a line', 'Lost for want of time'],
    curve: 'Purchases by number of hotels, as a table',
    curveHead: ['Hotels', 'One hand-off', 'Two', 'None'],
  },
} as const;
