/** How a moment is told: the day and the time, on the clock of a zone. */
export type SayTime = (at: string) => string;

const options: Intl.DateTimeFormatOptions = {
  ...{ day: 'numeric', month: 'short', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/** Tells moments as ISO 8601 on the clock of the instructor's zone; in UTC where the browser does not know it. */
export function makeSayTime(zone: string): SayTime {
  let format: Intl.DateTimeFormat;
  let suffix = '';
  try {
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  } catch {
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    suffix = ' UTC';
  }
  return (at) => `${format.format(new Date(at))}${suffix}`;
}

/** On the clock of this computer. */
export const sayTimeHere: SayTime = makeSayTime(Intl.DateTimeFormat().resolvedOptions().timeZone);
