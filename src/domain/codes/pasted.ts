import { type CodeKind, type CodeReason, codeKinds } from './code-reason.ts';

/** Longest text that is read as one code, in UTF-16 units: the longest code in a link, in a mail around it. */
export const MAX_TEXT = 20_000;

/**
 * What mail programs put into long words: characters that nobody sees, and "=" at the end of a line, with which the
 * transport of a mail breaks it. They are left out wherever they stand.
 */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|=\r?\n/g;
/** What may follow a code without belonging to it. */
const closing = new Set('"\'`”’»)]}.,;:!?…*_|');

/** A text without what nobody sees and nobody wrote. */
export const dropUnseen = (text: string): string => text.replace(unseen, '');

/** Without the punctuation at its end. A loop, because a pattern anchored at the end takes quadratic time. */
export function dropClosing(text: string): string {
  let end = text.length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A whole head of any version, such as "seat-a1". Lines are broken after hyphens by choice. */
export const headPattern = (kind: CodeKind): RegExp => new RegExp(`${kind}-\\s{0,3}[a-z]1`, 'gi');

/** Where a code of this kind begins: at a whole head or, failing that, at "seat-". Or -1. */
function findStart(kind: CodeKind, text: string): number {
  const whole = text.search(headPattern(kind));
  return whole >= 0 ? whole : text.search(new RegExp(`${kind}-`, 'i'));
}

/** Why there is no code of this kind in a text: another kind, a beginning that is wrong or missing, or nothing like it. */
function explainNone(kind: CodeKind, text: string): CodeReason {
  const other = codeKinds.find((one) => findStart(one, text) >= 0);
  if (other) return { type: 'other-kind', kind: other };
  const code = text.trim();
  if (!code) return { type: 'empty' };
  const head = `${kind}-`;
  const wrong = [...head].flatMap((letter, place) => (code.charAt(place) === letter ? [] : [place]));
  const [place] = wrong;
  if (place !== undefined && wrong.length === 1 && code.length > 2 * head.length)
    return { type: 'wrong-character', at: place + 1, character: String.fromCodePoint(code.codePointAt(place) ?? 0) };
  return /^[a-z]{0,6}-?[a-z]1[02-9ac-hj-np-z]{8}/i.test(code) ? { type: 'cut-off' } : { type: 'no-code' };
}

/**
 * What may be the code in a text that somebody pasted: a code alone, in quotes, at the end of a sentence, in a link or
 * among other words. First as it stands up to the next white space, then with all that follows joined, because mail
 * programs break long words. Where there are several codes of the kind it is the first.
 * @returns one or two texts that begin like a code of the kind, or why there is none
 */
export function findPasted(kind: CodeKind, text: string): { candidates: string[] } | { reason: CodeReason } {
  if (text.length > MAX_TEXT) return { reason: { type: 'too-long', limit: MAX_TEXT } };
  const seen = dropUnseen(text);
  const start = findStart(kind, seen);
  if (start < 0) return { reason: explainNone(kind, seen) };
  const rest = seen.slice(start);
  const end = rest.search(/[\s<>"&]/);
  const first = dropClosing(end < 0 ? rest : rest.slice(0, end));
  // A line that goes on in a quotation begins with ">".
  const joined = dropClosing(rest.replace(/[\s>]+/g, ''));
  return { candidates: joined === first ? [first] : [first, joined] };
}
