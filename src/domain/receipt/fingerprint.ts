import { fnv1a } from '../assignment/name-task.ts';

/** Lets every bit of a number weigh on every other, so that a few of them are worth as much as any others. Reversible. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A short number that stands for a text, from 0 to 2^bits − 1. Others can share it. @param bits 1 to 32 */
export const fingerprint = (text: string, bits: number): number => mix(fnv1a(text)) >>> (32 - bits);

/**
 * A checksum of 16 hexadecimal digits. Every step of it can be undone, so that one changed character always shows, and
 * other changes all but always. It tells accidents and careless changes: anybody can compute it.
 */
export const checksum = (text: string): string =>
  [text, `again ${text}`].map((one) => mix(fnv1a(one)).toString(16).padStart(8, '0')).join('');
