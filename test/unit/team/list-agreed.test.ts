import { describe, expect, it } from 'vitest';
import { listAgreed } from '../../../src/domain/team/list-agreed.ts';
import { compareTwo } from '../../support/team-responses.ts';

describe('what two sides agree on', () => {
  it.each([
    [2, 2, 'low'],
    [2, 3, null], // A whole step apart is no agreement.
    [3, 3, 'middle'],
    [4, 4, 'high'],
    [null, 4, null],
  ] as const)('reads answers %s and %s as %s', (sales, marketing, reading) => {
    const listed = listAgreed(compareTwo(Array(5).fill(sales), Array(5).fill(marketing)), 20);
    expect(new Set(listed.map((one) => one.reading))).toEqual(new Set(reading === null ? [] : [reading]));
    expect(listed).toHaveLength(reading === null ? 0 : 20);
  });

  it.each([
    [2, 2.5, 'low'],
    [2.5, 2.5, 'middle'], // The cuts belong to the middle, as they do for a part.
    [3.5, 3.5, 'middle'],
    [3.5, 4, 'high'],
  ] as const)('reads medians %s and %s as %s', (sales, marketing, reading) => {
    const map = compareTwo([3, 3, 3, 3, 3], [3, 3, 3, 3, 3]);
    for (const { sides } of map.questions) {
      sides.sales.median = sales;
      sides.marketing.median = marketing;
    }
    expect(listAgreed(map, 1)[0]?.reading).toBe(reading);
  });

  it('keeps the order of the map, and no more than are wanted', () => {
    const map = compareTwo([1, 3, 5, 4, 2], [1, 3, 5, 4, 2]);
    expect(listAgreed(map, 3).map(({ compared }) => compared.id)).toEqual(map.agreed.slice(0, 3));
    expect(listAgreed(map, 30)).toHaveLength(20);
  });
});
