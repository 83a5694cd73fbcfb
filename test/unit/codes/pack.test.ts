import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Digit, pack, toBytes, toNumber, unpack } from '../../../src/domain/codes/pack.ts';

const anyDigits: fc.Arbitrary<Digit[]> = fc.array(
  fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.nat(size - 1), fc.constant(size))),
);

describe('digits in one number', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(anyDigits, (digits) => {
        const sizes = digits.map(([, size]) => size);
        expect(unpack(pack(digits), sizes)).toEqual(digits.map(([value]) => value));
      }),
    );
  });

  it('are weighed from the first to the last', () => {
    expect(pack([])).toBe(0n);
    expect(
      pack(
        [
          [1, 2],
          [0, 3],
          [4, 5],
        ].map(([value = 0, size = 0]): Digit => [value, size]),
      ),
    ).toBe(19n);
  });

  it('use every number up to the largest, once, and none above', () => {
    const sizes = [2, 3, 4];
    const rows = Array.from({ length: 24 }, (_, number) => unpack(BigInt(number), sizes)?.join());
    expect(new Set(rows).size).toBe(24);
    expect(unpack(24n, sizes)).toBeNull();
    expect(unpack(2n ** 100n, sizes)).toBeNull();
  });

  it.each([[-1], [3], [1.5], [Number.NaN]])('refuse %d of three values', (value) => {
    expect(() => pack([[value, 3]])).toThrow(/whole number from 0 to 2/);
  });

  it('are the same as bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
        expect(toBytes(toNumber(bytes), bytes.length)).toEqual(bytes);
      }),
    );
    expect(toBytes(258n, 3)).toEqual(Uint8Array.of(0, 1, 2));
  });
});
