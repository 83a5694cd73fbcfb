/** How far a moment is away, in whole units. Its parts add up to the distance, rounded down to the minute. */
export interface TimeLeft {
  /** Whether the moment has passed. */
  past: boolean;
  /** Days of 24 hours. */
  days: number;
  hours: number;
  minutes: number;
}

/**
 * Whether a minute is over. All of it is in time: who writes 23:59 means 23:59:59, and a short code has no seconds.
 * @param moment whole minutes since 1970
 * @param now milliseconds since 1970
 */
export const isOver = (moment: number, now: number): boolean => Math.floor(now / 60_000) > moment;

/**
 * How long it is until a moment, or how long ago it was. It is past when its whole minute is over.
 * @param moment whole minutes since 1970
 * @param now milliseconds since 1970
 */
export function measureLeft(moment: number, now: number): TimeLeft {
  const distance = moment * 60_000 - now;
  const minutes = Math.floor(Math.abs(distance) / 60_000);
  return {
    past: isOver(moment, now),
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}
