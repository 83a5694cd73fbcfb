import { open } from '../codes/armour.ts';
import type { CodeReason } from '../codes/code-reason.ts';
import { dataCharacter, findMeant } from '../codes/find-meant.ts';
import { dropUnseen } from '../codes/pasted.ts';
import { SEAT_CODE_LENGTH } from './seat-code.ts';

/** Longest text that is searched, in UTF-16 units: fifty thousand codes. Ask `findPasteFault` before you search. */
export const MAX_PASTE = 2_000_000;
/** Longest that something unreadable is given back: it is only ever named. */
const MAX_FOUND = 100;

const letterOrDigit = /[\p{L}\p{N}]/u;
/** Where a seat code that stands here ends, the breaks within it not counted; or null when there is no sound one. */
function readWhole(text: string, start: number): { code: string; end: number } | null {
  const head = 'seat-a1'.length;
  let code = text.slice(start, start + head);
  let place = start + head;
  for (; place < text.length && code.length < SEAT_CODE_LENGTH; place++) {
    const character = text.charAt(place);
    if (dataCharacter.test(character)) code += character;
    // Mail programs break long words; the next line of a quotation begins with ">".
    else if (!/[\s>=]/.test(character)) return null;
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
  const found: string[] = [];
  let searched = 0;
  for (const { index } of seen.matchAll(/seat-[a-z]1/gi)) {
    const whole = readWhole(seen, index);
    if (!whole) continue;
    found.push(...findMeant(seen.slice(searched, index), MAX_FOUND), whole.code);
    searched = whole.end;
  }
  return [...found, ...findMeant(seen.slice(searched), MAX_FOUND)];
}

/** Why nothing was found in a text; null when something was. */
export function findPasteFault(text: string, found: readonly string[]): CodeReason | null {
  if (text.length > MAX_PASTE) return { type: 'too-long', limit: MAX_PASTE };
  if (found.length > 0) return null;
  return { type: dropUnseen(text).trim() ? 'no-code' : 'empty' };
}
