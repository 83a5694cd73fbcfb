/** White space, control characters, halves of characters, and marks that turn the direction of what follows. */
const notInLines = /[\p{Cc}\p{Cs}\s\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]+/gu;

/**
 * A text as a code holds it: one line of at most `most` characters (an emoji counts as one or more; each takes at most
 * four bytes). What is tidy stays as it is.
 */
export const tidyLine = (text: string, most: number): string =>
  [...text.replace(notInLines, ' ').trim()].slice(0, most).join('').trim();

/** Bytes as a line that `tidyLine` made, or null when they are no UTF-8 or no such line. */
export function readLine(bytes: Uint8Array, most: number): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return tidyLine(text, most) === text ? text : null;
  } catch {
    return null;
  }
}
