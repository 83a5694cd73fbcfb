import type { Digit } from './pack.ts';
import { pack, toBytes, toNumber } from './pack.ts';

/**
 * Bytes that hold digits of any sizes, where the size of one may depend on those before it. There is one row of bytes for
 * each row of digits.
 */

/**
 * Writes a whole number from 0 that is mostly small as one digit or more: each size but the last keeps its highest value
 * to say that the rest follows in the next.
 */
export function vary(value: number, sizes: readonly number[]): Digit[] {
  const [size = 1, ...larger] = sizes;
  if (larger.length === 0 || value < size - 1) return [[value, size]];
  return [[size - 1, size], ...vary(value - (size - 1), larger)];
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
  readVaried(sizes: readonly number[]): number;
  /** What `vary` wrote of `toUnsigned`. */
  readSigned(sizes: readonly number[]): number;
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
  const readVaried = (sizes: readonly number[]): number => {
    const [size = 1, ...larger] = sizes;
    const digit = read(size);
    return larger.length > 0 && digit === size - 1 ? digit + readVaried(larger) : digit;
  };
  return { read, readVaried, readSigned: (sizes) => toSigned(readVaried(sizes)), isOver: over };
}
