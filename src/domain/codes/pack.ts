/** A whole number from 0, and how many values it can take. */
export type Digit = [value: number, size: number];

/** Writes digits of different sizes as one number, the first weighs most. Throws for a value outside its size. */
export function pack(digits: readonly Digit[]): bigint {
  return digits.reduce((number, [value, size]) => {
    if (!Number.isInteger(value) || value < 0 || value >= size)
      throw new Error(`${value} is not a whole number from 0 to ${size - 1}.`);
    return number * BigInt(size) + BigInt(value);
  }, 0n);
}

/**
 * Reads the digits that `pack` wrote, given their sizes. Null when the number is larger than any that these can make: so
 * there is one number for each row of digits, and one row for each number.
 */
export function unpack(number: bigint, sizes: readonly number[]): number[] | null {
  let left = number;
  const digits = sizes.toReversed().map((size) => {
    const digit = Number(left % BigInt(size));
    left /= BigInt(size);
    return digit;
  });
  return left === 0n ? digits.toReversed() : null;
}

/** A number as so many bytes, the first weighs most. It has to fit. */
export function toBytes(number: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, place) => Number((number >> BigInt(8 * (length - 1 - place))) & 255n));
}

/** The number that some bytes make. */
export const toNumber = (bytes: Uint8Array): bigint => bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
