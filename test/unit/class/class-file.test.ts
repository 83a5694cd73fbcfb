import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClassFile, readClassFile, writeClassFile } from '../../../src/domain/class/class-file.ts';
import { changeHand, changeList, emptyClass } from '../../../src/domain/class/class-state.ts';
import { noPapers } from '../../../src/domain/class/paper.ts';
import { packClass, unpackClass } from '../../../src/domain/class/saved-class.ts';
import type { Hand } from '../../../src/domain/class/settle.ts';
import { writeReceiptFile } from '../../../src/domain/receipt/receipt-file.ts';
import { makeAssignment } from '../../support/assignments.ts';
import { asCode, asFile, context, giveAll, linkOf, readPapers, student } from '../../support/class.ts';
import { classOf } from '../../support/receipts.ts';

const receipts = classOf(6);
const codeOnly = receipts[5];
if (!codeOnly) throw new Error('A class of six has six.');
const future = { ...codeOnly, name: 'From later', number: '99', madeAt: '2030-01-01T00:00:00.000Z' };
const list = [student('Müller, Ana', receipts[0]?.number), student('=1+1', '__proto__'), student('Absent')];
const papers = giveAll([
  ...receipts.slice(0, 5).map((receipt) => asFile(receipt)),
  { source: 'mail', text: asCode(codeOnly) },
  { source: '', text: linkOf(makeAssignment()) },
]);
const key = papers.papers[2]?.key ?? -1;
const hands = new Map<number, Hand>([
  [key, list[1] ?? 'nobody'],
  [papers.papers[3]?.key ?? -1, 'nobody' as const],
]);
const text = writeClassFile(packClass(papers, list, hands), '2026-12-01T09:00:00.000Z');

/** Opens a saved class from its text. */
function open(file: string, into = noPapers) {
  const read = readClassFile(file);
  if (!read.ok) throw new Error(`It cannot be read: ${JSON.stringify(read.reason)}`);
  const saved = unpackClass(read.value, context);
  let opened = saved.start(into);
  for (let step = 0; step < saved.count; step++) opened = saved.step(opened);
  return { papers: opened, students: read.value.students, hands: saved.finish() };
}

describe('a saved class', () => {
  it('opens as it was: receipts, codes, list and what was settled', () => {
    const opened = open(text);
    expect(isClassFile(text)).toBe(true);
    expect(opened.students).toEqual(list);
    const strip = (reading: ReturnType<typeof readPapers>) => [
      reading.lines,
      reading.items,
      reading.texts,
      reading.aside,
    ];
    expect(strip(readPapers(opened.papers, opened.students ?? [], opened.hands))).toEqual(
      strip(readPapers(papers, list, hands)),
    );
    expect(opened.papers.papers.map(({ read, source }) => [read, source])).toEqual(
      papers.papers.map(({ read, source }) => [read, source]),
    );
    // Saved once more it is the same file.
    expect(writeClassFile(packClass(opened.papers, opened.students, opened.hands), '2026-12-01T09:00:00.000Z')).toBe(
      text,
    );
  });

  it('opened twice, or beside its receipts, has each of them once', () => {
    const twice = open(text, open(text).papers);
    expect(twice.papers.papers.length).toBe(6);
    expect(twice.hands.size).toBe(2);
  });

  it('keeps codes that wait for their assignment, and receipts that were read although they are from the future', () => {
    const waiting = giveAll([{ source: '', text: asCode(codeOnly) }]);
    const opened = open(writeClassFile(packClass(waiting, null, new Map()), ''));
    expect(opened.papers.leftOut.map(({ why }) => why.type)).toEqual(['waits']);
    expect(opened.students).toBeNull();
    const asSaved = { links: [], papers: [{ source: '', text: writeReceiptFile(future) }], students: null, hands: [] };
    expect(open(writeClassFile(asSaved, '')).papers.papers.map(({ read }) => read.receipt.name)).toEqual([
      'From later',
    ]);
  });

  it('keeps receipts that were left out because they are from the future, and leaves them out again', () => {
    const given = giveAll([asFile(future, 'later.json'), { source: '', text: linkOf(makeAssignment()) }]);
    const saved = writeClassFile(packClass(given, null, new Map()), '');
    const opened = open(saved);
    expect(opened.papers.papers).toEqual([]);
    expect(opened.papers.leftOut.map(({ source, why }) => [source, why.type])).toEqual([['later.json', 'future']]);
    expect(writeClassFile(packClass(opened.papers, null, new Map()), '')).toBe(saved);
  });

  it('says why a file is none, for every cut and many changes, and never throws', () => {
    const long = text.length;
    for (let end = 0; end < long - 2; end += 997) expect(readClassFile(text.slice(0, end)).ok).toBe(false);
    const change = (from: string | RegExp, to: string) => readClassFile(text.replace(from, to));
    expect(change('"version": 1', '"version": 2')).toMatchObject({ reason: { type: 'newer-version' } });
    expect(change('"students": [', '"students": [7,')).toMatchObject({ reason: { field: 'students' } });
    expect(change('"papers": [', '"papers": [{},')).toMatchObject({ reason: { field: 'papers' } });
    expect(change('"hands": [', '"hands": [[0, 99],')).toMatchObject({ reason: { field: 'hands' } });
    expect(change('"hands": [', '"hands": [[99, 0],')).toMatchObject({ reason: { field: 'hands' } });
    expect(readClassFile(' '.repeat(20_000_001))).toMatchObject({ reason: { type: 'too-long' } });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(readClassFile(any).ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the list', () => {
  it('may be given again: what was settled stays with the very same students, and goes with others', () => {
    const [ada, ben] = [student('Ada', '1'), student('Ben', '2')];
    let state = changeList(emptyClass, { students: [ada, ben], roster: null });
    state = changeHand(changeHand(changeHand(state, 1, ada), 2, ben), 3, 'nobody');
    const again = changeList(state, { students: [student('Cleo', '3'), student('Ada', '1')], roster: null });
    expect([...again.hands]).toEqual([
      [1, again.list?.students[1]],
      [3, 'nobody'],
    ]);
    expect(changeHand(again, 3, null).hands.has(3)).toBe(false);
  });
});
