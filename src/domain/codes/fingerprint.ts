/** FNV-1a over the UTF-16 units of a text: 32 bits. @param seed where to start; another one gives another number */
function hash(text: string, seed: number): number {
  let number = seed;
  // Both steps can be undone, so that two texts of one length that differ in one place never share a number.
  for (let place = 0; place < text.length; place++)
    number = Math.imul(number ^ text.charCodeAt(place), 0x01000193);
  return number >>> 0;
}

/** Lets every bit of a number weigh on every other, so that the last few are worth as much as the first. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A short number that stands for a text, from 0 to 2^bits − 1. Others can share it. @param bits at most 32 */
export const fingerprint = (text: string, bits: number): number => mix(hash(text, 0x811c9dc5)) >>> (32 - bits);

/**
 * A checksum of 16 hexadecimal digits. It tells accidents and careless changes: one changed character always, more with
 * a chance of missing of one in 2^64. Anybody can compute it.
 */
export const checksum = (text: string): string =>
  [0x811c9dc5, 0x2f0b4c47].map((seed) => mix(hash(text, seed)).toString(16).padStart(8, '0')).join('');
