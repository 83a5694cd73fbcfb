import { describe, expect, it } from 'vitest';
import { findOdd, type Odd } from '../../../src/domain/receipt/odd.ts';
import { groupPeople } from '../../../src/domain/receipt/people.ts';
import type { ReadReceipt, Receipt } from '../../../src/domain/receipt/receipt.ts';
import { decodeReceipt, encodeReceipt } from '../../../src/domain/receipt/receipt-code.ts';
import { nameReceipt, sayOdd } from '../../../src/strings/receipts.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { asRead, classOf, makeReceiptFor } from '../../support/receipts.ts';

const catalogue = makeCatalogue();
const now = '2026-12-05T12:00:00.000Z';
const find = (receipts: readonly ReadReceipt[], at = now): Odd[] => findOdd(receipts, at, catalogue.edition);
const types = (odd: readonly Odd[]) => odd.map(({ type }) => type);
const throughCode = (receipt: Receipt): ReadReceipt => {
  const read = decodeReceipt(catalogue, [makeAssignment()], encodeReceipt(receipt, catalogue));
  if (!read.ok) throw new Error(read.reason.type);
  return read.value;
};
const receipt = makeReceiptFor();
const named = (name: string, number: string, over: Partial<Receipt> = {}): Receipt => ({
  ...receipt,
  name,
  number,
  ...over,
});
/** The receipt with its first tries made so many seconds apart. */
const paced = (seconds: number, count = receipt.rows.length): Receipt => ({
  ...receipt,
  madeAt: '2026-11-29T10:00:00.000Z',
  rows: receipt.rows.slice(0, count).map((row, place) => {
    const one = {
      ...row.first,
      at: new Date(Date.parse('2026-11-25T10:00:00.000Z') + place * seconds * 1_000).toISOString(),
    };
    return { ...row, tries: 1, first: one, last: one, best: one };
  }),
});

