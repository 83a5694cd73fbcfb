import { readRow } from '../domain/record/upgrade.ts';

/** The key of an imported row: its id, or, when it has none, the row's own text, so that importing twice adds nothing. */
function keyOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' && id ? id : `row ${JSON.stringify(row)}`;
}

/**
 * Imported rows with the keys to store them under, each key once.
 * @param rows anything, as it stood in a saved copy
 * @param damaged keys under which rows lie here that cannot be read
 */
export function nameRows(rows: readonly unknown[], damaged: ReadonlySet<string>): [key: string, row: unknown][] {
  const wanted = new Map<string, { row: unknown; sound: boolean }>();
  for (const row of rows) {
    const sound = readRow(row).ok;
    const id = keyOf(row);
    // A sound copy of a row that has been damaged here is kept beside it: the damaged row stays untouched.
    const key = sound && damaged.has(id) ? `${id} restored` : id;
    const held = wanted.get(key);
    if (!held || (sound && !held.sound)) wanted.set(key, { row, sound });
  }
  return [...wanted].map(([key, { row }]) => [key, row]);
}
