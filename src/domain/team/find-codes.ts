import { open } from '../codes/armour.ts';
import { type CodeReason, codeKinds } from '../codes/code-reason.ts';
import { dropClosing, dropUnseen } from '../codes/pasted.ts';
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
/**
 * What was meant to be a code, though it may not be one: its head; or a word, a hyphen and so many characters that it is
 * no word; or nearly the whole of a code's data, whatever became of the head.
 */
const meant = [
  new RegExp(`(?:${codeKinds.join('|')})-(?:[a-z]1.*|[a-z0-9]{20,}.*)$`, 'i'),
  new RegExp(`[a-z]{2,8}[-‐‑–—_][a-z]1${data}{8,}.*$`, 'i'),
  new RegExp(`\\S{0,8}1(?:${data}{30,}|${data.toUpperCase()}{30,})`),
];

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

/** Words that were evidently meant to be codes. */
function findMeant(text: string): string[] {
  return text.split(between).flatMap((word) => {
    const token = dropClosing(word);
    for (const pattern of meant) {
      const code = pattern.exec(token)?.[0];
      if (code) return [code.slice(0, MAX_FOUND)];
    }
    return [];
  });
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
    found.push(...findMeant(seen.slice(searched, index)), whole.code);
    searched = whole.end;
  }
  return [...found, ...findMeant(seen.slice(searched))];
}

/** Why nothing was found in a text; null when something was. */
export function findPasteFault(text: string, found: readonly string[]): CodeReason | null {
  if (text.length > MAX_PASTE) return { type: 'too-long', limit: MAX_PASTE };
  if (found.length > 0) return null;
  return { type: dropUnseen(text).trim() ? 'no-code' : 'empty' };
}
