import type { Result } from '../result.ts';
import type { CourseEvent } from './event.ts';
import { noteOriginal } from './original.ts';
import { parseEvent } from './parse-event.ts';
import { VERSION } from './version.ts';

/** A stored row. */
export type Row = Record<string, unknown>;
/** Makes a row of one version into one of the next. It gets a copy that it may change, and need not raise `v`. */
export type Step = (row: Row) => Row;
/** Reads a row as an event, or says why it cannot: as `parseEvent`, for rows of every version. */
export type ReadRow = (row: unknown) => Result<CourseEvent>;

/**
 * Builds a reader that brings rows of earlier versions up to the present one, a version at a time and only in memory:
 * the stored row stays as it was, so that a build of before can still read it, and is what copies and merges take
 * (`originalOf`). A row that a step cannot read is damaged.
 * @param steps by the version that each starts from; one for every version before the present
 */
export function buildReader(steps: Readonly<Record<number, Step>>): ReadRow {
  return (row) => {
    if (typeof row !== 'object' || row === null || !('v' in row) || typeof row.v !== 'number') return parseEvent(row);
    if (!Object.hasOwn(steps, row.v)) return parseEvent(row);
    let raised: Row;
    try {
      raised = structuredClone({ ...row });
      for (let v = row.v; v < VERSION; v++) raised = { ...steps[v]?.(raised), v: v + 1 };
    } catch {
      return { ok: false, reason: 'cannot be upgraded' };
    }
    const parsed = parseEvent(raised);
    if (parsed.ok) noteOriginal(parsed.value, row);
    return parsed;
  };
}

/**
 * Reads a stored or imported row of any version. There has been one version so far, so this is `parseEvent` itself, and
 * no page pays for more. When the form of an event that exists changes: raise `VERSION` and `v` in `event.ts`, and write
 * `buildReader({ 1: step })` here. From then on steps are added and never changed or removed, for rows of every version
 * lie in browsers for ever. A new type of event needs none.
 */
export const readRow: ReadRow = parseEvent;
