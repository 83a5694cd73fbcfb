import { dayIn } from '../../domain/days.ts';

/** The device's time zone; UTC where a browser has none that days can be counted in. */
export function readTimeZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  try {
    dayIn(timeZone);
    return timeZone;
  } catch {
    return 'UTC';
  }
}
