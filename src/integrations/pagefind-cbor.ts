/*
 * What Pagefind's files hold: lists, texts and whole numbers in CBOR (RFC 8949), behind a word that says so.
 */

/** Length of the word that Pagefind's files begin with, "pagefind_dcd". */
export const MARK = 12;

/** Where the head of the value at a place ends, and what number it holds: a length, or the number itself. */
export function readHead(bytes: Uint8Array, at: number): { end: number; kind: number; number: number } {
  const first = bytes[at] ?? 0;
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { end: at + 1, kind, number: short };
  const size = 2 ** (short - 24);
  if (size > 4) throw new Error('The search index holds something that is not understood.');
  let number = 0;
  for (let place = at + 1; place <= at + size; place++) number = number * 256 + (bytes[place] ?? 0);
  return { end: at + 1 + size, kind, number };
}

/** What a list begins with. */
export const LIST = 4;
/** What a text begins with. */
const TEXT = 3;

/** Where the value at a place ends. */
export function skip(bytes: Uint8Array, at: number): number {
  const { end, kind, number } = readHead(bytes, at);
  if (kind === TEXT) return end + number;
  if (kind === LIST) {
    let place = end;
    for (let count = 0; count < number; count++) place = skip(bytes, place);
    return place;
  }
  if (kind <= 1) return end;
  throw new Error('The search index holds something that is not understood.');
}

/** Where each value of the list at a place begins, and, last, where the list ends. */
export function listPlaces(bytes: Uint8Array, at: number): number[] {
  const { end, kind, number } = readHead(bytes, at);
  if (kind !== LIST) throw new Error('The search index holds something else where a list should be.');
  const places = [end];
  for (let count = 0; count < number; count++) places.push(skip(bytes, places.at(-1) ?? end));
  return places;
}

/** The text at a place. */
export function readText(bytes: Uint8Array, at: number): string {
  const { end, kind, number } = readHead(bytes, at);
  if (kind !== TEXT) throw new Error('The search index holds something else where a text should be.');
  return new TextDecoder().decode(bytes.slice(end, end + number));
}

/** The beginning of a list of so many values, or of a text of so many bytes. */
function writeHead(kind: number, number: number): Uint8Array {
  const type = kind << 5;
  if (number < 24) return Uint8Array.of(type | number);
  if (number < 2 ** 8) return Uint8Array.of(type | 24, number);
  if (number < 2 ** 16) return Uint8Array.of(type | 25, number >> 8, number & 255);
  throw new Error(`The search index has a list of ${number}, which is more than was foreseen.`);
}

/** A list of values that are written already. */
export const writeList = (values: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([writeHead(LIST, values.length), ...values]);

/** A text. */
export function writeText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}
