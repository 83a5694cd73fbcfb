import { expect, it } from 'vitest';
import { fnv1a, hashName } from '../../../src/domain/assignment/name-task.ts';
import { mulberry32, rankOf } from '../../../src/domain/assignment/rank.ts';

it('hashes as FNV-1a is published: its authors’ own test values', () => {
  expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  expect([hashName('a'), hashName('foobar')]).toEqual([0x0c292c ^ 0xe4, 0x9cf968 ^ 0xbf]);
});

it('generates the numbers of the author’s program in C', () => {
  const first = (seed: number) => {
    const next = mulberry32(seed);
    return [next(), next(), next(), next()];
  };
  expect(first(0)).toEqual([1144304738, 1416247, 958946056, 627933444]);
  expect(first(1)).toEqual([2693262067, 11749833, 2265367787, 4213581821]);
  expect(first(2026)).toEqual([1955961175, 1324980858, 2839649622, 2656330836]);
  expect(first(2 ** 32 - 1)).toEqual([3850105811, 813802916, 3073704848, 4054706436]);
});

it('gives a question its place by seed and id alone, for ever', () => {
  // Receipts and links of a term hang on these: change them and every class gets other questions.
  expect([rankOf(1, 'al-liaison'), rankOf(2, 'al-liaison'), rankOf(1, 'al-ride-along')]).toMatchInlineSnapshot(`
    [
      2304533766,
      2442766487,
      1775217483,
    ]
  `);
});
