import type { Result } from '../result.ts';
import { originalOf } from './original.ts';

/** The name and version that every saved copy carries. Each released version's file loads for ever. */
const FORMAT = 'truce-record';
const VERSION = 1;
/** Largest copy that is read, in UTF-16 units of text: more than twice what a hundred thousand answers take. */
export const MAX_COPY = 64_000_000;
/** Most entries that are read: a file made to do harm can hold thirty million in that space. */
const MAX_ENTRIES = 1_000_000;
/** How deep an entry may be nested. None is deeper than four; a hundred thousand would exhaust whoever walks through. */
const MAX_DEPTH = 1_000;

/** A saved copy of a record, as it is in the file. */
export interface SavedCopy {
  /** When it was saved, as ISO 8601 in UTC. */
  exportedAt: string;
  /** The edition of the course that saved it, such as "2026.1". */
  edition: string;
  /** Every row, also those that this version cannot read: reading them is the store's work, keeping them everyone's. */
  events: readonly unknown[];
}

/** Why a file is no copy that can be restored. */
export type CopyFault = 'too-big' | 'empty' | 'not-json' | 'cut-short' | 'not-truce' | 'newer' | 'damaged';

/** Writes a copy: one event a line, so that a person can look through it and two copies can be compared. */
export function encodeCopy({ exportedAt, edition, events }: SavedCopy): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, edition }).slice(0, -1);
  const rows = events.map(toJson);
  return `${head},"events":[${rows.length ? `\n${rows.join(',\n')}\n` : ''}]}\n`;
}

const isShallow = (value: unknown, left = MAX_DEPTH): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every((part) => isShallow(part, left - 1)));

/**
 * A row as JSON, in the form in which it was stored. A damaged one may hold what JSON cannot, or be nested deeper than a
 * copy may be: then its text stands for it, because nothing must stand between a learner and a copy.
 */
export function toJson(row: unknown): string {
  try {
    const json = JSON.stringify(originalOf(row)) ?? 'null';
    return isShallow(row) ? json : JSON.stringify(json);
  } catch {
    return JSON.stringify(String(row));
  }
}

/** Reads a copy from any text at all. Never throws. */
export function decodeCopy(text: string): Result<SavedCopy, CopyFault> {
  const fail = (reason: CopyFault): Result<SavedCopy, CopyFault> => ({ ok: false, reason });
  if (text.length > MAX_COPY) return fail('too-big');
  const json = text.replace(/^\uFEFF/, '').trim();
  if (!json) return fail('empty');
  let copy: unknown;
  try {
    copy = JSON.parse(json);
  } catch {
    // Half a file begins like a copy and does not end like one.
    return fail(json.startsWith('{') && json.slice(0, 200).includes(`"${FORMAT}"`) ? 'cut-short' : 'not-json');
  }
  if (typeof copy !== 'object' || copy === null || !('format' in copy) || copy.format !== FORMAT)
    return fail('not-truce');
  if (!('version' in copy) || typeof copy.version !== 'number') return fail('damaged');
  if (copy.version > VERSION) return fail('newer');
  if (copy.version !== VERSION || !('events' in copy) || !Array.isArray(copy.events)) return fail('damaged');
  if (copy.events.length > MAX_ENTRIES || !copy.events.every((row) => isShallow(row))) return fail('damaged');
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    ok: true,
    value: {
      // Only ever shown: a copy without them restores as well.
      exportedAt: word('exportedAt' in copy ? copy.exportedAt : ''),
      edition: word('edition' in copy ? copy.edition : ''),
      events: copy.events,
    },
  };
}

/** The file's name: `truce-record-2026-09-30.json`. @param at ISO 8601 */
export function nameCopy(at: string): string {
  return `${FORMAT}-${at.slice(0, 10)}.json`;
}
