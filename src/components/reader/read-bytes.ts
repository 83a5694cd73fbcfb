import type { FileFault } from '../../domain/class/given.ts';
import { decodeText } from './csv.ts';

const begins = (bytes: Uint8Array, letters: string): boolean =>
  [...letters].every((letter, place) => bytes[place] === letter.charCodeAt(0));

/** How a zip begins: at an entry or, when it is empty, at its end. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 'PK\u0003\u0004') || begins(bytes, 'PK\u0005\u0006');

/** Old documents of Word and Excel. */
const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, place) => bytes[place] === byte);

/** What a file is by its beginning, if that is not text. @param bytes its first ones, four or more */
export function findKind(bytes: Uint8Array): FileFault | null {
  if (bytes.length === 0) return { type: 'empty' };
  if (begins(bytes, '%PDF')) return { type: 'pdf' };
  if (isOldOffice(bytes)) return { type: 'office' };
  return null;
}

/** More of these than in a text in a foreign character set. */
const ODD_BYTES = 20;
/** Control characters that no text has. */
const notInText = /[^\P{Cc}\s]/gu;

/** The bytes of a file as text, or why they are none. */
export function readBytes(bytes: Uint8Array): { text: string } | { fault: FileFault } {
  const kind = findKind(bytes);
  if (kind) return { fault: kind };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { fault: { type: 'binary' } };
  const odd = decoded.value.slice(0, 2_000).match(notInText)?.length ?? 0;
  return odd > ODD_BYTES ? { fault: { type: 'binary' } } : { text: decoded.value };
}
