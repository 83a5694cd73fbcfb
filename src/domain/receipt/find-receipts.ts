import { lengthOfCode, MAX_PAYLOAD } from '../codes/armour.ts';
import type { CodeReason } from '../codes/code-reason.ts';
import { findMeant } from '../codes/find-meant.ts';
import { dropUnseen } from '../codes/pasted.ts';
import { startChecksum } from '../codes/running-checksum.ts';

/** Longest text that is searched, in UTF-16 units: thousands of codes. Ask `findReceiptFault` before you search. */
export const MAX_RECEIPT_PASTE = 5_000_000;
const HEAD = 'receipt-a1';
/** Longest code of a receipt, in characters. */
const LONGEST = lengthOfCode('receipt', MAX_PAYLOAD);
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Where a code that begins here ends, the breaks within it not counted; or null when there is no sound one. Mail programs
 * break long words; the next line of a quotation begins with ">".
 */
function readWhole(text: string, start: number): { code: string; end: number } | null {
  const checksum = startChecksum('receipt');
  let code = text.slice(start, start + HEAD.length);
  for (let place = start + HEAD.length; place <= text.length && code.length <= LONGEST; place++) {
    const character = text.charAt(place);
    if (character && checksum.take(character)) code += character;
    else if (checksum.isSound() && !letterOrDigit.test(character)) return { code, end: place };
    else if (!/[\s>=]/.test(character)) return null;
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
  const found: string[] = [];
  let searched = 0;
  for (const { index } of seen.matchAll(/receipt-a1/gi)) {
    const whole = readWhole(seen, index);
    if (!whole) continue;
    for (const one of findMeant(seen.slice(searched, index), LONGEST)) found.push(one);
    found.push(whole.code);
    searched = whole.end;
  }
  for (const one of findMeant(seen.slice(searched), LONGEST)) found.push(one);
  return found;
}

/** Why nothing was found in a text; null when something was. */
export function findReceiptFault(text: string, found: readonly string[]): CodeReason | null {
  if (text.length > MAX_RECEIPT_PASTE) return { type: 'too-long', limit: MAX_RECEIPT_PASTE };
  if (found.length > 0) return null;
  return { type: dropUnseen(text).trim() ? 'no-code' : 'empty' };
}
