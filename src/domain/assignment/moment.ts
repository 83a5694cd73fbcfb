/** A moment on the clock of one time zone. */
export interface Moment {
  /** "Monday 30 November 2026". */
  day: string;
  /** "17:00", with 24 hours. */
  time: string;
  /** The zone whose clock it is, as an IANA name. */
  zone: string;
}

/** Whether this machine knows the clock of a zone. Browsers differ, and a code may name any. */
function isKnownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * A time on the clock of a zone. Where the zone is not known here it is told in UTC, and says so.
 * @param minute whole minutes since 1970 in UTC
 */
export function tellMoment(minute: number, zone: string): Moment {
  const shown = isKnownZone(zone) ? zone : 'UTC';
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: shown },
  });
  // Put together here, because machines put different commas between the parts.
  const part = Object.fromEntries(format.formatToParts(minute * 60_000).map(({ type, value }) => [type, value]));
  return {
    day: `${part.weekday} ${part.day} ${part.month} ${part.year}`,
    time: `${part.hour}:${part.minute}`,
    zone: shown,
  };
}
