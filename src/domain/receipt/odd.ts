import { findSameNumber, groupPeople } from './people.ts';
import type { ReadReceipt, Receipt, ReceiptRow, Try } from './receipt.ts';
import { findSameSteps } from './same-steps.ts';

/** From how many questions on a pace or a sequence is worth a look. Fewer can be alike, or quick, by chance. */
export const FEWEST = 8;
/**
 * Seconds from one checked answer to the next under which a question cannot well have been read: a stem and four options
 * are fifty words and more. The limit is ours and no finding; half of the answers have to be quicker.
 */
export const QUICKEST = 3;
/** Clocks of two devices differ: a try may be so much later than the receipt, in milliseconds. */
const LEEWAY = 60_000;
const DAY = 86_400_000;

/**
 * Something about receipts that is worth a look. It accuses nobody: there are good reasons for each, and the words for
 * them are in `src/strings/receipts.ts`. `receipts` are places in the list that was looked at.
 */
export type Odd =
  /** The same answers at the same times at so many questions, under different names. */
  | { type: 'same-steps'; receipts: number[]; questions: number; precision: 'millisecond' | 'minute' }
  /** Tries, and tasks by their places in the assignment, that come after the receipt was made. */
  | { type: 'after-made'; receipts: [number]; questions: string[]; tasks: number[] }
  /** Made more than a day after now. */
  | { type: 'future'; receipts: [number]; madeAt: string }
  /** Half of the time between two checked answers was under so many seconds. Never for a code, which has no seconds. */
  | { type: 'fast'; receipts: [number]; questions: number; seconds: number }
  /** Made with another edition of the course. */
  | { type: 'other-edition'; receipts: [number]; edition: string }
  /** The file is not as it was written. */
  | { type: 'edited'; receipts: [number] }
  /** Several receipts of one person, the one to keep first. */
  | { type: 'same-person'; receipts: number[] }
  /** The same number under different names, which are taken for different people. */
  | { type: 'same-number'; receipts: number[] };

const triesOf = ({ first, last, best }: ReceiptRow): Try[] => [first, last, best];

function findAfterMade({ rows, tasks, madeAt }: Receipt): { questions: string[]; tasks: number[] } {
  const latest = Date.parse(madeAt) + LEEWAY;
  const isAfter = (at: string) => Date.parse(at) > latest;
  return {
    questions: rows.filter((row) => triesOf(row).some(({ at }) => isAfter(at))).map(({ question }) => question),
    tasks: tasks.filter(({ doneAt }) => doneAt !== null && isAfter(doneAt)).map(({ task }) => task),
  };
}

/** The middle one of the times between two first tries that follow each other, in seconds; null for too few questions. */
function findPace({ rows }: Receipt): number | null {
  if (rows.length < FEWEST) return null;
  const times = rows.map(({ first }) => Date.parse(first.at)).sort((a, b) => a - b);
  const steps = times.slice(1).map((time, place) => time - (times[place] ?? time));
  steps.sort((a, b) => a - b);
  const half = Math.floor(steps.length / 2);
  const [low = 0, high = 0] = steps.length % 2 === 1 ? [steps[half], steps[half]] : [steps[half - 1], steps[half]];
  return (low + high) / 2_000;
}

function findAlone({ receipt, from, edited }: ReadReceipt, place: number, now: string, edition: string): Odd[] {
  const receipts: [number] = [place];
  const odd: Odd[] = [];
  const after = findAfterMade(receipt);
  if (after.questions.length + after.tasks.length > 0) odd.push({ type: 'after-made', receipts, ...after });
  if (Date.parse(receipt.madeAt) > Date.parse(now) + DAY)
    odd.push({ type: 'future', receipts, madeAt: receipt.madeAt });
  const seconds = from === 'file' ? findPace(receipt) : null;
  if (seconds !== null && seconds < QUICKEST)
    odd.push({ type: 'fast', receipts, questions: receipt.rows.length, seconds });
  if (receipt.edition !== edition) odd.push({ type: 'other-edition', receipts, edition: receipt.edition });
  if (edited) odd.push({ type: 'edited', receipts });
  return odd;
}

/**
 * What is worth a look in the receipts of a class: first what is so of several together, then of each alone, in order.
 * Tries from before the assignment are not odd: nobody has to do twice what they did.
 * @param receipts for one assignment
 * @param now the reader's clock, as ISO 8601 in UTC
 * @param edition of the course that reads
 */
export function findOdd(receipts: readonly ReadReceipt[], now: string, edition: string): Odd[] {
  const people = groupPeople(receipts);
  return [
    ...people.filter((group) => group.length > 1).map((group): Odd => ({ type: 'same-person', receipts: group })),
    ...findSameNumber(receipts).map((group): Odd => ({ type: 'same-number', receipts: group })),
    ...findSameSteps(receipts, people, FEWEST).map((same): Odd => ({ type: 'same-steps', ...same })),
    ...receipts.flatMap((one, place) => findAlone(one, place, now, edition)),
  ];
}
