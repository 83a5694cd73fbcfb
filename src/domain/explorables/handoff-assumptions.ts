import type { Worker } from './handoff-setup.ts';

/*
 * What "move the hand-off" assumes. One direction has a source: that more leads can bring fewer sales, because they are
 * qualified worse and followed up later (smith-2006, one retailer). No number here comes from there.
 */

/**
 * Share of the hotels of each step, but the last, that are won for the next one, where nothing is lost at a line and
 * nobody is short of time. Assumed: the invented laundry of the lesson. There 25% go on from preference to intention;
 * that is this 31.25% after a fifth is lost at the line.
 */
export const wonShares = [0.6, 0.4, 0.5, 0.3125, 0.6, 2 / 3, 0.5] as const;

/** Hours that a seller needs for a hotel to win it for the next step. Assumed: little at first, much around the offer. */
export const hoursPerHotel = [0.5, 0.5, 2, 10, 20, 15, 5] as const;

/** Share of hotels lost each time one is handed over, because it has to say it all again. Assumed. */
export const lostAtLine = 0.2;

/** From which passage on a hotel wants to be visited, 0 to 6: from preference to purchase intention. Assumed. */
export const visitsFrom = 3;

/** What is left of the won share where a visit is wanted and nobody makes one. Assumed. */
export const wonWithoutVisit = 0.5;

/** The lead desk telephones: the part of a seller's hours that it needs for a hotel. Assumed. */
export const deskPart = 0.3;

/** Hours a year that the lead desk has. Assumed: one person. */
export const deskHours = 900;

/**
 * With a part of the time that each hotel needs, this power of that part goes on at each step: with half the time a
 * quarter. Assumed; above 1/2 it makes leads beyond capacity lower the purchases.
 */
export const shortagePower = 2;

/**
 * Where there is no hand-off, Marketing does the work of the first four steps and sellers take part: the part of their
 * hours that this takes of them. Assumed. In the last four steps they work as ever; what Marketing does there to help
 * costs and wins nothing in the model.
 */
export const takingPart = 0.1;

/** Part of the sellers' hours that a simple good needs. Assumed. */
export const simplePart = 0.2;

/** Share of hotels that come back in the second question. Assumed. */
export const askedBack = 40;

/** Hours a year of whoever works hotel by hotel; Marketing alone works for all hotels at once. */
export function findHours(owner: Worker, sellers: number): number {
  if (owner === 'marketing') return Number.POSITIVE_INFINITY;
  return owner === 'desk' ? deskHours : sellers;
}
