import { type TeamSeat, teamSeats } from './response.ts';
import type { TeamSession } from './session.ts';

/** Longest label and agreement in a file, in UTF-16 units; the fields of the page are to allow less. */
export const MAX_FILED_LABEL = 200;
export const MAX_FILED_TEXT = 20_000;
/** Most context answers, and the longest id of one. */
const MAX_ANSWERS = 100;
const slug = /^[a-z0-9-]{1,80}$/;
/** Most people on one side. */
const MAX_SIZE = 1_000_000;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object by their names; none for what is no object. */
export const readFields = (value: unknown): Map<string, unknown> =>
  new Map(isObject(value) ? Object.entries(value) : []);

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

/** Whether a text is a moment in ISO 8601 and UTC that the calendar has. */
export const isMoment = (value: unknown): value is string =>
  isText(value, 30) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && isDay(value.slice(0, 10));

/** Whether a text is a day such as "2026-12-31" that the calendar has. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // The 31st of February is read as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function readSizes(value: unknown): Record<TeamSeat, number | null> | null {
  const fields = readFields(value);
  const isSize = (size: unknown): size is number | null => size === null || isWhole(size, MAX_SIZE);
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
 * Checks a session from a file, field by field. Fields that are not known are left out.
 * @returns the session, or the name of the first field that is missing or cannot be
 */
export function readSession(value: unknown): TeamSession | string {
  const fields = readFields(value);
  const [id, edition, label, at, agreed, repeatOn] = ['id', 'edition', 'label', 'at', 'agreed', 'repeatOn'].map(
    (name) => fields.get(name),
  );
  if (!isText(id, 8) || !/^[0-9a-f]{8}$/.test(id)) return 'id';
  if (!isWhole(edition, 255)) return 'edition';
  if (!isText(label, MAX_FILED_LABEL)) return 'label';
  if (!isMoment(at)) return 'at';
  const sizes = readSizes(fields.get('sizes'));
  if (!sizes) return 'sizes';
  const context = readContext(fields.get('context'));
  if (!context) return 'context';
  if (!isText(agreed, MAX_FILED_TEXT)) return 'agreed';
  if (!isText(repeatOn, 10) || (repeatOn !== '' && !isDay(repeatOn))) return 'repeatOn';
  return { id, edition, label, at, sizes, context, agreed, repeatOn };
}
