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
 * How long it is until a moment, or how long ago it was. On the minute itself is not past.
 * @param moment whole minutes since 1970
 * @param now milliseconds since 1970
 */
export function measureLeft(moment: number, now: number): TimeLeft {
  const distance = moment * 60_000 - now;
  const minutes = Math.floor(Math.abs(distance) / 60_000);
  return {
    past: distance < 0,
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}
