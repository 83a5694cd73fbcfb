import type { Way } from '../domain/explorables/funnel-steps.ts';
import type { Outcome } from '../domain/explorables/handoff-asks.ts';
import type { HandoffCase } from '../domain/explorables/handoff-cases.ts';
import type { HandoffSetup, Owner } from '../domain/explorables/handoff-setup.ts';

const figure = (count: number) => Math.round(count).toLocaleString('en-GB');
const share = (part: number) => `${Math.round(100 * part)}%`;

/** How a crew's owner begins a sentence. */
const crews: Record<Owner, string> = {
  marketing: 'Marketing has',
  desk: 'The lead desk has',
  sales: 'The sellers have',
  both: 'Sellers who sit in at each step have',
};

/** Words of "move the hand-off". Counts are whole or are rounded here; shares run from 0 to 1. */
export const handoffWords = {
  note: 'A model and not data: an invented laundry for hotels, with numbers that we assumed.',
  worked: (lost: string, purchases: string, doubled: string) =>
    `The usual split with 1,000 hotels: ${lost} of 120 are lost at the line, ${purchases} buy, and two sellers just keep up. From 2,000 hotels the same two sellers would win ${doubled}: none of them gets enough time.`,
  figure,
  share,
  hotels: (count: number) => `${figure(count)} hotels`,
  ways: {
    one: (step: string) => `one hand-off, after ${step}`,
    two: (step: string, second: string) => `a hand-off to a lead desk after ${step}, and one to Sales after ${second}`,
    none: 'no hand-off, and both sides at each step',
  },
  predict: {
    setting: (before: string, way: string, hours: string, purchases: string) =>
      `This year ${before} hotels have heard of the laundry, and ${purchases} buy. It works with ${way}. Its sellers together have ${hours} hours for hotels.`,
    returning: (back: number) => `Of 100 hotels that are handed over, ${back} come back and are handed over again.`,
    simple: 'What it sells is a simple good, ordered without a visit.',
    ask: (after: string) =>
      `Next year ${after} hotels will have heard of it, and the sellers are the same. How many will buy?`,
    outcomes: {
      twice: 'Twice as many',
      more: 'More, but not twice as many',
      same: 'About the same',
      fewer: 'Fewer',
    } satisfies Record<Outcome, string>,
    said: (what: string) => `You said: ${what.toLowerCase()}.`,
    gives: (what: string, before: [string, string], after: [string, string]) =>
      `The model gives: ${what.toLowerCase()}. From ${before[0]} hotels came ${before[1]} purchases; from ${after[0]} come ${after[1]}.`,
  },
  move: {
    way: 'How is the funnel divided?',
    ways: {
      one: 'One hand-off',
      two: 'A second one, with a lead desk between',
      none: 'None: both at each step',
    } satisfies Record<Way, string>,
    controls: 'Move it',
    place: 'Marketing hands over after',
    second: 'The lead desk hands over after',
    hotels: 'Hotels that have heard of it',
    hours: 'Sellers’ hours a year',
    hoursOf: (hours: number) => `${figure(hours)} hours`,
    back: 'Come back after a hand-off',
    backOf: (back: number) => `${back} of 100`,
    good: 'What is sold?',
    goods: {
      fitted: 'A service fitted in visits',
      simple: 'A simple good, ordered without a visit',
    } satisfies Record<HandoffSetup['good'], string>,
  },
  picture: {
    line: 'hand-off',
    lost: (count: number) => `${figure(count)} lost`,
    key: 'Bars grow with the square root of the count, so that small ones stay visible. Dashed: how many would come without a line, if there were time for all.',
    purchases: 'purchases',
    curve: (way: string) => `Purchases by the number of hotels. Dot and bold: as set, ${way}.`,
    others: {
      one: 'Plain: one hand-off.',
      two: 'Dashes: two.',
      none: 'Dots: none.',
    } satisfies Record<Way, string>,
  },
  live: {
    result: (hotels: string, way: string, purchases: string) => `${hotels} hotels, ${way}: ${purchases} purchases`,
    more: (by: string) => `, ${by} more than before this change.`,
    fewer: (by: string) => `, ${by} fewer than before this change.`,
    same: ', as before this change.',
    first: '.',
    keepUp: 'Everybody has the time that these hotels need.',
    short: (owner: Owner, part: number) => `${crews[owner]} ${share(part)} of the time that these hotels need.`,
    lostAtLine: (count: string, lines: number) =>
      `The largest loss that could be helped: ${count} hotels, lost at the ${lines > 1 ? 'two lines' : 'line'}.`,
    lostForTime: (count: string) =>
      `The largest loss that could be helped: ${count} hotels that were ready, lost for want of time.`,
    lostNone: 'No hotel is lost at a line or for want of time.',
    past: (purchases: string, hotels: string) =>
      `So more hotels would mean fewer purchases: this set-up wins most, ${purchases}, with about ${hotels}.`,
    rising: (hotels: string) => `So more hotels would mean more purchases, up to about ${hotels}.`,
    open: 'So more hotels would mean more purchases, as far as this model goes.',
    best: (way: string, purchases: string) => `Of the three ways, ${way} wins more here: ${purchases}.`,
    bestIsThis: 'Neither of the other two ways wins more here.',
  },
  zone: {
    good: 'What it is good for:',
    wrong: 'What tends to go wrong:',
    article: 'This is the article’s judgement.',
    course: 'This is our reasoning, not a finding.',
  },
  back: {
    title: 'And if buyers go back and forth?',
    setting: (back: number, hotels: string) =>
      `Suppose that ${back} of 100 hotels that are handed over come back, perhaps with a new owner, and are handed over again, with a fifth lost each time. ${hotels} hotels have heard of the laundry; the rest is as you have set it.`,
    ask: 'Which way loses the largest share of its purchases?',
    gives: (way: string) => `In the model it is ${way}.`,
    share: (way: string, lost: string, before: string, after: string) =>
      `With ${way}, ${before} purchases become ${after} (${lost} lost).`,
    means:
      'Each return is another crossing: it costs hotels at the line, and hours of whoever receives them. Without a line nothing has to be said again. But to lose least is not to win most.',
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
        'Four sellers in place of two: twice the hotels now bring twice the purchases. What bent the curve was hours, not hotels.',
      'few-hotels': 'With few hotels there is time for both sides at each step, and no line to lose anybody at.',
      'many-hotels':
        'With many hotels a second line pays for itself: it loses a fifth of them, and spares the sellers those who do not mean to buy.',
      'third-seller':
        'The lead desk is one more person. A third seller in its place wins about as much from 2,000 hotels, with one line.',
      'simple-good':
        'Nobody has to be visited, so the hand-off can come after the purchase, where it costs no purchase at all.',
    } satisfies Record<HandoffCase, string>,
  },
  table: {
    head: ['Step', 'Owner', 'Reached', 'Not won', 'Lost at the line', 'Lost for want of time'],
    curve: 'Purchases by each way, as a table',
    curveHead: ['Hotels', 'One hand-off', 'Two', 'None'],
  },
};
