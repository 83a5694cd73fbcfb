import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAssignment, encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import type { CodeReason } from '../../../src/domain/codes/code-reason.ts';
import { MAX_TEXT } from '../../../src/domain/codes/pasted.ts';
import { encodeInvitation } from '../../../src/domain/team/invitation-code.ts';
import { sayCodeReason } from '../../../src/strings/codes.ts';
import { anyAssignment, makeCatalogue } from '../../support/assignments.ts';

const catalogue = makeCatalogue();
const decode = (text: string) => decodeAssignment(catalogue, text);
const fifty = fc.sample(anyAssignment, { numRuns: 50, seed: 6 }).map(encodeAssignment);
const marks = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l1bioQA-_#,. \n=>%ü👩\u00ad\0';

describe('a damaged code', () => {
  it('is refused whichever of its characters is another', () => {
    expect(new Set(fifty).size).toBe(50);
    for (const code of fifty)
      for (let place = 0; place < code.length; place++) {
        // Every other letter would take minutes; these are a different handful at each place.
        const others = [0, 7, 13, 19, 26, 32, 37, 41, 46].map((step) => [...marks][(place + step) % [...marks].length]);
        for (const other of new Set(others)) {
          if (other === undefined || other === code[place]) continue;
          const changed = code.slice(0, place) + other + code.slice(place + 1);
          expect(decode(changed).ok, `${other} at ${place} of ${code}`).toBe(false);
        }
      }
  });

  it('is refused at every letter for every other, in a typical one', () => {
    const [code = ''] = fifty.toSorted((a, b) => a.length - b.length);
    for (let place = 0; place < code.length; place++)
      for (const other of marks)
        if (other !== code[place])
          expect(decode(code.slice(0, place) + other + code.slice(place + 1)).ok, `${other} at ${place}`).toBe(false);
  });

  it('is refused cut off, with a letter missing or doubled, or two exchanged', () => {
    for (const code of fifty.slice(0, 10))
      for (let place = 0; place < code.length; place++) {
        const [one = '', two = ''] = code.slice(place, place + 2);
        expect(decode(code.slice(0, place)).ok).toBe(false);
        expect(decode(code.slice(0, place) + code.slice(place + 1)).ok).toBe(false);
        // What stands before the code may be anything, also its first letter.
        if (place > 0) expect(decode(code.slice(0, place) + one + code.slice(place)).ok).toBe(false);
        if (two && one !== two) expect(decode(code.slice(0, place) + two + one + code.slice(place + 2)).ok).toBe(false);
      }
  });

  it('is told from a newer one and from another kind', () => {
    const [code = ''] = fifty;
    expect(decode(code.replace('-a1', '-b1'))).toEqual({ ok: false, reason: { type: 'newer-version' } });
    const invitation = encodeInvitation({ session: '5e551011', edition: 1, seat: 'sales', label: 'Company' });
    expect(decode(invitation)).toEqual({ ok: false, reason: { type: 'other-kind', kind: 'invite' } });
    expect(decode('x'.repeat(MAX_TEXT + 1))).toEqual({ ok: false, reason: { type: 'too-long', limit: MAX_TEXT } });
  });
});

describe('whatever is pasted', () => {
  const real = [...fifty.slice(0, 9), fifty[9]?.toUpperCase() ?? '', fifty[10]?.replace('-a1', '-c1') ?? ''];
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(...real, 'assign-a1', 'receipt-a1', '#', '\n> '),
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
    { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'assign-a1qpzry9x8 \n#,') }) },
    { weight: 4, arbitrary: nearly },
  );

  it('never throws, and gives an assignment or a reason that says what to do: 100,000 strings', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyString, (text) => {
        const decoded = decode(text);
        const outcome = decoded.ok ? 'read' : decoded.reason.type;
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        if (decoded.ok) encodeAssignment(decoded.value.assignment);
        else expect(sayCodeReason(decoded.reason, 'assign')).toMatch(/(Copy|Paste|Open|Load|Ask|Send) .*\.$/);
      }),
      { numRuns: 100_000 },
    );
    for (const outcome of ['read', 'empty', 'no-code', 'cut-off', 'wrong-character', 'changed', 'newer-version'])
      expect(seen.get(outcome), outcome).toBeGreaterThan(0);
  }, 120_000);

  it('speaks of an assignment, not of an answer, when one was looked for', () => {
    const reasons: CodeReason[] = [{ type: 'no-code' }, { type: 'impossible' }];
    for (const reason of reasons) {
      expect(sayCodeReason(reason, 'assign')).toMatch(/assign/);
      expect(sayCodeReason(reason, 'assign')).not.toMatch(/seat|answer/);
      expect(sayCodeReason(reason)).not.toMatch(/assign/);
    }
  });
});
