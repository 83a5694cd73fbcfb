import type { ReadReceipt, ReceiptRow } from './receipt.ts';

/** Two receipts with the same answers at the same times. */
export interface SameSteps {
  /** Places of both in the list. */
  receipts: number[];
  /** At how many questions. */
  questions: number;
  /** How exactly the times are the same: to the minute where one of them was read from a code. */
  precision: 'millisecond' | 'minute';
}

/** One step: a question, what was answered first, and when. Null for an answer that is not known. */
function stepOf({ question, first }: ReceiptRow, precision: SameSteps['precision']): string | null {
  const at = precision === 'minute' ? first.at.slice(0, 16) : first.at;
  if (!first.answer) return null;
  // A code has chosen options in the question's order, a file in that of the clicks.
  const answer = first.answer.type === 'choices' ? { options: first.answer.options.toSorted() } : first.answer;
  const parts = 'groups' in answer ? Object.entries(answer.groups).sort(([a], [b]) => (a < b ? -1 : 1)) : answer;
  return JSON.stringify([question, at, parts]);
}

/** How many steps each pair of receipts shares, by "a b" with a < b, and in how many different minutes. */
function countShared(
  receipts: readonly ReadReceipt[],
  precision: SameSteps['precision'],
): Map<string, { questions: number; minutes: Set<string> }> {
  const holders = new Map<string, number[]>();
  const minutes = new Map<string, string>();
  for (const [place, { receipt }] of receipts.entries())
    for (const row of receipt.rows) {
      const step = stepOf(row, precision);
      if (step === null) continue;
      minutes.set(step, row.first.at.slice(0, 16));
      const held = holders.get(step);
      if (held) held.push(place);
      else holders.set(step, [place]);
    }
  const shared = new Map<string, { questions: number; minutes: Set<string> }>();
  for (const [step, places] of holders)
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) {
        const pair = `${a} ${b}`;
        const held = shared.get(pair) ?? { questions: 0, minutes: new Set() };
        held.questions++;
        held.minutes.add(minutes.get(step) ?? '');
        shared.set(pair, held);
      }
  return shared;
}

/**
 * Pairs of receipts, of two people, that took the same steps: gave the same first answers at the same times. Two files are
 * compared to the millisecond, which no two people share by chance. Where one is from a code there are only minutes, which
 * a class that works in one room can share: then the steps have to lie in as many different minutes.
 * @param people which receipts are of the same person, as `groupPeople` says
 * @param fewest from how many questions on
 */
export function findSameSteps(
  receipts: readonly ReadReceipt[],
  people: readonly (readonly number[])[],
  fewest: number,
): SameSteps[] {
  const person = new Map(people.flatMap((group, one) => group.map((place): [number, number] => [place, one])));
  const isFile = (place: number) => receipts[place]?.from === 'file';
  const find = (precision: SameSteps['precision']): SameSteps[] =>
    [...countShared(receipts, precision)].flatMap(([pair, { questions, minutes }]) => {
      const places = pair.split(' ').map(Number);
      const [a = -1, b = -1] = places;
      const isOfThese = (isFile(a) && isFile(b)) === (precision === 'millisecond');
      const isEnough = (precision === 'millisecond' ? questions : minutes.size) >= fewest;
      return isOfThese && isEnough && person.get(a) !== person.get(b)
        ? [{ receipts: places, questions, precision }]
        : [];
    });
  return [...find('millisecond'), ...find('minute')];
}
