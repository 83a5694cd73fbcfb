import type { Digit } from './pack.ts';
import { pack, toBytes, toNumber } from './pack.ts';

/**
 * Bytes that hold digits of any sizes, where the size of one may depend on those before it. There is one row of bytes for
 * each row of digits.
 */

/** How many small values there are, each a digit of its own; then how many are in each larger class. */
export type Sizes = readonly [small: number, ...larger: number[]];

/** Writes a whole number from 0 that is mostly small: a small one as one digit, others as their class and place in it. */
export function vary(value: number, [small, ...larger]: Sizes): Digit[] {
  const size = small + larger.length;
  if (value < small) return [[value, size]];
  let rest = value - small;
  let place = 0;
  while (place < larger.length - 1 && rest >= (larger[place] ?? 0)) rest -= larger[place++] ?? 0;
  return [
    [small + place, size],
    [rest, larger[place] ?? 0],
  ];
}

/** A whole number of either sign as one from 0: 0, −1, 1, −2, 2 and so on. */
export const toUnsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const toSigned = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

/** Digits as bytes. Throws for a value outside its size. */
export function writeDigits(digits: readonly Digit[]): Uint8Array {
  // The first digit weighs least, so that it can be read first. A 1 above all of them says where they end.
  const number = pack([[1, 2], ...digits.toReversed()]);
  return toBytes(number, Math.ceil(number.toString(16).length / 2));
}

/** Reads what `writeDigits` wrote, digit by digit. Beyond the end come zeros. */
export interface DigitReader {
  read(size: number): number;
  /** What `vary` wrote with these sizes. */
  readVaried(sizes: Sizes): number;
  /** What `vary` wrote of `toUnsigned`. */
  readSigned(sizes: Sizes): number;
  /** Whether the digits end exactly here. */
  isOver(): boolean;
}

/** @param bytes any at all */
export function readDigits(bytes: Uint8Array): DigitReader {
  let left = toNumber(bytes);
  const over = () => left === 1n && bytes[0] !== 0;
  const read = (size: number): number => {
    const digit = Number(left % BigInt(size));
    left /= BigInt(size);
    return digit;
  };
  const readVaried = ([small, ...larger]: Sizes): number => {
    const digit = read(small + larger.length);
    if (digit < small) return digit;
    const before = larger.slice(0, digit - small).reduce((sum, size) => sum + size, small);
    return before + read(larger[digit - small] ?? 1);
  };
  return { read, readVaried, readSigned: (sizes) => toSigned(readVaried(sizes)), isOver: over };
}
