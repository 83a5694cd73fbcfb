import type { Outcome } from '../domain/explorables/handoff-asks.ts';

const figure = (count: number) => Math.round(count).toLocaleString('en-GB');
const hotels = (count: number) => `${figure(count)} ${Math.round(count) === 1 ? 'hotel' : 'hotels'}`;

/** Words with which "move the hand-off" asks its first question. Counts are rounded here. */
export const handoffAsk = {
  figure,
  hotels,
  ways: {
    one: (first: string) => `one hand-off, after ${first}`,
    two: (first: string, second: string) => `two hand-offs, after ${first} and ${second}, with one person more between`,
    none: 'no hand-off',
  },
  setting: (before: number, way: string, hours: string, purchases: number) =>
    `This year ${hotels(before)} have heard of the laundry, and ${figure(purchases)} ${Math.round(purchases) === 1 ? 'buys' : 'buy'}. There ${way.startsWith('two') ? 'are' : 'is'} ${way}. Its sellers together have ${hours} for hotels.`,
  hours: (hours: number) => `${figure(hours)} hours`,
  returning: (back: number) => `${back} of 100 hotels come back after a hand-off.`,
  simple: 'A simple good, ordered without a visit',
  ask: (after: number) =>
    `Next year ${hotels(after)} will have heard of it, and the sellers are the same. How many will buy?`,
  outcomes: {
    twice: 'Twice as many',
    more: 'More, but not twice as many',
    same: 'About the same',
    fewer: 'Fewer',
  } satisfies Record<Outcome, string>,
};
