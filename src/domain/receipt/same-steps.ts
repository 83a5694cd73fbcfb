import type { ReadReceipt, ReceiptRow, Try } from './receipt.ts';

/** Two receipts with the same answers at the same times. */
export interface SameSteps {
  /** Places of both in the list. */
  receipts: number[];
  /** At how many questions. */
  questions: number;
  /** How exactly the times are the same: to the minute where one of them was read from a code. */
  precision: 'millisecond' | 'minute';
}

/** A first answer as text. A code has ticked options in the question's order, a file in that of the clicks. */
function tellAnswer({ answer }: Try): string | null {
  if (answer?.type === 'choices') return JSON.stringify(answer.options.toSorted());
  if (answer?.type === 'sort')
    return JSON.stringify(Object.entries(answer.groups).sort(([a], [b]) => (a < b ? -1 : 1)));
  return answer && JSON.stringify(answer);
}

const minuteOf = (at: string): string => at.slice(0, 16);
const tellTry = ({ at, outcome, earned, possible, confidence }: Try) => [
  minuteOf(at),
  outcome,
  earned,
  possible,
  confidence,
];

/** The first try at a question, to the millisecond. Null for an answer that is not known. */
function tellStep({ question, first }: ReceiptRow): string | null {
  const answer = tellAnswer(first);
  return answer && JSON.stringify([question, first.at, answer]);
}

/** All that a code says about a question, as text. */
const tellRow = ({ rev, tries, late, first, last, best }: ReceiptRow): string =>
  JSON.stringify([rev, tries, late, tellAnswer(first), tellTry(first), tellTry(last), tellTry(best)]);

/** How many steps each pair of receipts shares, by "a b" with a < b. */
function countShared(receipts: readonly ReadReceipt[]): Map<string, number> {
  const holders = new Map<string, number[]>();
  for (const [place, { receipt, from }] of receipts.entries())
    for (const row of from === 'file' ? receipt.rows : []) {
      const step = tellStep(row);
      if (step !== null) holders.set(step, [...(holders.get(step) ?? []), place]);
    }
  const shared = new Map<string, number>();
  for (const places of holders.values())
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  return shared;
}

/** A receipt's rows as text, by question. */
type Rows = ReadonlyMap<string, { text: string; minute: string }>;

/** At how many questions two receipts say the same, and in how many minutes; null when they differ at any that both have. */
function compareRows(one: Rows, other: Rows): { questions: number; minutes: number } | null {
  const minutes = new Set<string>();
  let questions = 0;
  for (const [question, { text, minute }] of one) {
    const held = other.get(question);
    if (!held) continue;
    if (held.text !== text) return null;
    questions++;
    minutes.add(minute);
  }
  return { questions, minutes: minutes.size };
}

function findInCodes(receipts: readonly ReadReceipt[], fewest: number): SameSteps[] {
  const all = receipts.map(
    ({ receipt }): Rows =>
      new Map(receipt.rows.map((row) => [row.question, { text: tellRow(row), minute: minuteOf(row.first.at) }])),
  );
  return all.flatMap((one, a) =>
    all.flatMap((other, b): SameSteps[] => {
      if (b <= a || (receipts[a]?.from === 'file' && receipts[b]?.from === 'file')) return [];
      const same = compareRows(one, other);
      if (!same || same.minutes < fewest) return [];
      return [{ receipts: [a, b], questions: same.questions, precision: 'minute' }];
    }),
  );
}

/**
 * Pairs of receipts, of two people, that took the same steps: gave the same first answers at the same times.
 *
 * Two files are compared to the millisecond, which no two people share by chance. A code has minutes only, and in a class
 * that begins together in one room many pairs share most of those. So where one is from a code, everything that it says has
 * to be the same at every question that both answered, and these have to lie in enough different minutes.
 *
 * @param people which receipts are of the same person, as `groupPeople` says
 * @param fewest from how many questions on, or different minutes
 */
export function findSameSteps(
  receipts: readonly ReadReceipt[],
  people: readonly (readonly number[])[],
  fewest: number,
): SameSteps[] {
  const person = new Map(people.flatMap((group, one) => group.map((place): [number, number] => [place, one])));
  const inFiles = [...countShared(receipts)].flatMap(([pair, questions]): SameSteps[] =>
    questions < fewest ? [] : [{ receipts: pair.split(' ').map(Number), questions, precision: 'millisecond' }],
  );
  return [...inFiles, ...findInCodes(receipts, fewest)].filter(
    ({ receipts: [a = -1, b = -1] }) => person.get(a) !== person.get(b),
  );
}
