import { expect, it } from 'vitest';
import { drawLens } from '../../src/domain/unequal-circles.ts';

const large = { cx: 0, cy: 0, r: 5 };

it('draws nothing when the circles touch, stand apart, or one holds the other', () => {
  expect(drawLens(large, { cx: 8, cy: 0, r: 3 })).toBe('');
  expect(drawLens(large, { cx: 20, cy: 0, r: 3 })).toBe('');
  expect(drawLens(large, { cx: 1, cy: 0, r: 3 })).toBe('');
});

it('meets both circles where they cross', () => {
  // 3-4-5: the crossing lies 4 to the right of the large centre and 3 up or down.
  expect(drawLens(large, { cx: 8, cy: 0, r: 5 })).toBe('M4 -3A5 5 0 0 1 4 3A5 5 0 0 1 4 -3Z');
});

it('takes the longer arc of a small circle that lies mostly inside', () => {
  expect(drawLens(large, { cx: 3, cy: 0, r: 3.5 })).toContain('A3.5 3.5 0 1 1');
});
