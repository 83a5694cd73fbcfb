import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUsual } from '../../../src/domain/explorables/setup.ts';
import { findSetup, MAX_SETUP, readSetup, toFragment, writeSetup } from '../../../src/domain/explorables/setup-text.ts';

const fields = {
  chair: { kind: 'choice', values: ['sales', 'marketing', 'chief-executive'], usual: 'sales' },
  shared: { kind: 'whole', from: 0, to: 100, usual: 0 },
  plan: { kind: 'split', usual: [25, 25, 25, 25] },
} as const;

const splits = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 100])
  .map((edges) => edges.slice(1).map((edge, place) => edge - (edges[place] ?? 0)));
const setups = fc.record({
  chair: fc.constantFrom(...fields.chair.values),
  shared: fc.nat(100),
  plan: splits,
});

test('what is written is read back, in one text for each set-up', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      const text = writeSetup(fields, setup);
      expect(readSetup(fields, text)).toEqual({ ok: true, value: setup });
      expect(findSetup('budget-table', toFragment('budget-table', text))).toBe(text);
      expect(text.length).toBeLessThanOrEqual(MAX_SETUP);
    }),
  );
});

test('what is as usual is left out', () => {
  expect(writeSetup(fields, findUsual(fields))).toBe('1.end');
  expect(writeSetup(fields, { ...findUsual(fields), chair: 'chief-executive', plan: [10, 15, 20, 55] })).toBe(
    '1.chair-chief-executive.plan-10-15-20-55.end',
  );
});

test('no end of a link can go unnoticed', () => {
  fc.assert(
    fc.property(setups, fc.nat(), (setup, cut) => {
      const text = writeSetup(fields, setup);
      expect(readSetup(fields, text.slice(0, cut % text.length)).ok).toBe(false);
    }),
  );
});

test.each([
  ['2.new-thing.end', 'newer'],
  ['1.shared-4', 'cut'],
  ['', 'damaged'],
  ['1.shared-101.end', 'damaged'],
  ['1.shared-04.end', 'damaged'],
  ['1.shared-4-5.end', 'damaged'],
  ['1.plan-10-15-20-54.end', 'damaged'],
  ['1.plan-50-50.end', 'damaged'],
  ['1.chair-nobody.end', 'damaged'],
  ['1.constructor-1.end', 'damaged'],
  ['1.shared-4.shared-5.end', 'damaged'],
  [`1.${'shared-4.'.repeat(1000)}end`, 'damaged'],
])('%j is refused as %s', (text, reason) => {
  expect(readSetup(fields, text)).toEqual({ ok: false, reason });
});

test('any text is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      readSetup(fields, findSetup('budget-table', `#budget-table=${text}`) ?? '');
    }),
  );
});

describe('finding a set-up in an address', () => {
  test.each([
    ['#budget-table%3D1%2Eshared-40%2Eend', '1.shared-40.end'],
    ['#budget-table=1.shared-40.end).', '1.shared-40.end'],
    ['#budget-table=', ''],
    ['#budget-table', null],
    ['#two-diaries=1.end', null],
    ['', null],
  ])('%j', (fragment, text) => {
    expect(findSetup('budget-table', fragment)).toBe(text);
  });
});

test('what no field can hold is never written', () => {
  expect(() => writeSetup(fields, { ...findUsual(fields), shared: 101 })).toThrow('"shared"');
});
