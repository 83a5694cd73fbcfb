import { bech32m } from '@scure/base';
import type { Result } from '../result.ts';
import type { CodeKind, CodeReason } from './code-reason.ts';
import { findPasted, MAX_TEXT } from './pasted.ts';

/** The version that is written, and the only one so far; a later one takes the next letter. */
const VERSION = 'a';
/** What bech32 writes between the head and the rest. */
const SEPARATOR = '1';
const CHECKSUM = 6;
/** The 32 characters of the rest. There is no 1, b, i or o, which are taken for others. */
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Most bytes that one code may hold: what its text takes still fits a link. */
export const MAX_PAYLOAD = 4_000;

/** The text before the data: "seat-a1". */
const headOf = (kind: CodeKind): string => `${kind}-${VERSION}${SEPARATOR}`;

/** How long a code of this kind is that holds so many bytes, in characters. */
export const lengthOfCode = (kind: CodeKind, bytes: number): number =>
  headOf(kind).length + Math.ceil((bytes * 8) / 5) + CHECKSUM;

/**
 * Writes bytes as a code: kind, hyphen, version letter, "1", data and a checksum of six characters, all small letters and
 * digits. The text is bech32m of BIP 350.
 *
 * What the checksum promises, by calculation over every pattern of errors. One changed character is noticed in a code of
 * any length. Up to four are noticed while data and checksum have at most 89 characters (51 bytes), and up to three up to
 * 1,023 characters (635 bytes). In longer codes two changes are missed only if they stand exactly 1,023 places apart, or a
 * multiple of it, and fit each other. For anything else, also characters left out, put in or moved, the chance is one in
 * 2^30, about a thousand million: a payload of variable length does well to hold its length. It tells accidents, not
 * forgery: anybody can make a code.
 *
 * @param payload at most MAX_PAYLOAD bytes; more throws
 */
export function seal(kind: CodeKind, payload: Uint8Array): string {
  if (payload.length > MAX_PAYLOAD) throw new Error(`A code holds ${MAX_PAYLOAD} bytes, not ${payload.length}.`);
  return bech32m.encode(`${kind}-${VERSION}`, bech32m.toWords(payload), MAX_TEXT);
}

/** Finds the first character that is wrong where it stands. The head is read first, so that a newer version is named. */
function findFault(kind: CodeKind, code: string): CodeReason | null {
  // QR codes are smaller in capitals, so a code may stand in capitals, but then the whole of it.
  const count = (letters: RegExp) => code.match(letters)?.length ?? 0;
  const inCapitals = count(/[A-Z]/g) > count(/[a-z]/g);
  const inCase = (text: string) => (inCapitals ? text.toUpperCase() : text);
  const [head, allowed] = [inCase(headOf(kind)), inCase(alphabet)];
  const isLetter = (character: string) => (inCapitals ? /^[B-Z]$/ : /^[b-z]$/).test(character);
  for (let place = 0; place < code.length; place++) {
    const character = code.charAt(place);
    if (place < head.length ? character === head.charAt(place) : allowed.includes(character)) continue;
    if (place === kind.length + 1 && isLetter(character) && code.charAt(place + 1) === SEPARATOR)
      return { type: 'newer-version' };
    return { type: 'wrong-character', at: place + 1, character: String.fromCodePoint(code.codePointAt(place) ?? 0) };
  }
  return null;
}

function openCode(kind: CodeKind, code: string, least: number): Result<Uint8Array, CodeReason> {
  const fault = findFault(kind, code);
  if (fault) return { ok: false, reason: fault };
  if (code.length < lengthOfCode(kind, least)) return { ok: false, reason: { type: 'cut-off' } };
  const decoded = bech32m.decodeUnsafe(code, MAX_TEXT);
  if (!decoded) return { ok: false, reason: { type: 'changed' } };
  // Left over bits that are not zero: the same bytes would have two texts.
  const bytes = bech32m.fromWordsUnsafe(decoded.words);
  return bytes ? { ok: true, value: Uint8Array.from(bytes) } : { ok: false, reason: { type: 'impossible' } };
}

/**
 * Reads a code from any text that holds one: alone, in a link after "#", in quotes or among words. Never throws, takes
 * time linear in the length, and reads at most MAX_TEXT characters.
 * @param least how many bytes a whole payload of this kind has at least; what is shorter is cut off
 */
export function open(kind: CodeKind, text: string, least: number): Result<Uint8Array, CodeReason> {
  const pasted = findPasted(kind, text);
  if ('reason' in pasted) return { ok: false, reason: pasted.reason };
  const read = pasted.candidates.map((code) => openCode(kind, code, least));
  return read.find(({ ok }) => ok) ?? read[0] ?? { ok: false, reason: { type: 'no-code' } };
}
