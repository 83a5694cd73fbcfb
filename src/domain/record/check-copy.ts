import { decodeCopy, toJson } from './saved-copy.ts';

/**
 * Whether a written copy, read back, holds exactly these rows in this order. A row that JSON cannot hold is compared by
 * what JSON makes of it, which is all that any copy can keep.
 * @param text what was read back
 */
export function isWhole(text: string, rows: readonly unknown[]): boolean {
  const copy = decodeCopy(text);
  if (!copy.ok || copy.value.events.length !== rows.length) return false;
  return rows.every((row, place) => toJson(copy.value.events[place]) === toJson(row));
}

/** How a copy and a record stand to each other, in entries. */
export interface Comparison {
  /** How many entries are here. The marks that a copy was saved do not count: they are about copies, not work. */
  here: number;
  /** How many of these the copy lacks, or holds in another form. */
  missing: number;
  /** How many entries of the copy are not here. */
  extra: number;
}

const isCopied = (row: unknown) =>
  typeof row === 'object' && row !== null && 'type' in row && row.type === 'copied' && 'entries' in row;

/**
 * Compares a record with a copy, entry by entry.
 * @param rows every row of the record, unreadable ones too
 * @param copied the rows of the copy
 */
export function compareCopy(rows: readonly unknown[], copied: readonly unknown[]): Comparison {
  const texts = (list: readonly unknown[]) => new Set(list.filter((row) => !isCopied(row)).map(toJson));
  const [here, there] = [texts(rows), texts(copied)];
  const without = (one: Set<string>, other: Set<string>) => [...one].filter((text) => !other.has(text)).length;
  return { here: here.size, missing: without(here, there), extra: without(there, here) };
}
