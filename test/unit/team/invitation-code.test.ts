import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal } from '../../../src/domain/codes/armour.ts';
import { decodeInvitation, encodeInvitation, MAX_LABEL, tidyLabel } from '../../../src/domain/team/invitation-code.ts';
import { type Invitation, teamSeats } from '../../../src/domain/team/response.ts';
import { anyId, makeResponse, sealedCodes } from '../../support/team.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.string({ maxLength: 90 }));
const anyInvitation: fc.Arbitrary<Invitation> = fc.record({
  session: anyId,
  edition: fc.integer({ min: 1, max: 255 }),
  seat: fc.constantFrom(...teamSeats),
  label: anyText.map(tidyLabel),
});
const make = (label: string): Invitation => ({ session: '5e551011', edition: 1, seat: 'marketing', label });
const impossible = { ok: false, reason: { type: 'impossible' } };
const head = [0x5e, 0x55, 0x10, 0x11, 1, 1];
const sealBytes = (...bytes: number[]) => seal('invite', Uint8Array.from(bytes));

describe('an invitation', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        expect(decodeInvitation(encodeInvitation(invitation))).toEqual({ ok: true, value: invitation });
      }),
    );
  });

  it.each([
    ['invite-a1qp092yq3qyqs34xxq3', make('')],
    ['invite-a1z3092yq3qyqu89nvyqnzq57rke5xuefqu2qfxg8xk2usphyhgr', make('Öl & Söhne – 油')],
  ])('%s is written and read for ever', (code, invitation) => {
    expect(encodeInvitation(invitation)).toBe(code);
    expect(decodeInvitation(code)).toEqual({ ok: true, value: invitation });
  });

  it('opens from a whole link', () => {
    const link = `<https://example.org/diagnostic/seat/#${encodeInvitation(make('Company'))}>.`;
    expect(decodeInvitation(link)).toEqual({ ok: true, value: make('Company') });
  });

  it('is refused with one wrong character, or one left out', () => {
    const code = encodeInvitation(make('Company of the test'));
    const missed = [...code].flatMap((right, place) => {
      const [before, after] = [code.slice(0, place), code.slice(place + 1)];
      const wrong = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7l1bioQ-., \n\u200b'].filter((one) => one !== right);
      return [before + after, ...wrong.map((one) => before + one + after)].filter((text) => decodeInvitation(text).ok);
    });
    expect(missed).toEqual([]);
  });

  it('is not taken for an answer, nor an answer for it', () => {
    expect(decodeInvitation(sealedCodes(1)[0] ?? '')).toEqual({
      ok: false,
      reason: { type: 'other-kind', kind: 'seat' },
    });
  });

  it.each([
    ['a seat that is none', sealBytes(0, ...head.with(5, 2))],
    ['no edition', sealBytes(0, ...head.with(4, 0))],
    ['a label shorter than it says', sealBytes(2, ...head, 65)],
    ['a label longer than it says', sealBytes(0, ...head, 65)],
    ['a label that is no text', sealBytes(1, ...head, 0xff)],
    ['a label with a line break', sealBytes(3, ...head, 65, 10, 65)],
    ['a label that turns its direction', sealBytes(5, ...head, 65, 0xe2, 0x80, 0xae, 65)],
    ['a label over its length', sealBytes(MAX_LABEL + 1, ...head, ...Array.from({ length: MAX_LABEL + 1 }, () => 65))],
  ])('is impossible with %s', (_, code) => {
    expect(decodeInvitation(code)).toEqual(impossible);
  });

  it('is cut off when it is too short for a session', () => {
    expect(decodeInvitation(sealBytes(0, 1, 2))).toEqual({ ok: false, reason: { type: 'cut-off' } });
  });

  it('is not made of a session that is no id, or an edition that is none', () => {
    expect(() => encodeInvitation({ ...make(''), session: makeResponse().session.toUpperCase() })).toThrow();
    for (const edition of [0, 256, 1.5]) expect(() => encodeInvitation({ ...make(''), edition })).toThrow();
  });
});

describe('a tidy label', () => {
  it.each([
    ['  two\n\twords ', 'two words'],
    ['A\u202eB\ud800C\u0000', 'A B C'],
    ['x'.repeat(100), 'x'.repeat(MAX_LABEL)],
    ['👩‍💻', '👩‍💻'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('%j is %j', (label, tidy) => {
    expect(tidyLabel(label)).toBe(tidy);
  });

  it('stays as it is, in few enough characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const label = tidyLabel(text);
        expect(tidyLabel(label)).toBe(label);
        expect([...label].length).toBeLessThanOrEqual(MAX_LABEL);
      }),
    );
  });
});
