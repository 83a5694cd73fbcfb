import { describe, expect, test } from 'vitest';
import { findNearest, proposeNearest } from '../../src/integrations/content-check/suggest.ts';

describe('near-misses', () => {
  test.each([
    ['titel', 'title'],
    ['kotler', 'kotler-2006'],
    ['Kotler-2006', 'kotler-2006'],
    ['dewsnap-200', 'dewsnap-2000'],
    ['a', undefined],
    ['strategy', undefined],
  ])('%s was meant to be %s', (wrong, right) => {
    expect(findNearest(wrong, ['title', 'kotler-2006', 'dewsnap-2000'])).toBe(right);
  });

  test('the nearest of several wins', () => {
    expect(findNearest('study-2007', ['study-1997', 'study-2006', 'study-207'])).toBe('study-2006');
  });

  test('without a near-miss the repair stands alone', () => {
    expect(proposeNearest('zebra', ['title'], 'Remove it')).toBe('Remove it');
    expect(proposeNearest('tile', ['title'], 'Remove it')).toBe('Did you mean "title"? If not: remove it');
  });
});
