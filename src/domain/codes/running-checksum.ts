import type { CodeKind } from './code-reason.ts';

/**
 * The checksum of bech32m, kept up character by character: so the end of a code whose length is not known, and which a
 * mail program broke over many lines, is found in one go. Whether a code is sound is for `open` to say, which leaves this
 * to a library. The numbers are those of BIP 350 (https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki).
 */
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const RIGHT = 0x2bc830a3;
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Each letter and digit to its value, in both cases. */
const values = new Map(
  [...alphabet].flatMap((one, value) => [one, one.toUpperCase()].map((letter) => [letter, value])),
);

function step(sum: number, value: number): number {
  const top = sum >>> 25;
  const next = ((sum & 0x1ffffff) << 5) ^ value;
  return generator.reduce((mixed, one, bit) => ((top >>> bit) & 1 ? mixed ^ one : mixed), next);
}

/** A checksum that takes the characters after the head. */
export interface RunningChecksum {
  /** Takes the next character; false, and nothing is taken, when no code has it. */
  take(character: string): boolean;
  /** Whether what was taken so far is all of a sound code. */
  isSound(): boolean;
}

/** Begins after the head of a code of the only version there is, such as "receipt-a1". */
export function startChecksum(kind: CodeKind): RunningChecksum {
  const units = [...`${kind}-a`].map((one) => one.charCodeAt(0));
  const head = [...units.map((unit) => unit >> 5), 0, ...units.map((unit) => unit & 31)];
  let sum = head.reduce(step, 1);
  return {
    take(character) {
      const value = values.get(character);
      if (value !== undefined) sum = step(sum, value);
      return value !== undefined;
    },
    isSound: () => sum === RIGHT,
  };
}
