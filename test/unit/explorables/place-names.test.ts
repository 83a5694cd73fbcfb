import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNames } from '../../../src/components/explorables/budget-table/place-names.ts';

const names = fc
  .array(fc.record({ x: fc.double({ min: 0, max: 360, noNaN: true }), width: fc.integer({ min: 20, max: 100 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.toSorted((one, other) => one.x - other.x));

it('puts no name over another and none beside the row', () => {
  fc.assert(
    fc.property(names, (all) => {
      const middles = placeNames(all, 0, 360);
      const edges = middles.flatMap((middle, place) => [
        middle - (all[place]?.width ?? 0) / 2,
        middle + (all[place]?.width ?? 0) / 2,
      ]);
      const ends = [0, ...edges, 360];
      for (let place = 1; place < ends.length; place++)
        expect((ends[place] ?? 0) - (ends[place - 1] ?? 0)).toBeGreaterThan(-1e-6);
    }),
  );
});

it('leaves a name where it belongs when there is room', () => {
  expect(
    placeNames(
      [
        { x: 60, width: 40 },
        { x: 200, width: 80 },
      ],
      0,
      360,
    ),
  ).toEqual([60, 200]); // prettier-ignore
});

it('shares the way where two belong in one place, and turns none about', () => {
  expect(
    placeNames(
      [
        { x: 100, width: 40 },
        { x: 100, width: 40 },
      ],
      0,
      360,
    ),
  ).toEqual([80, 120]); // prettier-ignore
  expect(placeNames([{ x: 5, width: 40 }], 0, 360)).toEqual([20]);
});
