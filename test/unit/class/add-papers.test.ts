import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addGiven, readAnyway } from '../../../src/domain/class/add-papers.ts';
import { fitTasks, listAssignments } from '../../../src/domain/class/choose-assignment.ts';
import { noPapers } from '../../../src/domain/class/paper.ts';
import { makeAssignment } from '../../support/assignments.ts';
import { asCode, asFile, catalogue, context, giveAll, linkOf, whyLeft } from '../../support/class.ts';
import { classOf, makeReceiptFor } from '../../support/receipts.ts';

const class5 = classOf(5);
const [ana, ben, cleo] = class5;
if (!ana || !ben || !cleo) throw new Error('A class of five has three.');
const link = { source: '', text: linkOf(makeAssignment()) };
const paste = (...texts: string[]) => ({ source: '', text: texts.join('\n') });
const namesOf = (papers: ReturnType<typeof giveAll>) => papers.papers.map(({ read }) => read.receipt.name);

describe('what is given', () => {
  it('is read as files, and as codes once the link is known, whichever comes first', () => {
    const codes = paste('Dear teacher,', asCode(ana), `${asCode(ben)}.`);
    const waiting = giveAll([codes]);
    expect(namesOf(waiting)).toEqual([]);
    expect(whyLeft(waiting)).toEqual(['waits', 'waits']);
    for (const papers of [giveAll([codes, link]), giveAll([link, codes]), giveAll([codes, asFile(cleo)])]) {
      expect(namesOf(papers)).toEqual(expect.arrayContaining([ana.name, ben.name]));
      expect(papers.leftOut).toEqual([]);
    }
    // All in one paste, as from a mail.
    expect(namesOf(giveAll([paste(link.text, asCode(ana))]))).toEqual([ana.name]);
  });

  it('finds codes in the files of a platform: a table, a page', () => {
    const table = { source: 'essay.csv', text: `Name,Answer\n"Ana","My work: ${asCode(ana)}"\n"Ben",${asCode(ben)}\n` };
    const page = { source: 'text.html', text: `<p>Here<br>${asCode(cleo)}</p>` };
    expect(namesOf(giveAll([link, table, page]))).toEqual([ana.name, ben.name, cleo.name]);
  });

  it('counts one receipt once: the same file twice, the code of a file, a file after its code', () => {
    const twice = giveAll([asFile(ana, 'a.json'), asFile(ana, 'b.json')]);
    expect([namesOf(twice), whyLeft(twice)]).toEqual([[ana.name], ['same']]);
    expect(twice.leftOut[0]).toMatchObject({ source: 'b.json', why: { as: 'a.json' } });
    for (const order of [
      [asFile(ana), paste(asCode(ana))],
      [link, paste(asCode(ana)), asFile(ana)],
    ]) {
      const papers = giveAll(order);
      expect(papers.papers.map(({ read }) => read.from)).toEqual(['file']);
      expect(whyLeft(papers)).toEqual(['same']);
    }
    const edited = { source: 'edited.json', text: asFile(ana).text.replace(/"check": "..../, '"check": "0000') };
    expect(giveAll([edited, asFile(ana)]).papers.map(({ read }) => read.edited)).toEqual([false]);
    expect(giveAll([asFile(ana), edited]).papers.map(({ read }) => read.edited)).toEqual([false]);
  });

  it('keeps two receipts of one person that differ', () => {
    const later = { ...ana, madeAt: '2026-12-01T09:00:00.000Z' };
    expect(giveAll([asFile(ana), asFile(later)]).papers.length).toBe(2);
  });

  it('names each thing that is not ours, and reads the rest', () => {
    const papers = giveAll([
      { source: 'a.json', text: '' },
      { source: 'b.json', text: '{"format": "truce-record", "version": 1, "events": []}' },
      { source: 'c.json', text: '{"format": "truce-team", "version": 1}' },
      { source: 'd.json', text: '{"a": 1}' },
      { source: 'e.json', text: asFile(ana).text.replace('"version": 1', '"version": 2') },
      { source: 'f.json', text: asFile(ana).text.slice(0, 900) },
      { source: 'g.txt', text: 'I did it all, promise.' },
      { source: 'h.json', text: asFile({ ...ana, name: 'x'.repeat(10_000) }).text },
      paste('no code'),
      paste(`${asCode(ana).slice(0, -3)}b${asCode(ana).slice(-2)}`),
      { source: 'i.bin', fault: { type: 'binary' } },
      asFile(ben),
    ]);
    expect(namesOf(papers)).toEqual([ben.name]);
    expect(whyLeft(papers)).toEqual([
      ...['empty', 'other-thing', 'other-thing', 'other-format', 'newer-version', 'cut-off', 'not-json'],
      ...['damaged', 'code', 'code', 'binary'],
    ]);
  });

  it('leaves out a receipt from the future until the reader says that it is read', () => {
    const soon = { ...ana, madeAt: '2026-12-08T08:00:00.000Z' };
    expect(namesOf(giveAll([asFile(soon)]))).toEqual([ana.name]);
    for (const given of [
      asFile({ ...ana, madeAt: '2031-01-01T00:00:00.000Z' }),
      paste(asCode({ ...ana, madeAt: '2031-01-01T00:00:00.000Z' })),
    ]) {
      const papers = giveAll([link, given]);
      expect([namesOf(papers), whyLeft(papers)]).toEqual([[], ['future']]);
      const read = readAnyway(papers, papers.leftOut[0]?.key ?? -1, context);
      expect([namesOf(read), whyLeft(read)]).toEqual([[ana.name], []]);
    }
  });

  it('names a link that was mangled', () => {
    const papers = giveAll([paste(link.text.slice(0, -4))]);
    expect(whyLeft(papers)).toEqual(['assignment']);
    expect(papers.links.size).toBe(0);
  });

  it('comes out the same in any order', () => {
    const given = [
      link,
      ...class5.slice(0, 3).map((one) => asFile(one)),
      paste(...class5.map(asCode)),
      paste('nothing'),
    ];
    const sorted = (order: typeof given) =>
      giveAll(order)
        .papers.map(({ read }) => `${read.receipt.name} ${read.from}`)
        .toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (order) => {
        expect(sorted(order)).toEqual(sorted(given));
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, whatever stands in a text', () => {
    const pieces = fc.constantFrom(
      asCode(ana),
      link.text,
      asFile(ben).text,
      '__proto__',
      '{"format": "truce-receipt", "version": 1, "receipt": {"__proto__": []}}',
      'assign-a1',
      'receipt-a1qqqqqqqq',
    );
    const text = fc.array(fc.oneof(pieces, fc.string(), fc.string({ unit: 'grapheme' })), { maxLength: 6 });
    fc.assert(
      fc.property(text, fc.constantFrom(' ', '', '\n'), fc.constantFrom('', 'file.txt'), (parts, between, source) => {
        const papers = addGiven(noPapers, { source, text: parts.join(between) }, context);
        expect(papers.papers.length + papers.leftOut.length + papers.links.size + papers.offered.size).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a link in a file', () => {
  const tasks = makeAssignment().tasks;
  const forged = makeAssignment({ title: 'Easier', tasks: tasks.slice(-1) });
  const handedIn = { source: 'work.txt', text: linkOf(forged) };
  const versionOf = (papers: ReturnType<typeof giveAll>) => listAssignments(papers, catalogue)[0]?.assignment.title;
  const { title } = makeAssignment();

  it('never takes the place of the pasted one, whichever comes first', () => {
    for (const order of [
      [link, asFile(ana), handedIn],
      [handedIn, link, asFile(ana)],
      [handedIn, asFile(ana)],
      [asFile(ana), handedIn],
    ])
      expect(versionOf(giveAll(order))).toBe(title);
    expect(versionOf(giveAll([link, asFile(ana), paste(linkOf(forged))]))).toBe('Easier');
  });

  it('serves to read codes, which are read once more by the link that is pasted', () => {
    const codes = paste(asCode(ana), asCode(ben));
    expect(namesOf(giveAll([codes, { source: 'link.txt', text: link.text }]))).toEqual([ana.name, ben.name]);
    const before = giveAll([handedIn, codes, asFile(cleo)]);
    const papers = giveAll([link], before);
    expect(versionOf(before)).toBe(title);
    expect(listAssignments(papers, catalogue)[0]?.otherVersions).toBe(0);
    expect(papers.papers.find(({ read }) => read.receipt.name === ana.name)?.read.receipt.tasks).toEqual(
      giveAll([link, codes]).papers[0]?.read.receipt.tasks,
    );
  });
});

describe('assignments', () => {
  const other = makeAssignment({ id: '0badcafe', title: 'Week 4', tasks: [{ type: 'diagnostic' }] });

  it('are told apart, the one with most receipts first', () => {
    const papers = giveAll([
      asFile(makeReceiptFor({ assignment: other })),
      ...class5.map((one) => asFile(one)),
      { source: '', text: linkOf(makeAssignment({ id: '11111111' })) },
    ]);
    expect(
      listAssignments(papers, catalogue).map(({ assignment, papers: own }) => [assignment.id, own.length]),
    ).toEqual([
      ['a551611e', 5],
      ['0badcafe', 1],
      ['11111111', 0],
    ]);
  });

  it('are read by the version whose link was given, or else by the commonest, each task found in its new place', () => {
    const tasks = makeAssignment().tasks;
    const edited = makeAssignment({ tasks: [...tasks.slice(1), { type: 'treaty' }] });
    const old = class5.map((one) => asFile(one));
    const [common] = listAssignments(giveAll([...old, asFile(makeReceiptFor({ assignment: edited }))]), catalogue);
    expect(common?.assignment.tasks).toEqual(tasks);
    expect(common?.otherVersions).toBe(1);
    const [given] = listAssignments(giveAll([...old, { source: '', text: linkOf(edited) }]), catalogue);
    if (!given?.papers[0]) throw new Error('There are papers.');
    expect([given.assignment.tasks, given.otherVersions]).toEqual([edited.tasks, 5]);
    const before = given.papers[0].read.receipt.tasks;
    const after = fitTasks(given.papers[0], given, catalogue).read.receipt.tasks;
    expect(after.map(({ task }) => task)).toEqual([0, 1, 2, 3, 4]);
    expect(after.map(({ doneAt }) => doneAt)).toEqual(before.slice(1).map(({ doneAt }) => doneAt));
  });

  it('keep two equal tasks apart when they are edited', () => {
    const drawn = { type: 'drawn', module: '', count: 5 } as const;
    const before = makeAssignment({ tasks: [drawn, { type: 'diagnostic' }, drawn] });
    const edited = makeAssignment({ tasks: [{ type: 'treaty' }, drawn, drawn] });
    const receipt = makeReceiptFor({ assignment: before });
    const [given] = listAssignments(giveAll([paste(linkOf(edited)), asFile(receipt)]), catalogue);
    if (!given?.papers[0]) throw new Error('There is a paper.');
    const [first, , second] = receipt.tasks;
    expect(fitTasks(given.papers[0], given, catalogue).read.receipt.tasks).toEqual([
      { ...first, task: 1 },
      { ...second, task: 2 },
    ]);
  });
});
