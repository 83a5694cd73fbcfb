import { tidyLabel } from './invitation-code.ts';
import { isWhole } from './is-whole.ts';
import { type TeamSeat, teamSeats } from './response.ts';
import type { TeamSession } from './session.ts';

/** Longest label in a file, in UTF-16 units; what is read is one line of at most MAX_LABEL characters. */
export const MAX_FILED_LABEL = 200;
/** Longest agreement, in UTF-16 units, in a file and on the page. */
export const MAX_FILED_TEXT = 20_000;
/** Most context answers, and the longest id of one. */
const MAX_ANSWERS = 100;
const slug = /^[a-z0-9-]{1,80}$/;
/** Most people who can be asked on one side. */
export const MAX_SIZE = 999;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object by their names; none for what is no object. */
export const readFields = (value: unknown): Map<string, unknown> =>
  new Map(isObject(value) ? Object.entries(value) : []);

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

/** Whether a text is a moment in ISO 8601 and UTC that the calendar and the clock have: a leap second is none. */
export const isMoment = (value: unknown): value is string =>
  isText(value, 30) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  isDay(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

/** Whether a text is a day such as "2026-12-31" that the calendar has. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // The 31st of February is read as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function readSizes(value: unknown): Record<TeamSeat, number | null> | null {
  const fields = readFields(value);
  const isSize = (size: unknown): size is number | null => size === null || isWhole(size, 1, MAX_SIZE);
  const [sales, marketing] = teamSeats.map((seat) => fields.get(seat));
  return isSize(sales) && isSize(marketing) ? { sales, marketing } : null;
}

function readContext(value: unknown): Record<string, string> | null {
  const answers = [...readFields(value)];
  const isAnswer = (pair: [string, unknown]): pair is [string, string] =>
    slug.test(pair[0]) && isText(pair[1], 80) && slug.test(pair[1]);
  return isObject(value) && answers.length <= MAX_ANSWERS && answers.every(isAnswer)
    ? Object.fromEntries(answers.filter(isAnswer))
    : null;
}

/**
 * Checks a session from a file, field by field, and tidies its label. Fields that are not known are left out.
 * @returns the session, or the name of the first field that is missing or cannot be
 */
export function readSession(value: unknown): TeamSession | string {
  const fields = readFields(value);
  const [id, edition, label, at, agreed, repeatOn] = ['id', 'edition', 'label', 'at', 'agreed', 'repeatOn'].map(
    (name) => fields.get(name),
  );
  if (!isText(id, 8) || !/^[0-9a-f]{8}$/.test(id)) return 'id';
  if (!isWhole(edition, 1, 255)) return 'edition';
  if (!isText(label, MAX_FILED_LABEL)) return 'label';
  if (!isMoment(at)) return 'at';
  const sizes = readSizes(fields.get('sizes'));
  if (!sizes) return 'sizes';
  const context = readContext(fields.get('context'));
  if (!context) return 'context';
  if (!isText(agreed, MAX_FILED_TEXT)) return 'agreed';
  if (!isText(repeatOn, 10) || (repeatOn !== '' && !isDay(repeatOn))) return 'repeatOn';
  return { id, edition, label: tidyLabel(label), at, sizes, context, agreed, repeatOn };
}
