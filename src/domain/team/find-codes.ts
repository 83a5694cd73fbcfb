import { open } from '../codes/armour.ts';
import { type CodeReason, codeKinds } from '../codes/code-reason.ts';
import { dropClosing, dropUnseen, headPattern } from '../codes/pasted.ts';
import { SEAT_CODE_LENGTH } from './seat-code.ts';

/** Longest text that is searched, in UTF-16 units: fifty thousand codes. Ask `findPasteFault` before you search. */
export const MAX_PASTE = 2_000_000;
/** Longest that something unreadable is given back: it is only ever named. */
const MAX_FOUND = 100;

const letterOrDigit = /[\p{L}\p{N}]/u;
/** What stands between words, in mails, links and files. An escape such as "%23" is one, because links get escaped. */
const between = /%[0-9a-f]{2}|[\s"'`<>()[\]{}|,;&#=?\\/:“”‘’«»]+/i;
const data = '[02-9ac-hj-np-z]';
const dataCharacter = new RegExp(data, 'i');
/** What was meant to be a code, though it may not be one: by its head, or a word, a hyphen and too much for a word. */
const headed = [
  new RegExp(`(?:${codeKinds.join('|')})-(?:[a-z]1.*|[a-z0-9]{20,}.*|[a-z][^a-z0-9]{1,2}${data}{8,}.*)$`, 'i'),
  new RegExp(`[a-z]{2,8}[-‐‑–—_][a-z]1${data}{8,}.*$`, 'i'),
];
/** Nearly the whole of a code's data, whatever became of the head. */
const headless = new RegExp(`${data}{30,}|${data.toUpperCase()}{30,}`);
const headLength = 'seat-a1'.length;

/**
 * The sound seat code that begins with this head, without the breaks within it, and where it ends; or null. It stops at
 * a hyphen, so that heads in a row do not make each other's search longer.
 */
function readWhole(text: string, head: string, start: number): { code: string; end: number } | null {
  let code = head.replace(/\s/g, '');
  let place = start + head.length;
  for (; place < text.length && code.length < SEAT_CODE_LENGTH; place++) {
    const character = text.charAt(place);
    if (dataCharacter.test(character)) code += character;
    // Mail programs break long words; the next line of a quotation begins with ">".
    else if (!/[\s>]/.test(character)) return null;
  }
  if (letterOrDigit.test(text.charAt(place))) return null;
  return code.length === SEAT_CODE_LENGTH && open('seat', code, 0).ok ? { code, end: place } : null;
}

/** The part of a word that was evidently meant to be a code, or undefined. */
function findMeant(word: string): string | undefined {
  for (const pattern of headed) {
    const code = pattern.exec(word)?.[0];
    if (code) return code;
  }
  const run = headless.exec(word);
  // A checksum in hexadecimal digits is no code, nor is a row of letters.
  if (!run || !/\d/.test(run[0]) || !/[g-z]/i.test(run[0])) return undefined;
  return word.slice(Math.max(0, run.index - headLength));
}

/** Everything in a text that was meant to be a code and is none, each a word. */
const listMeant = (text: string): string[] =>
  text.split(between).flatMap((word) => findMeant(dropClosing(word))?.slice(0, MAX_FOUND) ?? []);

/**
 * Finds every seat code in a text, a file or a link, in order, and everything that was evidently meant to be one, so that
 * it can be named: damaged codes, those of other kinds and versions. Ordinary words are left. Takes time linear in the
 * length. Text over MAX_PASTE is not searched.
 */
export function findCodes(text: string): string[] {
  if (text.length > MAX_PASTE) return [];
  const seen = dropUnseen(text);
  const found: string[][] = [];
  let searched = 0;
  for (const { 0: head, index } of seen.matchAll(headPattern('seat'))) {
    const whole = readWhole(seen, head, index);
    if (!whole) continue;
    found.push(listMeant(seen.slice(searched, index)), [whole.code]);
    searched = whole.end;
  }
  return [...found, listMeant(seen.slice(searched))].flat();
}

/** Why nothing was found in a text; null when something was. */
export function findPasteFault(text: string, found: readonly string[]): CodeReason | null {
  if (text.length > MAX_PASTE) return { type: 'too-long', limit: MAX_PASTE };
  if (found.length > 0) return null;
  return { type: dropUnseen(text).trim() ? 'no-code' : 'empty' };
}
