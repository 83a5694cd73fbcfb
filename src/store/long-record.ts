import { compareEvents } from '../domain/record/event-order.ts';
import { type Change, findChange } from './find-change.ts';
import { settle } from './indexed-db.ts';
import { ANYTHING, listenIn } from './listen-in.ts';
import type { IndexedRows, Pair, Reading } from './record-store.ts';
import { addToSnapshot, dropSnapshot, noteLater, readSnapshot } from './snapshot.ts';
import { sortOut } from './sort-out.ts';

/** How many of the newest rows have to be there still before rows at hand are believed. */
const NEWEST = 20;
/** How many rows outside the snapshot are worth another part; a tenth of the record is too. */
const WORTH_A_PART = 1_000;

const whenIdle = (work: () => void) => void (globalThis.requestIdleCallback ?? setTimeout)(work);

/**
 * Reads a record of many thousand rows: at first from its snapshot, later from what this page read before, and from the
 * database only what that lacks. Never rejects on account of the snapshot.
 * @param rows their changes are listened in to from now on
 * @returns reads what the record now is; one reading waits for the one before
 */
export function openLongRecord(rows: IndexedRows) {
  const { beside, ask } = rows;
  const hints = listenIn(rows);
  /** Every row by its key, as stored. */
  let held: Map<string, unknown> | undefined;
  let reading: Reading = { events: [], quarantined: [] };
  /** Ids of the rows in the snapshot. */
  let copied = new Set<string>();
  let noted = '';
  /** Whether what lies in the snapshot is no good. */
  let isSpoilt = false;
  let isSaving = false;
  let before: Promise<unknown> = Promise.resolve();

  async function recall(): Promise<Map<string, unknown>> {
    const { rows, later } = await readSnapshot(beside);
    const pairs = rows.map((row): Pair => [idOf(row), row]);
    const recalled = sortOut(pairs);
    isSpoilt = recalled.quarantined.length > 0;
    if (isSpoilt) return new Map();
    reading = recalled;
    for (const key of later) hints.add(key);
    noted = later.join();
    const map = new Map(pairs);
    copied = new Set(map.keys());
    return map;
  }

  async function read(): Promise<Reading> {
    held ??= await recall();
    const told = [...hints];
    hints.clear();
    // A row that could not be read may have been erased and restored since, under the same key.
    if (told.includes(ANYTHING)) for (const { key } of reading.quarantined) held.delete(key);
    const newest = reading.events.slice(-NEWEST).flatMap(({ id }) => (held?.has(id) ? id : []));
    const known = held;
    apply(await ask((store) => findChange(store, known, newest, told)), known, told.includes(ANYTHING));
    whenIdle(() => void save().catch(() => {}));
    return reading;
  }

  function apply({ whole, rows }: Change, known: Map<string, unknown>, anything: boolean) {
    if (whole) {
      isSpoilt ||= copied.size > 0;
      copied = new Set();
      held = new Map(rows);
      reading = sortOut(rows);
      return;
    }
    if (!rows.length && !anything) return;
    // Where some rows cannot be read, or lie under other keys, one event may stand in two rows.
    const isPlain = !reading.quarantined.length && reading.events.length === known.size;
    for (const [key, row] of rows) known.set(key, row);
    const added = sortOut(rows);
    if (isPlain && added.events.length === rows.length && added.events.every(({ id }) => known.has(id)))
      reading = { events: [...reading.events, ...added.events].sort(compareEvents), quarantined: [] };
    else reading = sortOut([...known]);
  }

  const countRows = () => ask((store) => settle(store.count()));

  /** Brings the snapshot up to date. It fails without a word: what it would have said stands in the rows. */
  async function save(): Promise<void> {
    if (!held || isSaving) return;
    isSaving = true;
    try {
      if (isSpoilt) await dropSnapshot(beside);
      isSpoilt = false;
      const unreadable = new Set(reading.quarantined.map(({ key }) => key));
      const fresh = reading.events.filter(({ id }) => held?.has(id) && !copied.has(id) && !unreadable.has(id));
      let wrote = false;
      if (fresh.length >= Math.min(WORTH_A_PART, held.size / 10)) {
        // Erased by another tab since: then nothing of it may go back to the disk.
        if ((await countRows()) < held.size) return;
        // The stored row, not the event: that may have been brought up to a newer form.
        const rows = fresh.map(({ id }) => held?.get(id) as { id: string }); // a row read as an event has its id
        for (const { id } of rows) copied.add(id);
        await addToSnapshot(beside, rows);
        wrote = true;
      }
      const later = [...held.keys()].filter((key) => !copied.has(key));
      if (noted !== later.join()) {
        noted = later.join();
        await noteLater(beside, later);
        wrote = true;
      }
      // Erased while this was being written: then it must not stay.
      if (wrote && (await countRows()) < held.size) await dropSnapshot(beside);
    } finally {
      isSaving = false;
    }
  }

  return (): Promise<Reading> => {
    const now = before.then(read, read);
    before = now;
    return now;
  };
}

/** A row's id; a row in a snapshot without one makes all of it worthless. */
const idOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : '';
