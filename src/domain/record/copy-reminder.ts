import type { Copied, CourseEvent } from './event.ts';
import { compareEvents } from './event-order.ts';

/** From how many answers and notes without a copy on it is worth a word. */
const FEW = 10;
/** From how many on it is worth one in any browser, at once. */
const MANY = 30;
/** After how long fewer are, too, in milliseconds. */
const LONG = 14 * 24 * 60 * 60 * 1000;

const isCopied = (event: CourseEvent): event is Copied => event.type === 'copied';
const isWork = ({ type }: CourseEvent) => type === 'answered' || type === 'noted';

/**
 * The events that no saved copy holds, as well as can be told, in order of time.
 *
 * It goes by how many entries the fullest copy holds, not by when it was saved: a clock that was wrong on that day, or
 * events that came over from another device with dates of their own, would have the time say that everything is in the
 * copy, or nothing. Which events those are does go by their dates, so there a wrong clock can mistake one for another.
 */
function listUncopied(events: readonly CourseEvent[], unreadable: number): CourseEvent[] {
  const copies = events.filter(isCopied);
  const others = events.filter((event) => !isCopied(event)).sort(compareEvents);
  const rows = events.length + unreadable;
  // One that claims more than is here, itself aside, is not about this record.
  const held = Math.max(0, ...copies.map(({ entries }) => entries).filter((entries) => entries < rows));
  // Of what the fullest copy holds, the marks of earlier copies are no events that could be lost.
  const marks = copies.filter(({ entries }) => entries < held).length;
  const uncopied = rows - copies.length - (held - marks);
  return uncopied > 0 ? others.slice(-uncopied) : [];
}

/**
 * How many answers and notes no saved copy holds, when it is time to say so, else 0: from ten on, if the browser is
 * known to clear what it keeps, if there are thirty, or if the first of them is two weeks old.
 * @param events the record, in any order
 * @param now the present, in milliseconds since 1970
 * @param evicts whether this browser is known to clear what sites keep when they are not visited
 * @param unreadable how many rows of the record cannot be read; copies hold and count them too
 */
export function remindOfCopy(events: readonly CourseEvent[], now: number, evicts: boolean, unreadable = 0): number {
  const work = listUncopied(events, unreadable).filter(isWork);
  const [first] = work;
  if (!first || work.length < FEW) return 0;
  return evicts || work.length >= MANY || now - Date.parse(first.at) >= LONG ? work.length : 0;
}
