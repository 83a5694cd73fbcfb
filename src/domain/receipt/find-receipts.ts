import { lengthOfCode, MAX_PAYLOAD } from '../codes/armour.ts';
import type { CodeReason } from '../codes/code-reason.ts';
import { listMeant } from '../codes/find-meant.ts';
import { dropUnseen, headPattern } from '../codes/pasted.ts';
import { startChecksum } from '../codes/running-checksum.ts';

/** Longest text that is searched, in UTF-16 units: thousands of codes. Ask `findReceiptFault` before you search. */
export const MAX_RECEIPT_PASTE = 5_000_000;
/** Longest code of a receipt, in characters. */
const LONGEST = lengthOfCode('receipt', MAX_PAYLOAD);
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The sound code that begins with this head, without the breaks within it, and where it ends; or null. Mail programs break
 * long words; the next line of a quotation begins with ">". It stops at a hyphen, so that heads in a row do not make each
 * other's search longer.
 */
function readWhole(text: string, head: string, start: number): { code: string; end: number } | null {
  const checksum = startChecksum('receipt');
  const parts = [head.replace(/\s/g, '')];
  // Where the characters begin that were taken since the last break.
  let from = start + head.length;
  for (let place = from; place <= text.length; place++) {
    if (checksum.take(text.charCodeAt(place))) continue;
    parts.push(text.slice(from, place));
    from = place + 1;
    const character = text.charAt(place);
    if (checksum.isSound() && !letterOrDigit.test(character)) return { code: parts.join(''), end: place };
    if (!/[\s>]/.test(character)) return null;
  }
  return null;
}

/**
 * Finds the code of every receipt in a text, a file or a link, in order, and everything that was evidently meant to be a
 * code, so that it can be named: damaged ones, those of other kinds and versions. Ordinary words are left. Takes time linear
 * in the length. Text over MAX_RECEIPT_PASTE is not searched.
 */
export function findReceipts(text: string): string[] {
  if (text.length > MAX_RECEIPT_PASTE) return [];
  const seen = dropUnseen(text);
  const found: string[][] = [];
  let searched = 0;
  for (const { 0: head, index } of seen.matchAll(headPattern('receipt'))) {
    const whole = readWhole(seen, head, index);
    if (!whole) continue;
    found.push(listMeant(seen.slice(searched, index), LONGEST), [whole.code]);
    searched = whole.end;
  }
  return [...found, listMeant(seen.slice(searched), LONGEST)].flat();
}

/** Why nothing was found in a text; null when something was. */
export function findReceiptFault(text: string, found: readonly string[]): CodeReason | null {
  if (text.length > MAX_RECEIPT_PASTE) return { type: 'too-long', limit: MAX_RECEIPT_PASTE };
  if (found.length > 0) return null;
  return { type: dropUnseen(text).trim() ? 'no-code' : 'empty' };
}
