import type { ListedQuestion } from '../assignment/catalogue.ts';
import { type DigitReader, type Sizes, toUnsigned, vary } from '../codes/digits.ts';
import type { Digit } from '../codes/pack.ts';
import type { Answer } from '../record/event.ts';
import { fingerprint } from './fingerprint.ts';

/** Answers as digits. Sizes never hang on the catalogue, so that an answer can be passed over where the question is not known. */

const types = ['choice', 'choices', 'order', 'sort', 'number', 'model'] as const;
/** A type, or none: an answer that does not fit its question any more, or a longer list than any question has. */
const TYPES = types.length + 1;
/** Most options, items or points of one question, and most groups. */
const MOST = 8;
const GROUPS = 4;
const WHOLE: Sizes = [128, 4_096, 2 ** 31];
/** Longest number that is written as its own text, in characters: JavaScript writes none longer. */
const TEXT = 26;
const numerals = '0123456789+-.e';

/** What an answer's places mean: a few bits over the question's lines, so that a changed list is not misread. */
export const MARKS = 64;
export const markLines = ({ type, options, groups = [] }: ListedQuestion): number =>
  fingerprint(JSON.stringify([type, options, groups]), 6);

/** A number as it is mostly answered, whole and small; or any other. There is no zero below zero. */
export function writeNumber(value: number): Digit[] {
  const unsigned = toUnsigned(value);
  if (Number.isInteger(value) && unsigned < 2 ** 31) return [[0, 2], ...vary(unsigned, WHOLE)];
  const text = String(value);
  return [[1, 2], [text.length, TEXT + 1], ...[...text].map((one): Digit => [numerals.indexOf(one), numerals.length])];
}

/** Reads what `writeNumber` wrote; NaN for what it cannot have written. */
export function readNumber(digits: DigitReader): number {
  if (digits.read(2) === 0) return digits.readSigned(WHOLE);
  const text = Array.from({ length: digits.read(TEXT + 1) }, () => numerals.charAt(digits.read(numerals.length)));
  return text.length > 0 ? Number(text.join('')) : Number.NaN;
}

/** Which of some ids are chosen, as a number: a bit for each place. Null when one is not among them. */
function writeSet(chosen: readonly string[], ids: readonly string[]): number | null {
  if (ids.length > MOST || !chosen.every((id) => ids.includes(id))) return null;
  return ids.reduce((set, id, place) => (chosen.includes(id) ? set + 2 ** place : set), 0);
}

/** Each item's place among those that are left: no order can be written in two ways. Null when it is no order of them. */
function writeOrder(items: readonly string[], ids: readonly string[]): Digit[] | null {
  if (ids.length > MOST || items.length !== ids.length) return null;
  const left = [...ids];
  const digits: Digit[] = [[ids.length, MOST + 1]];
  for (const item of items) {
    const place = left.indexOf(item);
    if (place < 0) return null;
    digits.push([place, left.length]);
    left.splice(place, 1);
  }
  return digits;
}

function writeSort(given: Readonly<Record<string, string>>, ids: readonly string[], groups: readonly string[]) {
  const places = ids.map((id) => groups.indexOf(Object.hasOwn(given, id) ? (given[id] ?? '') : ''));
  if (ids.length > MOST || groups.length > GROUPS || places.includes(-1)) return null;
  if (Object.keys(given).length !== ids.length) return null;
  return [[ids.length, MOST + 1] as Digit, ...places.map((place): Digit => [place, GROUPS])];
}

function writeParts(answer: Answer, { options, groups = [] }: ListedQuestion): Digit[] | null {
  const asSet = (set: number | null): Digit[] | null => (set === null ? null : [[set, 2 ** MOST]]);
  switch (answer.type) {
    case 'choice': {
      const place = options.indexOf(answer.option);
      return place < 0 || place >= MOST ? null : [[place, MOST]];
    }
    case 'choices':
      return asSet(writeSet(answer.options, options));
    case 'order':
      return writeOrder(answer.items, options);
    case 'sort':
      return writeSort(answer.groups, options, groups);
    case 'number':
      return writeNumber(answer.value);
    case 'model':
      return asSet(writeSet(answer.points, options));
  }
}

/** Writes an answer by the places of what was chosen in the question's own list; the text of a `model` answer is left out. */
export function writeAnswer(answer: Answer | null, question: ListedQuestion | undefined): Digit[] {
  const parts = answer && question?.type === answer.type ? writeParts(answer, question) : null;
  return answer && parts ? [[types.indexOf(answer.type), TYPES], ...parts] : [[types.length, TYPES]];
}

/** What was read: places in lists that need not be there. */
type Places = { type: 'number'; value: number } | { type: Exclude<Answer['type'], 'number'>; places: number[] };

function readPlaces(digits: DigitReader): Places | null {
  const type = types[digits.read(TYPES)];
  if (!type) return null;
  switch (type) {
    case 'number':
      return { type, value: readNumber(digits) };
    case 'choice':
      return { type, places: [digits.read(MOST)] };
    case 'choices':
    case 'model': {
      const set = digits.read(2 ** MOST);
      return { type, places: Array.from({ length: MOST }, (_, place) => place).filter((place) => (set >> place) & 1) };
    }
    case 'order': {
      const left = Array.from({ length: digits.read(MOST + 1) }, (_, place) => place);
      return { type, places: Array.from(left, () => 0).flatMap(() => left.splice(digits.read(left.length), 1)) };
    }
    case 'sort':
      return { type, places: Array.from({ length: digits.read(MOST + 1) }, () => digits.read(GROUPS)) };
  }
}

/** An answer from places; null when the question has no such places. */
function toAnswer(read: Places, { type, options, groups = [] }: ListedQuestion): Answer | null {
  if (read.type !== type) return null;
  if (read.type === 'number') return Number.isFinite(read.value) ? read : null;
  const { places } = read;
  const ids = places.map((place) => (read.type === 'sort' ? groups : options)[place]);
  if (!ids.every((id) => id !== undefined)) return null;
  switch (read.type) {
    case 'choice':
      return ids[0] === undefined ? null : { type: 'choice', option: ids[0] };
    case 'choices':
      return { type: 'choices', options: ids };
    case 'order':
      return ids.length === options.length ? { type: 'order', items: ids } : null;
    case 'sort':
      if (ids.length !== options.length) return null;
      return {
        type: 'sort',
        groups: Object.assign(Object.create(null), Object.fromEntries(options.map((id, place) => [id, ids[place]]))),
      };
    case 'model':
      return { type: 'model', text: '', points: ids };
  }
}

/**
 * Reads what `writeAnswer` wrote.
 * @param question undefined where it is not known, or where its lines are not those that were answered: then the digits are
 *   passed over
 * @returns null for an answer that is not known
 */
export function readAnswer(digits: DigitReader, question: ListedQuestion | undefined): Answer | null {
  const read = readPlaces(digits);
  return read && question ? toAnswer(read, question) : null;
}
