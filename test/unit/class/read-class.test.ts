import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/domain/class/settle.ts';
import { makeAssignment } from '../../support/assignments.ts';
import { asCode, asFile, giveAll, linkOf, readPapers, student } from '../../support/class.ts';
import { classOf, makeReceiptFor } from '../../support/receipts.ts';

const receipts = classOf(6);
const [first, second] = receipts;
if (!first || !second) throw new Error('A class of six has two.');
const files = receipts.map((receipt) => asFile(receipt));

describe('a class', () => {
  it('counts one receipt a person without a list, the latest', () => {
    const later = { ...first, madeAt: '2026-12-01T12:00:00.000Z' };
    const reading = readPapers(giveAll([...files, asFile(later)]));
    expect(reading.counted.length).toBe(6);
    expect(reading.counted.find(({ number }) => number === first.number)?.madeAt).toBe(later.madeAt);
    expect(reading.lines.filter(({ match }) => match === 'earlier').map(({ receipt }) => receipt?.madeAt)).toEqual([
      first.madeAt,
    ]);
    expect(reading.odd.map(({ odd, receipts: about }) => [odd.type, about.length])).toContainEqual(['same-person', 2]);
    expect(reading.items[0]?.n).toBeLessThanOrEqual(6);
  });

  it('takes nobody for another who typed the same where a number is asked for', () => {
    const typed = receipts.slice(0, 3).map((receipt) => asFile({ ...receipt, number: 'none' }));
    const reading = readPapers(giveAll(typed));
    expect(reading.counted.length).toBe(3);
    expect(reading.lines.filter(({ match }) => match === 'earlier')).toEqual([]);
  });

  it('matches with a list: found, missing, to settle, not on it', () => {
    const list = [
      student('Müller, Ana', first.number),
      student(second.name),
      student(second.name, '', { section: 'B' }),
      student('Absent, Ada', '1'),
    ];
    const reading = readPapers(giveAll(files), list);
    const matches = reading.lines.map(({ match }) => match);
    expect(matches.filter((match) => match === 'number').length).toBe(1);
    expect(reading.matching.missing.map(({ name }) => name)).toEqual(['Absent, Ada']);
    expect(reading.matching.ambiguous.map(({ between }) => between.length)).toEqual([2]);
    expect(reading.matching.unknown.length).toBe(4);
    expect(reading.counted.length).toBe(6);
  });

  it('goes by what a person says, and leaves out what is nobody’s', () => {
    const list = [student(second.name), student(second.name, '', { section: 'B' }), student('Ada', '1')];
    const papers = giveAll(files);
    const keyOf = (number: string) => papers.papers.find(({ read }) => read.receipt.number === number)?.key ?? -1;
    const [, other, ada] = list;
    if (!other || !ada) throw new Error('There are three.');
    const hands = new Map<number, typeof ada | 'nobody'>([
      [keyOf(second.number), other],
      [keyOf(first.number), 'nobody'],
    ]);
    const reading = readPapers(papers, list, hands);
    expect(reading.matching.matched.map(({ student: of, by }) => [of, by])).toEqual([[other, 'hand']]);
    expect(reading.counted.length).toBe(5);
    expect(reading.aside.map(({ number }) => number)).toEqual([first.number]);
    expect(reading.odd.every(({ receipts: about }) => about.every(({ number }) => number !== first.number))).toBe(true);
  });

  it('reads codes and files alike, but for what a code leaves out', () => {
    const link = { source: '', text: linkOf(makeAssignment()) };
    const fromFiles = readPapers(giveAll(files));
    const fromCodes = readPapers(giveAll([link, { source: '', text: receipts.map(asCode).join('\n') }]));
    const scores = (reading: typeof fromFiles) =>
      reading.lines.map(({ receipt, score }) => [receipt?.number, score?.percent, score?.tasksDone]).toSorted();
    expect(scores(fromCodes)).toEqual(scores(fromFiles));
    expect(fromCodes.items.map(({ n, right }) => [n, right])).toEqual(
      fromFiles.items.map(({ n, right }) => [n, right]),
    );
    expect(fromCodes.texts).toEqual([]);
    expect(fromFiles.texts.length).toBeGreaterThan(0);
  });

  it('takes names for text and nothing else', () => {
    const names = ['__proto__', 'constructor', '=1+1', '<img src=x>', '\u05d0\u05d1\u05d2'];
    const odd = names.map((name, place) =>
      makeReceiptFor({ student: { name, number: '' }, habits: { seed: 50 + place } }),
    );
    const reading = readPapers(
      giveAll(odd.map((receipt) => asFile(receipt))),
      names.map((name) => student(name)),
    );
    expect(reading.matching.matched.map(({ receipt }) => receipt.name)).toEqual(names);
  });
});

describe('settling by hand', () => {
  const [anna, twin, ada] = [student('Anna Weiß'), student('Anna Weiß', '', { section: 'B' }), student('Ada', '1')];
  const paper = (name: string, number = '', madeAt = '2026-11-30T10:00:00.000Z') => ({ name, number, madeAt });

  it('does not settle the second of two of one name with the first', () => {
    const [one, two] = [paper('Anna Weiß'), paper('anna weiss', '', '2026-11-30T11:00:00.000Z')];
    const settled = settle([anna, twin, ada], [one, two], new Map([[one, anna]]));
    expect(settled.matched.map(({ student: of, receipt }) => [of, receipt])).toEqual([[anna, one]]);
    expect(settled.ambiguous.map(({ receipts: about, students }) => [about, students])).toEqual([[[two], [twin]]]);
    expect(settled.missing).toEqual([ada]);
  });

  it('puts a receipt given by hand with those that were found, the latest first', () => {
    const [found, given] = [paper('Ada', '1'), paper('A.', '', '2026-12-01T10:00:00.000Z')];
    const settled = settle([anna, ada], [found, given], new Map([[given, ada]]));
    expect(settled.matched).toEqual([{ student: ada, receipt: given, earlier: [found], by: 'hand', otherName: false }]);
    expect(settled.missing).toEqual([anna]);
    expect(settled.unknown).toEqual([]);
  });

  it('no longer suggests who is settled', () => {
    const [given, near] = [paper('Somebody'), paper('Adda')];
    const open = settle([ada], [near], new Map());
    expect(open.unknown).toEqual([{ receipt: near, near: [ada] }]);
    const settled = settle([ada], [given, near], new Map([[given, ada]]));
    expect(settled.unknown).toEqual([{ receipt: near, near: [] }]);
  });
});
