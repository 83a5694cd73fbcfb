import { open } from '../codes/armour.ts';
import type { CodeReason } from '../codes/code-reason.ts';
import { dataCharacter, listMeant } from '../codes/find-meant.ts';
import { dropUnseen, headPattern } from '../codes/pasted.ts';
import { SEAT_CODE_LENGTH } from './seat-code.ts';

/** Longest text that is searched, in UTF-16 units: fifty thousand codes. Ask `findPasteFault` before you search. */
export const MAX_PASTE = 2_000_000;
/** Longest that something unreadable is given back: it is only ever named. */
const MAX_FOUND = 100;

const letterOrDigit = /[\p{L}\p{N}]/u;

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
    found.push(listMeant(seen.slice(searched, index), MAX_FOUND), [whole.code]);
    searched = whole.end;
  }
  return [...found, listMeant(seen.slice(searched), MAX_FOUND)].flat();
}

/** Why nothing was found in a text; null when something was. */
export function findPasteFault(text: string, found: readonly string[]): CodeReason | null {
  if (text.length > MAX_PASTE) return { type: 'too-long', limit: MAX_PASTE };
  if (found.length > 0) return null;
  return { type: dropUnseen(text).trim() ? 'no-code' : 'empty' };
}
