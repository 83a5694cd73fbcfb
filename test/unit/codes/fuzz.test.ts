import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeReason } from '../../../src/domain/codes/code-reason.ts';
import { MAX_TEXT } from '../../../src/domain/codes/pasted.ts';
import type { Result } from '../../../src/domain/result.ts';
import { findCodes } from '../../../src/domain/team/find-codes.ts';
import { gather } from '../../../src/domain/team/gather.ts';
import { decodeInvitation, encodeInvitation } from '../../../src/domain/team/invitation-code.ts';
import { decodeSeat, encodeSeat } from '../../../src/domain/team/seat-code.ts';
import { readSessionFile, writeSessionFile } from '../../../src/domain/team/session-file.ts';
import { sayCodeReason, sayFileReason } from '../../../src/strings/codes.ts';
import { content } from '../../support/diagnostic-content.ts';
import { saysWhatToDo, sealedCodes } from '../../support/team.ts';

const { questions } = content;
const codes = sealedCodes(20);
const invitation = encodeInvitation({ session: '5e551011', edition: 1, seat: 'sales', label: 'Company' });
const file = writeSessionFile(
  {
    session: {
      id: '5e551011',
      edition: 1,
      label: 'Company',
      at: '2026-05-03T10:00:00Z',
      sizes: { sales: 3, marketing: null },
      context: { size: 'small' },
      agreed: '',
      repeatOn: '',
    },
    codes: codes.slice(0, 2),
  },
  '2026-05-03T10:00:00Z',
);
const newer = codes.map((code) => code.replace('-a1', '-b1'));
const real = [
  ...codes,
  ...newer,
  invitation,
  file,
  `https://x.example/#${codes.join(',')}`,
  codes[0]?.toUpperCase() ?? '',
];

const piece = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(...real),
);
/** Something real with a few pieces cut out and others put in. */
const nearly = fc
  .tuple(
    fc.constantFrom(...real),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), piece), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [at, cut, put]) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + put + now.slice(place + cut);
    }, text),
  );
const long = fc
  .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }), fc.constantFrom(...real, ''), fc.nat({ max: 300 }))
  .map(([unit, text, times]) => text + unit.repeat(times) + text);

const anyString = fc.oneof(
  { weight: 3, arbitrary: fc.string() },
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'seat-invite-a1qpzry9x8 \n#,') }) },
  { weight: 4, arbitrary: nearly },
  { weight: 1, arbitrary: long },
);

/** How often each outcome came up, so that a test that reaches only one of them fails. */
const seen = new Map<string, number>();
const note = (outcome: string) => seen.set(outcome, (seen.get(outcome) ?? 0) + 1);

/** A value, or a reason that says what to do. */
function check<Reason extends { type: string }>(
  decoder: string,
  result: Result<unknown, Reason>,
  say: (reason: Reason) => string,
): boolean {
  note(`${decoder} ${result.ok ? 'value' : result.reason.type}`);
  return result.ok || saysWhatToDo(say(result.reason));
}

describe('a hundred thousand strings', () => {
  it('give a value or a reason that a person can act on, and never an exception', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const seat = decodeSeat(questions, text);
        const fine =
          check('seat', seat, sayCodeReason) &&
          check('invitation', decodeInvitation(text), sayCodeReason) &&
          check('file', readSessionFile(text), sayFileReason);
        if (!fine) return false;
        // What was read is what one of its codes says, whatever stands around it.
        if (seat.ok && !findCodes(text).some((code) => code.toLowerCase() === encodeSeat(questions, seat.value)))
          return false;
        const found = findCodes(text);
        const { responses, leftOut } = gather(questions, null, found);
        const reasons = leftOut.flatMap(({ why }): CodeReason[] => (why.type === 'unreadable' ? [why.reason] : []));
        return (
          responses.length + leftOut.length === found.length && reasons.every((one) => saysWhatToDo(sayCodeReason(one)))
        );
      }),
      { numRuns: 100_000 },
    );
    const most = ['value', 'empty', 'no-code', 'other-kind', 'newer-version', 'cut-off', 'wrong-character', 'changed'];
    const reached = most.map((type) => `seat ${type}`);
    expect([...seen.keys()]).toEqual(expect.arrayContaining(reached));
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining([
        'invitation value',
        'invitation other-kind',
        'invitation changed',
        'file value',
        'file cut-off',
      ]),
    );
  }, 120_000);

  it('include some that are longer than any code', () => {
    for (const text of [...real, 'x', '🙂', ' ']) {
      const longest = text.repeat(Math.ceil(MAX_TEXT / text.length) + 1);
      expect(decodeSeat(questions, longest)).toMatchObject({ ok: false, reason: { type: 'too-long' } });
      expect(decodeInvitation(longest)).toMatchObject({ ok: false, reason: { type: 'too-long' } });
      expect(check('seat', decodeSeat(questions, longest.slice(0, MAX_TEXT)), sayCodeReason)).toBe(true);
    }
  });
});
