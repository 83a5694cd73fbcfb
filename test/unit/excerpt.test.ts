import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/domain/excerpt.ts';

test('ends with a whole word, or in the middle of one that is very long', () => {
  expect(excerpt('one two three', 13)).toBe('one two three');
  expect(excerpt('one two three', 10)).toBe('one two …');
  expect(excerpt('one\ntwo \nthree', 12)).toBe('one\ntwo …');
  expect(excerpt('x'.repeat(50), 5)).toBe('xxxxx…');
  expect(excerpt('a 🦊🦊🦊', 3)).toBe('a …');
  expect(excerpt('🦊🦊🦊', 3)).toBe('🦊…');
});

test('is never long, and never holds half a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const short = excerpt(text, most);
      expect(short.length).toBeLessThanOrEqual(Math.max(most + 2, 0));
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
