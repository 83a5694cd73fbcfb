import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../../src/components/explorables/handoff/spread-labels.ts';

test('labels keep their distance and their order, and those in nobody’s way stay', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 140 }), { maxLength: 4 }), (heights) => {
      const spread = spreadLabels(heights, 16, 140);
      const sorted = spread.toSorted((a, b) => a - b);
      for (const [place, at] of sorted.entries())
        if (place) expect(at - (sorted[place - 1] ?? 0)).toBeGreaterThanOrEqual(16);
      for (const [place, at] of spread.entries()) expect(at).toBeLessThanOrEqual(heights[place] ?? 0);
    }),
  );
  expect(spreadLabels([30, 120, 133], 16, 140)).toEqual([30, 117, 133]);
});
