import type { Breakage } from './breakages.ts';

const compare = 'test/unit/team/compare.test.ts';

/** What would tell two sides something false about each other. */
export const teamBreakages: readonly Breakage[] = [
  {
    name: 'the larger side outvotes the smaller one',
    file: 'src/domain/team/distance.ts',
    find: '(sales.median + marketing.median) / 2',
    replace: '(sales.median * sales.known + marketing.median * marketing.known) / (sales.known + marketing.known)',
    tests: [compare, 'however many answered'],
  },
  {
    name: 'the answers of four people are shown one by one',
    file: 'src/domain/team/side-numbers.ts',
    find: 'const ENOUGH = 5;',
    replace: 'const ENOUGH = 4;',
    tests: [compare, 'from five people on'],
  },
  {
    name: 'a gap does not say which side sees more',
    file: 'src/domain/team/distance.ts',
    find: 'marketing.median - sales.median',
    replace: 'Math.abs(marketing.median - sales.median)',
    tests: ['test/unit/team/compare-laws.test.ts', 'seats are swapped'],
  },
  {
    name: 'whoever expects a difference the wrong way counts as aware of it',
    file: 'src/domain/team/guess-findings.ts',
    find: 'expected * Math.sign(difference)',
    replace: 'Math.abs(expected)',
    tests: ['test/unit/team/guess-findings.test.ts'],
  },
];
