import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/domain/team/gather.ts';
import { readSavedAt } from '../../../src/domain/team/saved-at.ts';
import { encodeSeat } from '../../../src/domain/team/seat-code.ts';
import { MAX_CODES, writeSessionFile } from '../../../src/domain/team/session-file.ts';
import { takeCodes } from '../../../src/domain/team/take-codes.ts';
import { content } from '../../support/diagnostic-content.ts';
import { makeResponse, sampleResponses } from '../../support/team.ts';

const { questions } = content;
const session = { id: '5e551011', edition: 1 };
const codes = sampleResponses(12).map((response) => encodeSeat(questions, response));
const seal = (overrides: Parameters<typeof makeResponse>[0]) => encodeSeat(questions, makeResponse(overrides));
const take = (held: readonly string[], found: readonly string[]) => takeCodes(questions, session, held, found);

describe('takeCodes', () => {
  it('keeps what belongs to the session and counts it by side', () => {
    const taken = take([], codes.slice(0, 5));
    expect(taken).toEqual({
      session: session.id,
      keep: codes.slice(0, 5),
      added: { sales: 3, marketing: 2 },
      tooMany: 0,
      leftOut: [],
    });
  });

  it('leaves out what is there already, what is another session’s and what cannot be read, and names each once', () => {
    const other = seal({ session: 'deadbeef' });
    const mangled = `${codes[3]?.slice(0, 20)}b${codes[3]?.slice(21)}`;
    const taken = take([...codes.slice(0, 2)], [codes[0] ?? '', codes[2] ?? '', other, mangled]);
    expect(taken.keep).toEqual([codes[0], codes[2]]);
    expect(taken.added).toEqual({ sales: 1, marketing: 0 });
    expect(taken.leftOut).toEqual([
      { code: codes[0], why: { type: 'duplicate' } },
      { code: other, why: { type: 'other-session', session: 'deadbeef' } },
      { code: mangled, why: { type: 'unreadable', reason: { type: 'wrong-character', at: 21, character: 'b' } } },
    ]);
  });

  it('lets a newer code of one person replace the older, whichever comes first, and keeps both', () => {
    const [old, late] = [seal({ revision: 1 }), seal({ revision: 2 })];
    for (const [held, found] of [
      [old, late],
      [late, old],
    ] as const) {
      const taken = take([held], [found]);
      expect(taken.keep).toEqual([found]);
      expect(taken.leftOut).toEqual([{ code: old, why: { type: 'replaced' } }]);
      expect(taken.added.sales).toBe(found === late ? 1 : 0);
    }
    // Told once: what was replaced before is no news.
    expect(take([old, late], [codes[1] ?? '']).leftOut).toEqual([]);
  });

  it('takes a code in capitals for the same code', () => {
    const code = codes[0] ?? '';
    expect(take([], [code.toUpperCase()]).keep).toEqual([code]);
    const again = take([code], [code.toUpperCase()]);
    expect(again.leftOut.map(({ why }) => why.type)).toEqual(['duplicate']);
    expect(again.added).toEqual({ sales: 0, marketing: 0 });
  });

  it('keeps the code alone, whatever stands around it', () => {
    const [code = '', other = ''] = codes;
    expect(take([], [`x:${code}`, `Dear all, here is mine: ${other.toUpperCase()}.`]).keep).toEqual([code, other]);
    expect(take([], [`x:${code}`, code]).keep).toEqual([code]);
    const later = { ...questions, edition: 2 };
    expect(takeCodes(later, session, [], [`x:${code}`]).keep).toEqual([code]);
  });

  it('stays with its session when the questions have a new edition since', () => {
    const later = { ...questions, edition: 2 };
    const taken = takeCodes(later, session, [], codes);
    expect(taken.keep).toEqual(codes);
    expect(taken.leftOut).toHaveLength(codes.length);
    expect(takeCodes(later, { ...session, edition: 2 }, [], codes).keep).toEqual([]);
  });

  it('takes at most as many as a file of the session holds', () => {
    const many = Array.from({ length: MAX_CODES }, (_, place) => `seat-a1${place}`);
    const taken = take(codes.slice(0, 2), [codes[2] ?? '', ...many]);
    expect(taken.tooMany).toBe(3);
    expect(taken.keep).toEqual([codes[2]]);
  });

  it('comes to the same heap in whatever portions the codes come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...codes, ...codes]), fc.nat(24), (found, cut) => {
        const first = take([], found.slice(0, cut)).keep;
        const second = take(first, found.slice(cut)).keep;
        const heap = (list: readonly string[]) => gather(questions, session, list).responses;
        expect(heap([...new Set([...first, ...second])])).toEqual(heap(found));
      }),
      { numRuns: 60 },
    );
  });
});

describe('readSavedAt', () => {
  it('reads when a file was saved, and takes anything else for nothing', () => {
    const saved = {
      ...session,
      label: '',
      at: '2026-09-30T08:00:00.000Z',
      sizes: { sales: null, marketing: null },
      context: {},
      agreed: '',
      repeatOn: '',
    };
    const file = writeSessionFile({ session: saved, codes: [] }, '2026-10-01T09:00:00.000Z');
    expect(readSavedAt(file)).toBe('2026-10-01T09:00:00.000Z');
    for (const text of ['', 'null', '[]', '{"savedAt":7}', '{"savedAt":"soon"}']) expect(readSavedAt(text)).toBe('');
  });
});
