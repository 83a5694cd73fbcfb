import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Receipt, ReceiptRow } from '../../../src/domain/receipt/receipt.ts';
import { makeItemTable } from '../../../src/domain/statistics/item-table.ts';
import { describeItems } from '../../../src/domain/statistics/items.ts';
import { itemTableWords } from '../../../src/strings/grades.ts';
import { receiptOf, rowOf, smallAssignment, smallCatalogue, tryOf } from '../../support/small-class.ts';

const describeClass = (receipts: readonly Receipt[]) => describeItems(receipts, smallAssignment(), smallCatalogue);
const chose = (option: string, over: Partial<ReceiptRow['first']> = {}) =>
  rowOf('q-one', tryOf('q-one', option === 'one' ? 1 : 0, 1, { answer: { type: 'choice', option }, ...over }));

describe('a question is described by its first tries', () => {
  const [first] = describeClass([
    receiptOf([], { name: 'Ben', rows: [chose('two', { confidence: 'certain' })] }),
    receiptOf([], { name: 'Anna', rows: [{ ...chose('two'), best: tryOf('q-one', 1), last: tryOf('q-one', 1) }] }),
    receiptOf([], { number: '7', rows: [chose('one', { confidence: 'certain' })] }),
    receiptOf([], { name: 'Dora', rows: [rowOf('q-one', tryOf('q-one', 1, 2))] }),
    receiptOf([], { name: 'Emil', rows: [{ ...chose('three'), rev: 1 }] }),
    receiptOf([], { name: 'Finn' }),
  ]);

  it('with how many were right, partly right and wrong, and how many are not counted', () => {
    expect(first).toMatchObject({ id: 'q-one', lesson: 'one', type: 'choice', rev: 2 });
    expect(first).toMatchObject({ n: 4, otherVersion: 1, unanswered: 1, right: 1, partly: 1, wrong: 2 });
    expect(first).toMatchObject({ rightPercent: 25, pointsPercent: 38 });
  });

  it('with how sure they were', () => {
    expect(first?.confidence).toEqual([
      { confidence: 'certain', answered: 2, right: 1 },
      { confidence: 'fairly-sure', answered: 0, right: 0 },
      { confidence: 'guessing', answered: 0, right: 0 },
      { confidence: 'unsaid', answered: 2, right: 0 },
    ]);
  });

  it('with who chose what, also what nobody chose', () => {
    expect(first?.chosen).toEqual([
      { id: 'one', count: 2, by: ['7', 'Dora'] },
      { id: 'two', count: 2, by: ['Anna', 'Ben'] },
      { id: 'three', count: 0, by: [] },
    ]);
  });
});

it('counts each option that was ticked and each number that was typed, and no groups', () => {
  const typed = (value: number) => rowOf('q-three', tryOf('q-three', 0, 1, { answer: { type: 'number', value } }));
  const ticked = rowOf(
    'q-four',
    tryOf('q-four', 0, 1, { answer: { type: 'choices', options: ['two', 'one', 'two'] } }),
  );
  const unknown = rowOf('q-one', tryOf('q-one', 1, 1, { answer: null }));
  // Not an answer that such a question can have: somebody wrote it by hand.
  const forged = rowOf('q-two', tryOf('q-two', 0, 1, { answer: { type: 'number', value: 14 } }));
  const [one, two, three, four] = describeClass([
    receiptOf([], { name: 'A', rows: [typed(14), ticked, unknown] }),
    receiptOf([], { name: 'B', rows: [typed(7), rowOf('q-two', tryOf('q-two', 1))] }),
    receiptOf([], { name: 'C', rows: [typed(14), forged] }),
  ]);
  const counts = (chosen = one?.chosen) => chosen?.map(({ id, count }) => `${id} ${count}`);
  expect(counts()).toEqual(['one 0', 'two 0', 'three 0']);
  expect(one?.n).toBe(1);
  expect(counts(two?.chosen)).toEqual([]);
  expect(counts(three?.chosen)).toEqual(['14 2', '7 1']);
  expect(counts(four?.chosen)).toEqual(['one 1', 'two 1', 'three 0']);
});

/** A class in which the student at place p has these shares. */
const classOf = (count: number, sharesOf: (place: number) => (number | null)[]) =>
  Array.from({ length: count }, (_, place) => receiptOf(sharesOf(place), { name: `Student ${place}` }));
/** Shares that differ from question to question. */
const mixed = (place: number) => [place % 2, (place % 3) / 2, Number(place % 5 > 1), Number(place % 7 > 3)];
const discriminationsOf = (receipts: readonly Receipt[]) =>
  describeClass(receipts).map(({ discrimination }) => discrimination);

/** The textbook's formula, over deviations from the means. */
function pearson(pairs: [number, number][]): number {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (pair: [number, number]) => number) => pairs.reduce((all, pair) => all + of(pair), 0);
  const [xx, yy] = [sum((pair) => (pair[0] - x) ** 2), sum((pair) => (pair[1] - y) ** 2)];
  return sum((pair) => (pair[0] - x) * (pair[1] - y)) / Math.sqrt(xx * yy);
}

