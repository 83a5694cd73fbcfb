import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countDiary,
  type Diary,
  findMedianWait,
  findStanding,
  LAST_WEEK,
  QUARTER,
} from '../../../src/domain/explorables/diaries.ts';
import { ENOUGH, FAR, findMeaning } from '../../../src/domain/explorables/diary-meaning.ts';
import { diaryPairs, pairIds } from '../../../src/domain/explorables/diary-pairs.ts';
import { diaryWords } from '../../../src/strings/diaries.ts';
import { pairWords } from '../../../src/strings/diary-pairs.ts';

const anyWork = fc
  .tuple(fc.integer({ min: 1, max: QUARTER }), fc.integer({ min: 0, max: LAST_WEEK }))
  .map(([done, wait]) => ({ done, known: Math.min(LAST_WEEK, done + wait) }));
const anyDiary: fc.Arbitrary<Diary> = fc.array(anyWork, { maxLength: 12 });
const anyWeek = fc.integer({ min: 0, max: LAST_WEEK });

describe('laws of a diary', () => {
  it('counts every piece of work once, and what is finished as known or open', () => {
    fc.assert(
      fc.property(anyDiary, anyWeek, (diary, week) => {
        const { done, known, open, ahead } = countDiary(diary, week);
        expect(known + open).toBe(done);
        expect(done + ahead).toBe(diary.length);
        expect(done).toBe(diary.filter((work) => work.done <= week).length);
      }),
    );
  });

  it('forgets nothing: a later horizon knows no less and has no less finished', () => {
    fc.assert(
      fc.property(anyDiary, anyWeek, anyWeek, (diary, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(countDiary(diary, late).known).toBeGreaterThanOrEqual(countDiary(diary, early).known);
        expect(countDiary(diary, late).done).toBeGreaterThanOrEqual(countDiary(diary, early).done);
      }),
    );
  });

  it('knows nothing before it is done, and everything at the last week', () => {
    fc.assert(
      fc.property(anyDiary, anyWeek, (diary, week) => {
        for (const work of diary) if (week < work.done) expect(findStanding(work, week)).toBe('ahead');
        expect(countDiary(diary, 0).known).toBe(0);
        expect(countDiary(diary, LAST_WEEK).known).toBe(diary.length);
      }),
    );
  });

  it('puts half of the waits on either side of the median, in whichever order the work is noted', () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const median = findMedianWait(diary);
        const waits = diary.map(({ done, known }) => known - done);
        expect(waits.filter((wait) => wait < median).length).toBeLessThanOrEqual(diary.length / 2);
        expect(waits.filter((wait) => wait > median).length).toBeLessThanOrEqual(diary.length / 2);
        expect(findMedianWait(diary.toReversed())).toBe(median);
      }),
    );
    expect(findMedianWait([])).toBe(0);
  });
});

describe('what a horizon means', () => {
  it('mirrors when the sides swap', () => {
    fc.assert(
      fc.property(anyDiary, anyDiary, anyWeek, (one, other, week) => {
        const [a, b] = [countDiary(one, week), countDiary(other, week)];
        const meant = findMeaning({ sales: a, marketing: b }, week);
        const swapped = findMeaning({ sales: b, marketing: a }, week);
        const turned = { sales: 'marketing', marketing: 'sales' } as const;
        expect(swapped).toEqual(meant.type === 'ahead' ? { ...meant, side: turned[meant.side] } : meant);
      }),
    );
  });

  it('calls no side ahead of its equal, and a side that knows all ahead of one that knows nothing', () => {
    fc.assert(
      fc.property(anyDiary, anyWeek, (diary, week) => {
        const count = countDiary(diary, week);
        expect(findMeaning({ sales: count, marketing: count }, week).type).not.toBe('ahead');
      }),
    );
    const all = { done: 6, known: 6, open: 0, ahead: 0 };
    const none = { done: 6, known: 0, open: 6, ahead: 0 };
    for (const [week, when] of [
      [12, 'running'],
      [QUARTER, 'review'],
      [51, 'review'],
      [52, 'late'],
    ] as const)
      expect(findMeaning({ sales: none, marketing: all }, week)).toEqual({ type: 'ahead', side: 'marketing', when });
    expect(FAR).toBeGreaterThan(0);
  });

  it.each([
    ['trays', 0, { type: 'begin' }],
    ['trays', 4, { type: 'few' }],
    ['trays', 6, { type: 'ahead', side: 'sales', when: 'running' }],
    ['trays', QUARTER, { type: 'ahead', side: 'sales', when: 'review' }],
    ['trays', 60, { type: 'ahead', side: 'sales', when: 'late' }],
    ['trays', 62, { type: 'alike' }],
    ['trays', LAST_WEEK, { type: 'all' }],
    ['swapped', QUARTER, { type: 'ahead', side: 'marketing', when: 'review' }],
    ['alike', QUARTER, { type: 'alike' }],
  ] as const)('tells the pair "%s" at week %i', (pair, week, meaning) => {
    const { sales, marketing } = diaryPairs[pair];
    expect(findMeaning({ sales: countDiary(sales, week), marketing: countDiary(marketing, week) }, week)).toEqual(
      meaning,
    );
  });
});

