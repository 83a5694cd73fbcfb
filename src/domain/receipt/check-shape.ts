/** Checks of data from files, put together from small ones. None follows a value deeper than the shape it checks. */

/** What came to light on the way. */
export interface Noticed {
  /** Whether there was a field that the shape does not have. */
  extra: boolean;
}

/** @returns the path of the first thing that is missing or cannot be, such as "rows[3].first.at", or null */
export type Check = (value: unknown, path: string, noticed: Noticed) => string | null;

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const holds =
  (isFine: (value: unknown) => boolean): Check =>
  (value, path) =>
    isFine(value) ? null : path;

export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

export const matches = (pattern: RegExp, most: number): Check =>
  holds((value) => isText(value, most) && pattern.test(value));

/** A whole number. */
export const whole = (least: number, most: number): Check =>
  holds((value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most);

/** An object with these fields. Others are noticed, and left out by whoever reads on. */
export const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, path, noticed) => {
    if (!isTable(value)) return path;
    if (Object.keys(value).some((name) => !Object.hasOwn(checks, name))) noticed.extra = true;
    for (const [name, check] of Object.entries(checks)) {
      const fault = check(value[name], path ? `${path}.${name}` : name, noticed);
      if (fault !== null) return fault;
    }
    return null;
  };

/** A list. @param keyOf what no two entries may share */
export const listOf =
  (check: Check, most: number, keyOf: (entry: unknown) => unknown): Check =>
  (value, path, noticed) => {
    if (!Array.isArray(value) || value.length > most) return path;
    const seen = new Set<unknown>();
    for (const [place, entry] of value.entries()) {
      const here = `${path}[${place + 1}]`;
      const fault = check(entry, here, noticed);
      if (fault !== null) return fault;
      if (seen.has(keyOf(entry))) return here;
      seen.add(keyOf(entry));
    }
    return null;
  };

/** An object whose keys are data too. The path never repeats a key that its check refuses, which may be anything. */
export const tableOf =
  (isKey: (key: string) => boolean, check: Check, most: number): Check =>
  (value, path, noticed) => {
    if (!isTable(value)) return path;
    const entries = Object.entries(value);
    if (entries.length > most || !entries.every(([key]) => isKey(key))) return path;
    for (const [key, held] of entries) {
      const fault = check(held, `${path}.${key}`, noticed);
      if (fault !== null) return fault;
    }
    return null;
  };