describe('discrimination', () => {
  it('is the correlation of a question with all the others, over those who answered everything', () => {
    const receipts = [...classOf(40, mixed), ...classOf(5, () => [1, 1, 1, null])];
    const found = discriminationsOf(receipts);
    for (const [question, { value, n, why }] of found.entries()) {
      const pairs = Array.from({ length: 40 }, (_, place): [number, number] => {
        const shares = mixed(place);
        const own = shares[question] ?? 0;
        return [own, shares.reduce((sum, share) => sum + share, 0) - own];
      });
      expect(value).toBeCloseTo(pearson(pairs), 10);
      expect([n, why]).toEqual([40, 'caution']);
    }
    expect(new Set(found.map(({ value }) => value)).size).toBe(4);
  });

  it('is not shown with fewer than thirty, and with caution below a hundred', () => {
    const at = (count: number) => discriminationsOf(classOf(count, mixed))[0];
    expect(at(29)).toEqual({ value: null, n: 29, why: 'few' });
    expect(at(30)).toMatchObject({ value: expect.any(Number), n: 30, why: 'caution' });
    expect(at(99)).toMatchObject({ value: expect.any(Number), n: 99, why: 'caution' });
    expect(at(100)).toMatchObject({ value: expect.any(Number), n: 100, why: null });
  });

  it('is not shown where all did the same, on the question or on the rest', () => {
    const [same, other] = discriminationsOf(classOf(30, (place) => [1, place % 2, 0.5, 0]));
    expect(same).toEqual({ value: null, n: 30, why: 'no-spread' });
    expect(other).toEqual({ value: null, n: 30, why: 'no-spread' });
  });

  it('leaves out who answered another version', () => {
    const receipts = classOf(30, mixed);
    const [row] = receipts[0]?.rows ?? [];
    if (row) row.rev = 1;
    expect(discriminationsOf(receipts)[1]).toEqual({ value: null, n: 29, why: 'few' });
  });
});

const anyShare = fc.constantFrom(null, 0, 1 / 4, 1 / 3, 0.5, 1);
const anyReceipt = fc
  .tuple(fc.array(anyShare, { minLength: 4, maxLength: 4 }), fc.constantFrom('Anna', 'Ben', 'Cora', ''))
  .map(([shares, name]) => receiptOf(shares, { name }));

it('does not depend on the order of the receipts, and counts everybody once', () => {
  const both = fc
    .array(anyReceipt, { maxLength: 40 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(both, ([receipts, shuffled]) => {
      const items = describeClass(receipts);
      expect(describeClass(shuffled)).toEqual(items);
      for (const { n, otherVersion, unanswered, right, partly, wrong, confidence } of items) {
        expect(n + otherVersion + unanswered).toBe(receipts.length);
        expect(right + partly + wrong).toBe(n);
        expect(confidence.reduce((sum, { answered }) => sum + answered, 0)).toBe(n);
      }
    }),
    { numRuns: 300 },
  );
});

it('reads each answer a fixed number of times, however many receipts there are', () => {
  const readsOf = (count: number) => {
    let reads = 0;
    const receipts = classOf(count, mixed);
    for (const { rows } of receipts)
      for (const row of rows) {
        const { first } = row;
        Object.defineProperty(row, 'first', {
          get() {
            reads += 1;
            return first;
          },
        });
      }
    describeClass(receipts);
    return reads;
  };
  const [few, many, most] = [readsOf(50), readsOf(100), readsOf(200)];
  expect(few).toBeGreaterThanOrEqual(200);
  // Outcomes decide some of the reads, so that a class twice as large has twice as many but for a few.
  expect(most).toBeLessThan(4.4 * few);
  expect(most).toBeLessThan(2.2 * many);
});

describe('the table of questions', () => {
  it('has a line for each, right to the cell and without names', () => {
    const rows = makeItemTable(
      describeClass([receiptOf([1, 0.5, 0], { name: 'Anna' }), receiptOf([0], { name: 'Ben' })]),
      itemTableWords,
    );
    const few = itemTableWords.why.few;
    expect(rows.slice(1)).toEqual([
      [
        'q-one',
        'one',
        'choice',
        2,
        2,
        0,
        0,
        1,
        0,
        1,
        50,
        50,
        0,
        0,
        0,
        0,
        0,
        0,
        2,
        1,
        'one: 2; two: 0; three: 0',
        '',
        0,
        few,
      ],
      ['q-two', 'one', 'sort', 1, 1, 0, 1, 0, 1, 0, 0, 50, 0, 0, 0, 0, 0, 0, 1, 0, '', '', 0, few],
      ['q-three', 'one', 'number', 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, '40: 1', '', 0, few],
      [
        'q-four',
        'one',
        'choices',
        1,
        0,
        0,
        2,
        0,
        0,
        0,
        '',
        '',
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        'one: 0; two: 0; three: 0',
        '',
        0,
        few,
      ],
    ]);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  it('rounds a discrimination to the hundredth', () => {
    const rows = makeItemTable(describeClass(classOf(40, mixed)), itemTableWords);
    const values = discriminationsOf(classOf(40, mixed)).map(({ value }) => Number((value ?? 2).toFixed(2)) + 0);
    expect(rows.slice(1).map((row) => row.at(-3))).toEqual(values);
    expect(rows[1]?.slice(-2)).toEqual([40, itemTableWords.why.caution]);
  });
});
