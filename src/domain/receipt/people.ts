import type { ReadReceipt } from './receipt.ts';

/** A number without spaces and case; "" for none. */
export const compareNumber = (number: string): string => number.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** A name without case and marks, and with single spaces; "" for none. Letters with a form of their own stay: "ß", "ø". */
export const compareName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** The latest first; of two made in the same minute the one from a file, which says more; then the one that came first. */
function compareAge(receipts: readonly ReadReceipt[], a: number, b: number): number {
  const minute = (place: number) => receipts[place]?.receipt.madeAt.slice(0, 16) ?? '';
  if (minute(a) !== minute(b)) return minute(a) < minute(b) ? 1 : -1;
  const isFile = (place: number) => receipts[place]?.from === 'file';
  if (isFile(a) !== isFile(b)) return isFile(a) ? -1 : 1;
  const at = (place: number) => receipts[place]?.receipt.madeAt ?? '';
  return at(a) === at(b) ? a - b : at(a) < at(b) ? 1 : -1;
}

/**
 * Which receipts are of the same person: those with the same number. One without a number belongs to the person who has
 * its name, unless several people have; two different numbers are two people, whatever their names. One with neither
 * belongs to nobody else.
 * @param receipts for one assignment
 * @returns one list a person, in the order of their first receipts: places in `receipts`, the one to keep first
 */
export function groupPeople(receipts: readonly ReadReceipt[]): number[][] {
  const numbered = new Map<string, number[]>();
  const numbersOf = new Map<string, Set<string>>();
  for (const [place, { receipt }] of receipts.entries()) {
    const number = compareNumber(receipt.number);
    if (!number) continue;
    numbered.set(number, [...(numbered.get(number) ?? []), place]);
    const name = compareName(receipt.name);
    numbersOf.set(name, (numbersOf.get(name) ?? new Set()).add(number));
  }
  const named = new Map<string, number[]>();
  const alone: number[][] = [];
  for (const [place, { receipt }] of receipts.entries()) {
    if (compareNumber(receipt.number)) continue;
    const name = compareName(receipt.name);
    const [number, ...others] = numbersOf.get(name) ?? [];
    if (!name) alone.push([place]);
    else if (number !== undefined && others.length === 0) numbered.get(number)?.push(place);
    else named.set(name, [...(named.get(name) ?? []), place]);
  }
  const first = (group: readonly number[]) => Math.min(...group);
  return [...numbered.values(), ...named.values(), ...alone]
    .toSorted((a, b) => first(a) - first(b))
    .map((group) => group.toSorted((a, b) => compareAge(receipts, a, b)));
}