describe('every sentence, at each week and for each pair,', () => {
  const grid = pairIds.flatMap((pair) =>
    Array.from({ length: LAST_WEEK + 1 }, (_, week) => {
      const counts = {
        sales: countDiary(diaryPairs[pair].sales, week),
        marketing: countDiary(diaryPairs[pair].marketing, week),
      };
      const meaning = findMeaning(counts, week);
      const { names } = pairWords[pair];
      return { pair, week, counts, meaning, names, text: diaryWords.live(week, names, counts, meaning) };
    }),
  );

  it.each(grid)('agrees with its counts: $pair at week $week', ({ pair, week, counts, meaning, names, text }) => {
    const { sales, marketing } = counts;
    if (meaning.type === 'begin') {
      expect(sales.done + marketing.done).toBe(0);
      expect(text).toBe('Nothing is finished yet.');
      return;
    }
    expect(text).toContain(`${sales.known} of ${sales.done} finished pieces of ${names.sales}’s work`);
    expect(text).toContain(`${marketing.known} of ${marketing.done} of ${names.marketing}’s`);
    expect(text).not.toContain('0 of 0');
    switch (meaning.type) {
      case 'few':
        return expect(Math.min(sales.done, marketing.done)).toBeLessThan(ENOUGH);
      case 'all':
        // What was quick has been known for long.
        expect(week).toBeGreaterThan(52);
        return expect(sales.open + sales.ahead + marketing.open + marketing.ahead).toBe(0);
      case 'alike':
        return expect(Math.abs(sales.known / sales.done - marketing.known / marketing.done)).toBeLessThan(0.26);
      case 'ahead': {
        // "One review serves both" stands beside the third pair.
        expect(pair).not.toBe('alike');
        const slow = meaning.side === 'sales' ? 'marketing' : 'sales';
        const [quick, late] = [counts[meaning.side], counts[slow]];
        expect(Math.min(quick.done, late.done)).toBeGreaterThanOrEqual(ENOUGH);
        expect(quick.known).toBeGreaterThan(late.known);
        expect(late.open).toBeGreaterThan(0);
        if (meaning.when === 'running') {
          expect(week).toBeLessThan(QUARTER);
          expect(text).toContain(`${names[meaning.side]} knows more already`);
        } else if (meaning.when === 'review') {
          expect(text).toContain('most of the results are still to come');
          expect(late.open).toBeGreaterThan(late.known);
        } else {
          expect(week).toBeGreaterThanOrEqual(52);
          expect(text).toContain(`has seen only ${late.known} of ${late.done} of ${names[slow]}’s work`);
        }
      }
    }
  });
});

describe('the three pairs', () => {
  it('gives what was counted by hand for the lesson’s own', () => {
    const { sales, marketing } = diaryPairs.trays;
    // By week 13 Dana's special lid alone is open; of Ravi's work only the headline, tested in week 6, is known.
    expect(countDiary(sales, QUARTER)).toEqual({ done: 6, known: 5, open: 1, ahead: 0 });
    expect(countDiary(marketing, QUARTER)).toEqual({ done: 6, known: 1, open: 5, ahead: 0 });
    // Waits: 0 0 0 3 4 26, and 1 26 52 52 52 100.
    expect(findMedianWait(sales)).toBe(1.5);
    expect(findMedianWait(marketing)).toBe(52);
    expect(countDiary(marketing, 52)).toMatchObject({ known: 2, open: 4 });
  });

  it('holds work of one quarter, judged within two years and never before it is finished', () => {
    for (const id of pairIds)
      for (const diary of Object.values(diaryPairs[id]))
        for (const { done, known } of diary) {
          expect(done).toBeGreaterThanOrEqual(1);
          expect(done).toBeLessThanOrEqual(QUARTER);
          expect(known).toBeGreaterThanOrEqual(done);
          expect(known).toBeLessThanOrEqual(LAST_WEEK);
        }
  });

  it('has one slow piece in each quick diary and one quick piece in each slow one', () => {
    for (const id of pairIds)
      for (const diary of Object.values(diaryPairs[id])) {
        const known = countDiary(diary, QUARTER).known;
        expect([1, diary.length - 1]).toContain(known);
      }
  });

  it('has a name of its own for each piece of work', () => {
    for (const id of pairIds)
      for (const side of ['sales', 'marketing'] as const) {
        const names = pairWords[id].works[side];
        expect(names).toHaveLength(diaryPairs[id][side].length);
        expect(new Set(names).size).toBe(names.length);
      }
  });
});
