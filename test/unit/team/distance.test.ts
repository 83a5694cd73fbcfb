import { expect, it } from 'vitest';
import { findDistance } from '../../../src/domain/team/distance.ts';

it('calls views under 10 points apart near, and from 20 far, whichever way they point', () => {
  expect([0, 9.5, -9.5, 10, -10, 19.5, -19.5, 20, -20, 80, null].map(findDistance)).toEqual([
    ...Array(3).fill('near'),
    ...Array(4).fill('apart'),
    ...Array(3).fill('far'),
    'unknown',
  ]);
});
