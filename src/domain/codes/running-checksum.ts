import type { CodeKind } from './code-reason.ts';

/**
 * The checksum of bech32m, kept up character by character: so the end of a code whose length is not known, and which a
 * mail program broke over many lines, is found in one go. Whether a code is sound is for `open` to say, which leaves this
 * to a library. The numbers are those of BIP 350 (https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki).
 */
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const RIGHT = 0x2bc830a3;
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const NONE = -1;
/** The value of each character in ASCII, in both cases. */
const values = Array.from({ length: 128 }, (_, unit) => alphabet.indexOf(String.fromCharCode(unit).toLowerCase()));
/** What the upper five bits of the sum do to it. */
const folded = Array.from({ length: 32 }, (_, top) =>
  generator.reduce((mixed, one, bit) => ((top >> bit) & 1 ? mixed ^ one : mixed), 0),
);

const step = (sum: number, value: number): number => ((sum & 0x1ffffff) << 5) ^ value ^ (folded[sum >>> 25] ?? 0);

/** A checksum that takes the characters after the head. */
export interface RunningChecksum {
  /** Takes the next character, as a UTF-16 unit; false, and nothing is taken, when no code has it. */
  take(unit: number): boolean;
  /** Whether what was taken so far is all of a sound code. */
  isSound(): boolean;
}

/** Begins after the head of a code of the only version there is, such as "receipt-a1". */
export function startChecksum(kind: CodeKind): RunningChecksum {
  const units = [...`${kind}-a`].map((one) => one.charCodeAt(0));
  const head = [...units.map((unit) => unit >> 5), 0, ...units.map((unit) => unit & 31)];
  let sum = head.reduce(step, 1);
  return {
    take(unit) {
      const value = values[unit] ?? NONE;
      if (value === NONE) return false;
      sum = step(sum, value);
      return true;
    },
    isSound: () => sum === RIGHT,
  };
}