describe('a class', () => {
  it('of two hundred who worked alone has nothing odd, from files or from codes', () => {
    const all = classOf(200);
    const start = performance.now();
    expect(
      find(
        all.map((one) => asRead(one)),
        '2027-01-01T00:00:00.000Z',
      ),
    ).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(find(all.map(throughCode), '2027-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('that worked in one room at one time has nothing odd', () => {
    const all = Array.from({ length: 60 }, (_, seed) =>
      makeReceiptFor({
        student: { name: `Student ${seed}`, number: String(seed) },
        habits: { seed, skill: 0.9, from: '2026-11-25T10:00:00.000Z' },
      }),
    );
    expect(find(all.map((one) => asRead(one)))).toEqual([]);
    expect(find(all.map(throughCode))).toEqual([]);
  });

  it('is looked through in a second, even if all two hundred are the same', () => {
    const same = Array.from({ length: 200 }, (_, place) => asRead(named(`Student ${place}`, String(place))));
    const start = performance.now();
    expect(find(same)).toHaveLength((200 * 199) / 2);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('the same steps', () => {
  const other = named('Ben Okafor', '4712');
  const same = { type: 'same-steps', receipts: [0, 2], questions: receipt.rows.length };
  const third = asRead(makeReceiptFor({ student: { name: 'Chloé Durand', number: '4713' }, habits: { seed: 9 } }));

  it('under two names are worth a look, in files to the millisecond, in codes to the minute', () => {
    expect(find([asRead(receipt), third, asRead(other)])).toEqual([{ ...same, precision: 'millisecond' }]);
    expect(find([throughCode(receipt), third, throughCode(other)])).toEqual([{ ...same, precision: 'minute' }]);
    expect(find([asRead(receipt), third, throughCode(other)])).toEqual([{ ...same, precision: 'minute' }]);
  });

  it('are not, of one person, at seven questions, at other times, or with other answers', () => {
    expect(types(find([asRead(receipt), asRead(named('Ana Müller', '4711'))]))).toEqual(['same-person']);
    const rows = (count: number): Receipt => ({ ...other, rows: other.rows.slice(0, count) });
    expect(find([asRead(receipt), asRead(rows(7))])).toEqual([]);
    expect(types(find([asRead(receipt), asRead(rows(8))]))).toEqual(['same-steps']);
    const later = other.rows.map((row) => {
      const at = new Date(Date.parse(row.first.at) + 60_000).toISOString();
      return { ...row, first: { ...row.first, at } };
    });
    expect(find([asRead(receipt), asRead({ ...other, rows: later })])).toEqual([]);
    const unlike = other.rows.map((row) => ({
      ...row,
      first: { ...row.first, answer: { type: 'number', value: 7 } as const },
    }));
    expect(find([asRead(receipt), asRead({ ...other, rows: unlike })])).toEqual([]);
  });

  it('in the same few minutes can be chance where there are no seconds', () => {
    const quick = paced(15);
    const both = [throughCode(quick), throughCode({ ...quick, name: 'Ben', number: '2' })];
    expect(find(both)).toEqual([]);
    expect(types(find([asRead(quick), asRead({ ...quick, name: 'Ben', number: '2' })]))).toEqual(['same-steps']);
  });

  it('are the same whatever the order in which options were ticked', () => {
    const turned = other.rows.map((row) =>
      row.first.answer?.type === 'choices'
        ? {
            ...row,
            first: { ...row.first, answer: { ...row.first.answer, options: row.first.answer.options.toReversed() } },
          }
        : row,
    );
    expect(turned).not.toEqual(other.rows);
    expect(find([asRead(receipt), third, asRead({ ...other, rows: turned })])).toEqual([
      { ...same, precision: 'millisecond' },
    ]);
  });
});

describe('times that cannot be', () => {
  it('are tries after the receipt was made, a minute of grace apart', () => {
    const [row] = receipt.rows;
    const at = (milliseconds: number) => new Date(Date.parse(row?.first.at ?? '') + milliseconds).toISOString();
    const early = (madeAt: string): Receipt => ({ ...receipt, rows: receipt.rows.slice(0, 1), tasks: [], madeAt });
    expect(find([asRead(early(at(-60_000)))])).toEqual([]);
    expect(find([asRead(early(at(-60_001)))])).toEqual([
      { type: 'after-made', receipts: [0], questions: [row?.question], tasks: [] },
    ]);
    expect(find([throughCode(early(at(0)))])).toEqual([]);
  });

  it('are tasks done after the receipt was made, also where no question was answered', () => {
    const after = (milliseconds: number): Receipt => ({
      ...receipt,
      rows: [],
      tasks: [
        { task: 0, doneAt: null },
        { task: 1, doneAt: new Date(Date.parse(receipt.madeAt) + milliseconds).toISOString() },
      ],
    });
    expect(find([asRead(after(60_000))])).toEqual([]);
    expect(find([asRead(after(60_001))])).toEqual([{ type: 'after-made', receipts: [0], questions: [], tasks: [1] }]);
  });

  it('are receipts made more than a day after now', () => {
    const day = (days: number) => new Date(Date.parse(receipt.madeAt) - days * 86_400_000).toISOString();
    expect(find([asRead(receipt)], day(1))).toEqual([]);
    expect(find([asRead(receipt)], day(1.001))).toEqual([{ type: 'future', receipts: [0], madeAt: receipt.madeAt }]);
  });

  it('are not tries from before the assignment', () => {
    const habits = { from: '2025-01-01T10:00:00.000Z' };
    expect(find([asRead(makeReceiptFor({ habits }))])).toEqual([]);
  });
});

describe('a pace that nobody reads at', () => {
  it('is half of the steps under three seconds, at eight questions or more, never from a code', () => {
    expect(find([asRead(paced(2.9))])).toEqual([
      { type: 'fast', receipts: [0], questions: receipt.rows.length, seconds: 2.9 },
    ]);
    expect(find([asRead(paced(3))])).toEqual([]);
    expect(find([asRead(paced(1, 7))])).toEqual([]);
    expect(types(find([asRead(paced(1, 8))]))).toEqual(['fast']);
    expect(find([throughCode(paced(1))])).toEqual([]);
  });

  it('is measured in the order of time, and one long break does not hide it, wherever it is', () => {
    const { rows } = paced(1);
    for (let from = 1; from < rows.length; from++) {
      const later = rows.map((row, place) =>
        place < from ? row : { ...row, first: { ...row.first, at: row.first.at.replace('11-25', '11-27') } },
      );
      expect(types(find([asRead({ ...paced(1), rows: later.toReversed() })])), String(from)).toEqual(['fast']);
    }
  });
});

describe('what else is worth a look', () => {
  it('is another edition and an edited file', () => {
    expect(find([asRead({ ...receipt, edition: '2025.2' }, { edited: true })])).toEqual([
      { type: 'other-edition', receipts: [0], edition: '2025.2' },
      { type: 'edited', receipts: [0] },
    ]);
  });

  it('is the same person twice, by number or else by name, the latest first', () => {
    const at = (hour: number) => `2026-12-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
    const read = (name: string, number: string, hour: number) =>
      asRead(named(name, number, { madeAt: at(hour), rows: [] }));
    const people = (...receipts: ReadReceipt[]) => groupPeople(receipts);
    expect(people(read('Ana', '1', 1), read('ANA', ' 1', 3), read('', '1', 2))).toEqual([[1, 2, 0]]);
    expect(people(read('', '1', 1), read('', '1', 2))).toEqual([[1, 0]]);
    expect(people(read('Ana Müller', '', 1), read('ana  muller', '', 2))).toEqual([[1, 0]]);
    expect(people(read('Ana', '1', 1), read('Ana', '2', 2))).toEqual([[0], [1]]);
    expect(people(read('Ana', '1', 1), read('Ana', '', 2), read('Ben', '3', 1))).toEqual([[1, 0], [2]]);
    // Two people have the name: whose the third is, nobody can say.
    expect(people(read('Ana', '1', 1), read('Ana', '2', 2), read('Ana', '', 3))).toEqual([[0], [1], [2]]);
    expect(people(read('', '', 1), read('', '', 2))).toEqual([[0], [1]]);
    expect(people(read('__proto__', '', 1), read('constructor', '__proto__', 2))).toEqual([[0], [1]]);
    expect(types(find([read('Ana', '1', 1), read('Ana', '1', 2)]))).toEqual(['same-person']);
  });

  it('is one number under different names, which are different people', () => {
    const [ana, ben, nameless] = [asRead(named('Ana', '1')), asRead(named('Ben', '1')), asRead(named('', '1'))];
    expect(groupPeople([ana, ben, nameless])).toEqual([[0], [1], [2]]);
    const rows: Receipt['rows'] = [];
    const bare = [ana, ben, nameless].map((one) => ({ ...one, receipt: { ...one.receipt, rows } }));
    expect(find(bare)).toEqual([{ type: 'same-number', receipts: [0, 1, 2] }]);
  });

  it('is not what people type who have no number', () => {
    const typed = ['none', 'None', 'n/a', '-'].map((number, place) =>
      asRead(named(`Student ${place % 3}`, number, { rows: [] })),
    );
    expect(groupPeople(typed)).toEqual([[0, 3], [1], [2]]);
    expect(types(find(typed))).toEqual(['same-person']);
  });

  it('keeps the file where the same receipt came as a code too, whichever came first', () => {
    const [file, code] = [asRead(receipt), throughCode(receipt)];
    expect(groupPeople([code, file])).toEqual([[1, 0]]);
    expect(groupPeople([file, code])).toEqual([[0, 1]]);
    const later = named('Ana Müller', '4711', { madeAt: '2026-12-04T00:00:00.000Z' });
    expect(groupPeople([file, throughCode(later)])).toEqual([[1, 0]]);
  });
});

describe('the words', () => {
  const all: Odd[] = [
    { type: 'same-steps', receipts: [0, 1], questions: 12, precision: 'millisecond' },
    { type: 'same-steps', receipts: [0, 1], questions: 12, precision: 'minute' },
    { type: 'after-made', receipts: [0], questions: ['q-one'], tasks: [] },
    { type: 'after-made', receipts: [0], questions: ['q-one', 'q-two'], tasks: [0] },
    { type: 'after-made', receipts: [0], questions: [], tasks: [0, 1] },
    { type: 'future', receipts: [0], madeAt: now },
    { type: 'fast', receipts: [0], questions: 12, seconds: 1.25 },
    { type: 'other-edition', receipts: [0], edition: '2025.2' },
    { type: 'edited', receipts: [0] },
    { type: 'same-person', receipts: [0, 1, 2] },
    { type: 'same-number', receipts: [0, 1] },
  ];
  it('name the students and accuse nobody', () => {
    for (const odd of all) {
      const names = odd.receipts.map((place) => ['Ana', 'Ben', 'Clara'][place] ?? '');
      const text = sayOdd(odd, names, () => '5 December');
      expect(text).toMatch(/^Ana.*\.$/);
      if (names.length > 1) expect(text).toContain(` and ${names.at(-1)}`);
      expect(text).not.toMatch(/cheat|fraud|copied|suspic|dishonest|guilty|forged/i);
    }
    expect(new Set(all.map((odd) => sayOdd(odd, ['Ana'], () => ''))).size).toBe(all.length);
  });

  it('name a receipt without a name by its number or place', () => {
    expect(nameReceipt({ name: 'Ana', number: '1' }, 0)).toBe('Ana');
    expect(nameReceipt({ name: '', number: '1' }, 0)).toBe('number 1');
    expect(nameReceipt({ name: '', number: '' }, 4)).toBe('the receipt at place 5');
  });
});
