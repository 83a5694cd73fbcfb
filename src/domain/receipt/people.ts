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

/** What a receipt says whose it is. A "number" with neither a digit nor "@" in it is none: people type "none", or "-". */
function readIdentity({ receipt }: ReadReceipt): { number: string; name: string } {
  const number = compareNumber(receipt.number);
  return { number: /[\p{N}@]/u.test(number) ? number : '', name: compareName(receipt.name) };
}

function groupBy(receipts: readonly ReadReceipt[], keyOf: (identity: ReturnType<typeof readIdentity>) => string) {
  const groups = new Map<string, number[]>();
  for (const [place, receipt] of receipts.entries()) {
    const key = keyOf(readIdentity(receipt));
    if (key) groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return groups;
}

/** Receipts with the same number and different names: places in `receipts`. Whether they are one person's is not known. */
export function findSameNumber(receipts: readonly ReadReceipt[]): number[][] {
  return [...groupBy(receipts, ({ number }) => number).values()].filter((places) => {
    const names = places.map((place) => compareName(receipts[place]?.receipt.name ?? ''));
    return new Set(names.filter(Boolean)).size > 1;
  });
}

/**
 * Which receipts are of the same person: those with the same number and name. One without a number, or without a name,
 * belongs to the person who has what it has, unless several people have; two different numbers, and two different names,
 * are two people. One with neither belongs to nobody else.
 * @param receipts for one assignment
 * @returns one list a person, in the order of their first receipts: places in `receipts`, the one to keep first
 */
export function groupPeople(receipts: readonly ReadReceipt[]): number[][] {
  const whole = groupBy(receipts, ({ number, name }) => (number && name ? JSON.stringify([number, name]) : ''));
  const half = groupBy(receipts, ({ number, name }) =>
    Boolean(number) === Boolean(name) ? '' : JSON.stringify([number, name]),
  );
  const alone = receipts.flatMap((receipt, place) => {
    const { number, name } = readIdentity(receipt);
    return number || name ? [] : [[place]];
  });
  // People by each of their two halves, written as a receipt has it that holds that half only.
  const holders = new Map<string, Set<number[]>>();
  for (const [key, group] of whole) {
    const [number, name]: string[] = JSON.parse(key);
    for (const one of [JSON.stringify([number, '']), JSON.stringify(['', name])])
      holders.set(one, (holders.get(one) ?? new Set()).add(group));
  }
  const rest: number[][] = [];
  for (const [key, places] of half) {
    const [group, ...others] = holders.get(key) ?? [];
    if (group && others.length === 0) group.push(...places);
    else rest.push(places);
  }
  const first = (group: readonly number[]) => Math.min(...group);
  return [...whole.values(), ...rest, ...alone]
    .toSorted((a, b) => first(a) - first(b))
    .map((group) => group.toSorted((a, b) => compareAge(receipts, a, b)));
}
