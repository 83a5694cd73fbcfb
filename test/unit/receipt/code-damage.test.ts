import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import { MAX_TEXT } from '../../../src/domain/codes/pasted.ts';
import { findReceiptFault, findReceipts } from '../../../src/domain/receipt/find-receipts.ts';
import { decodeReceipt, encodeReceipt } from '../../../src/domain/receipt/receipt-code.ts';
import { readReceiptFile, writeReceiptFile } from '../../../src/domain/receipt/receipt-file.ts';
import type { ReceiptReason } from '../../../src/domain/receipt/receipt-reason.ts';
import { sayReceiptReason } from '../../../src/strings/receipts.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { makeReceiptFor } from '../../support/receipts.ts';

const catalogue = makeCatalogue();
const assignments = [makeAssignment()];
const decode = (text: string) => decodeReceipt(catalogue, assignments, text);
const receipts = Array.from({ length: 50 }, (_, seed) =>
  makeReceiptFor({
    student: { name: `Student ${seed}`, number: String(seed) },
    habits: { seed, share: (seed % 10) / 9, skill: (seed % 7) / 6 },
  }),
);
const fifty = receipts.map((receipt) => encodeReceipt(receipt, catalogue));
const marks = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7l1bioQA-_#,. \n=>%ü👩\u00ad\0'];
const withAt = (code: string, place: number, put: string) => code.slice(0, place) + put + code.slice(place + 1);

describe('a damaged code', () => {
  it('is refused whichever of its characters is another: all single changes of fifty codes', () => {
    const short = makeAssignment({ tasks: [{ type: 'quiz', lesson: 'the-complaints' }] });
    const codes = Array.from({ length: 50 }, (_, seed) =>
      encodeReceipt(
        makeReceiptFor({
          assignment: short,
          student: { name: `S${seed}`, number: '' },
          habits: { seed, share: (seed % 4) / 4, skill: (seed % 7) / 6 },
        }),
        catalogue,
      ),
    );
    expect(new Set(codes).size).toBe(50);
    let tried = 0;
    for (const code of codes)
      for (let place = 0; place < code.length; place++)
        for (const other of marks) {
          if (other === code[place]) continue;
          tried++;
          if (decodeReceipt(catalogue, [short], withAt(code, place, other)).ok) expect.fail(`${other} at ${place}`);
        }
    expect(tried).toBeGreaterThan(150_000);
  }, 240_000);

  it('is refused whichever of its characters is another, in long ones, at a few letters for each place', () => {
    for (const code of fifty.slice(0, 20))
      for (let place = 0; place < code.length; place++)
        for (const step of [1, 11, 26]) {
          const other = marks[(place + step) % marks.length] ?? '';
          if (other !== code[place] && decode(withAt(code, place, other)).ok) expect.fail(`${other} at ${place}`);
        }
  });

  it('is refused cut off at every length', () => {
    for (const code of fifty.slice(0, 20))
      for (let length = 0; length < code.length; length++) {
        const read = decode(code.slice(0, length));
        expect(read.ok).toBe(false);
        if (!read.ok) expect(sayReceiptReason(read.reason)).toMatch(/\.$/);
      }
  });

  it('is told from a newer one, from another kind, and from a text that is too long', () => {
    const [code = ''] = fifty;
    const fail = (reason: object) => ({ ok: false, reason: { type: 'code', reason } });
    expect(decode(code.replace('-a1', '-b1'))).toEqual(fail({ type: 'newer-version' }));
    expect(decode(encodeAssignment(makeAssignment()))).toEqual(fail({ type: 'other-kind', kind: 'assign' }));
    expect(decode('x'.repeat(MAX_TEXT + 1))).toEqual(fail({ type: 'too-long', limit: MAX_TEXT }));
    expect(decode('')).toEqual(fail({ type: 'empty' }));
  });
});

