/** How a moment is told: the day and the time, on the clock of a zone. `isShort` leaves out the year. */
export type SayTime = (at: string, isShort?: boolean) => string;

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const short: Intl.DateTimeFormatOptions = { ...clock, day: 'numeric', month: 'short' };
const long: Intl.DateTimeFormatOptions = { ...short, year: 'numeric' };

/** Tells moments as ISO 8601 on the clock of the instructor's zone; in UTC where the browser does not know it. */
export function makeSayTime(zone: string): SayTime {
  const format = (timeZone: string): SayTime => {
    const [brief, full] = [short, long].map((options) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone }));
    return (at, isShort) => (isShort ? brief : full)?.format(new Date(at)) ?? at;
  };
  try {
    return format(zone);
  } catch {
    const inUtc = format('UTC');
    return (at, isShort) => `${inUtc(at, isShort)} UTC`;
  }
}

/** On the clock of this computer. */
export const sayTimeHere: SayTime = makeSayTime(Intl.DateTimeFormat().resolvedOptions().timeZone);
