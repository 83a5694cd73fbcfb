import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/domain/questions/parse-number.ts';

describe('a number as people write it', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    [' 20 %', 20],
    ['20%', 20],
    ['−3', -3],
    ['-3', -3],
    ['+7', 7],
    ['40 points', 40],
    ['€ 1 000', 1000],
    ['£2.50', 2.5],
    ['-$5', -5],
    ['1,500', 1500],
    ['0,125', 0.125],
    ['1.500', 1.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1\u202f000', 1000],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', ' ', 'about ten', '1-2', '--3', '1.2.3', '1,2,3', '.', ',', '%', '3 of 5', '1e5x2', 'NaN', 'Infinity'])(
    'does not take %j for a number',
    (text) => {
      expect(parseNumber(text)).toBeNaN();
    },
  );

  it('reads back any number with up to three decimals, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        expect(parseNumber((thousandths / 1000).toFixed(2))).toBeCloseTo(thousandths / 1000, 1);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseNumber(text)));
  });
});