describe('whatever is pasted or chosen', () => {
  const short = fifty.toSorted((a, b) => a.length - b.length).slice(0, 8);
  const file = writeReceiptFile(makeReceiptFor({ habits: { share: 0.1 } }));
  const real = [...short, short[0]?.toUpperCase() ?? '', short[1]?.replace('-a1', '-c1') ?? '', file];
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('receipt-a1', 'assign-a1', short[0] ?? '', '#', '\n> ', '"', '{', '}', '"__proto__":', 'null'),
  );
  /** Something real with a few pieces cut out and others put in. */
  const nearly = fc
    .tuple(fc.constantFrom(...real), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), piece), { maxLength: 4 }))
    .map(([text, changes]) =>
      changes.reduce((now, [at, cut, put]) => {
        const place = at % (now.length + 1);
        return now.slice(0, place) + put + now.slice(place + cut);
      }, text),
    );
  const anyString = fc.oneof(
    { weight: 3, arbitrary: fc.string() },
    { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'receipt-a1qpzry9x8 \n#,') }) },
    { weight: 2, arbitrary: fc.json() },
    { weight: 4, arbitrary: nearly },
  );

  it('never throws, and gives a receipt or a reason that says what to do: 100,000 strings at every reader', () => {
    const seen = new Map<string, number>();
    const count = (outcome: string) => seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    const look = (reason: ReceiptReason) => {
      count(reason.type === 'code' ? `code ${reason.reason.type}` : reason.type);
      expect(sayReceiptReason(reason)).toMatch(/(Copy|[Pp]aste|Open|Load|Ask|Send|[Cc]hoose|Get|Unpack) .*\.$/);
    };
    fc.assert(
      fc.property(anyString, (text) => {
        const coded = decode(text);
        if (coded.ok) count('code read');
        else look(coded.reason);
        const filed = readReceiptFile(text);
        if (filed.ok) count(filed.value.edited ? 'file edited' : 'file read');
        else look(filed.reason);
        const found = findReceipts(text);
        const fault = findReceiptFault(text, found);
        expect(fault === null).toBe(found.length > 0);
        if (fault) look({ type: 'code', reason: fault });
        // What is found to be sound can be read, or says which assignment it is for.
        for (const code of found) count(decode(code).ok ? 'found read' : 'found and named');
      }),
      { numRuns: 100_000 },
    );
    for (const outcome of [
      'code read',
      'file read',
      'file edited',
      'found read',
      'found and named',
      'cut-off',
      'damaged',
    ])
      expect(seen.get(outcome), outcome).toBeGreaterThan(0);
    for (const outcome of ['empty', 'no-code', 'cut-off', 'wrong-character', 'changed', 'newer-version'])
      expect(seen.get(`code ${outcome}`), outcome).toBeGreaterThan(0);
  }, 240_000);

  it('has words for every reason', () => {
    const things = ['record', 'team', 'seat', 'invite', 'assign', 'receipt-code', 'archive', 'pdf'] as const;
    const reasons: ReceiptReason[] = [
      ...things.map((thing): ReceiptReason => ({ type: 'other-thing', thing })),
      ...[{ type: 'empty' }, { type: 'too-long', limit: 5_000_000 }, { type: 'other-format' }].map(
        (reason) => reason as ReceiptReason, // each is one of them
      ),
      { type: 'other-assignment', id: 'a551611e' },
      { type: 'damaged', field: 'rows[3].first.at' },
      { type: 'code', reason: { type: 'impossible' } },
      { type: 'code', reason: { type: 'other-kind', kind: 'receipt' } },
    ];
    const words = reasons.map(sayReceiptReason);
    expect(new Set(words).size).toBe(words.length - 1);
    for (const text of words) expect(text).toMatch(/^[A-Z].*(Ask|[Cc]hoose|Open|Copy|[Pp]aste|Unpack|send|save).*\.$/);
    expect(words.join(' ')).toContain('5,000,000');
    expect(words.join(' ')).toContain('rows[3].first.at');
    expect(words.join(' ')).toContain('a551611e');
  });
});
