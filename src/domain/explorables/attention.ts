import { shortagePower } from './handoff-assumptions.ts';

/** What an owner does to win hotels for one step. */
export interface Task {
  /** Hours that a hotel needs each time. */
  hours: number;
  /** How often each hotel that comes is worked on. */
  visits: number;
  /** Share that goes on when each hotel gets the time it needs. */
  wins: number;
}

/** Hours that tasks in a row need when each hotel gets a part of its time, from 0 to 1. */
export function countHours(hotels: number, tasks: readonly Task[], part: number): number {
  let left = hotels;
  let needed = 0;
  for (const { hours, visits, wins } of tasks) {
    needed += left * visits * hours * part;
    left *= wins * part ** shortagePower;
  }
  return needed;
}

/**
 * The part of its time that each hotel gets, the same at all steps of an owner: 1 when the hours are enough, else the
 * part at which they are just used up. With a smaller part fewer hotels go on, which spares hours at the later steps;
 * that is why it is searched for and not divided.
 */
export function findAttention(hotels: number, tasks: readonly Task[], capacity: number): number {
  if (countHours(hotels, tasks, 1) <= capacity) return 1;
  let enough = 0;
  let tooMuch = 1;
  for (let halving = 0; halving < 40; halving++) {
    const middle = (enough + tooMuch) / 2;
    if (countHours(hotels, tasks, middle) <= capacity) enough = middle;
    else tooMuch = middle;
  }
  return enough;
}
