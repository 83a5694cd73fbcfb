import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gathered, gather } from '../../../src/domain/team/gather.ts';
import type { SeatResponse } from '../../../src/domain/team/response.ts';
import { decodeSeat, encodeSeat } from '../../../src/domain/team/seat-code.ts';
import { content } from '../../support/diagnostic-content.ts';
import { anyResponse, makeResponse, sampleResponses, sealedCodes } from '../../support/team.ts';

const { questions } = content;
const seal = (overrides: Partial<SeatResponse> = {}) => encodeSeat(questions, makeResponse(overrides));
const session = { id: makeResponse().session, edition: questions.edition };
const next = { ...questions, edition: questions.edition + 1 };
const newer = encodeSeat(next, makeResponse({ edition: next.edition }));

/** Codes of few people, sessions and revisions, so that they meet; some in capitals, some damaged, some from elsewhere. */
const anyCodes: fc.Arbitrary<string[]> = fc.array(
  fc
    .tuple(
      anyResponse,
      fc.constantFrom('5e551011', '0badcafe'),
      fc.constantFrom('00000001', '00000002', '00000003'),
      fc.integer({ min: 1, max: 2 }),
      fc.constantFrom(1, 2, 3, 4, 5),
      fc.constantFrom<(code: string) => string>(
        (code) => code,
        (code) => code,
        (code) => code.toUpperCase(),
        (code) => ` ${code}.`,
        (code) => code.slice(0, 30),
        () => newer,
      ),
    )
    .map(([response, ofSession, respondent, revision, value, change]) =>
      change(
        seal({
          session: ofSession,
          respondent,
          revision,
          seat: response.seat,
          answers: { [questions.guesses[0] ?? '']: value },
        }),
      ),
    ),
  { maxLength: 25 },
);
const anySession = fc.constantFrom(null, session);
/** What does not depend on the order: everything, with those left out as a heap. */
const heap = ({ leftOut, ...rest }: Gathered) => ({
  ...rest,
  leftOut: leftOut.map((out) => JSON.stringify(out)).toSorted(),
});

describe('codes gathered', () => {
  it('are the people of a session, by side and respondent', () => {
    const people = sampleResponses(9);
    const codes = people.map((response) => encodeSeat(questions, response));
    const bySide = [...people.filter(({ seat }) => seat === 'sales'), ...people.filter(({ seat }) => seat !== 'sales')];
    expect(gather(questions, session, codes.toReversed())).toEqual({
      session: session.id,
      responses: bySide,
      leftOut: [],
    });
  });

  it('are none without any', () => {
    expect(gather(questions, session, [])).toEqual({ session: session.id, responses: [], leftOut: [] });
    expect(gather(questions, null, ['seat-a1'])).toMatchObject({ session: null, responses: [] });
  });

  it('count a person once, and name the others in the order in which they came', () => {
    const [once, again, other] = [seal(), seal({ revision: 2 }), seal({ respondent: '00000002' })];
    const stranger = seal({ session: '0badcafe' });
    const gathered = gather(questions, session, ['nonsense', stranger, once, again, other, other.toUpperCase(), newer]);
    expect(gathered.responses).toEqual([makeResponse({ revision: 2 }), makeResponse({ respondent: '00000002' })]);
    expect(gathered.leftOut).toEqual([
      { code: 'nonsense', why: { type: 'unreadable', reason: { type: 'no-code' } } },
      { code: stranger, why: { type: 'other-session', session: '0badcafe' } },
      { code: once, why: { type: 'replaced' } },
      // Of two ways to write one code the one in capitals comes first, so that the order of pasting changes nothing.
      { code: other, why: { type: 'duplicate' } },
      { code: newer, why: { type: 'unreadable', reason: { type: 'other-edition', edition: next.edition } } },
    ]);
  });

  it('keep one person of each side apart, though their numbers are the same', () => {
    expect(gather(questions, null, [seal(), seal({ seat: 'marketing' })]).responses).toHaveLength(2);
  });

  it('leave out what answers another edition than the session asks', () => {
    const gathered = gather(questions, { ...session, edition: 9 }, [seal()]);
    const reason = { type: 'other-edition', edition: questions.edition };
    expect(gathered).toMatchObject({ responses: [], leftOut: [{ why: { type: 'unreadable', reason } }] });
  });

  it('belong to the session of most of them, of as many to the smallest id', () => {
    const [one, two] = [seal({ session: '00000002' }), seal({ session: '00000001' })];
    expect(gather(questions, null, [one, two]).session).toBe('00000001');
    expect(gather(questions, null, [one, two, seal({ session: '00000002', revision: 2 })]).session).toBe('00000002');
    // A code that was pasted twice is one code.
    expect(gather(questions, null, [one, one, one, two]).session).toBe('00000001');
  });

  it('choose one of two with the same number, whichever came first', () => {
    const [one, two] = [seal(), seal({ answers: {} })];
    const [gathered, turned] = [gather(questions, null, [one, two]), gather(questions, null, [two, one])];
    expect(gathered).toEqual(turned);
    expect(gathered.leftOut).toHaveLength(1);
    // Neither is newer than the other, so that it is not said.
    expect(gathered.leftOut[0]?.why).toEqual({ type: 'one-of-two' });
    const later = gather(questions, null, [one, two, seal({ revision: 2 })]);
    expect(later.leftOut.map(({ why }) => why.type)).toEqual(['replaced', 'replaced']);
  });
});

describe('however codes are pasted', () => {
  it('their order changes nothing', () => {
    const shuffled = anyCodes.chain((codes) =>
      fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length })),
    );
    fc.assert(
      fc.property(shuffled, anySession, ([codes, other], of) => {
        expect(heap(gather(questions, of, other))).toEqual(heap(gather(questions, of, codes)));
      }),
      { numRuns: 300 },
    );
  });

  it('each of them counts or is left out, and who counts is of the session and there once', () => {
    fc.assert(
      fc.property(anyCodes, anySession, (codes, of) => {
        const { responses, leftOut, session: id } = gather(questions, of, codes);
        expect(responses.length + leftOut.length).toBe(codes.length);
        expect(responses.every((response) => response.session === id)).toBe(true);
        expect(new Set(responses.map(({ seat, respondent }) => seat + respondent)).size).toBe(responses.length);
      }),
    );
  });

  it('the last revision of each person counts', () => {
    fc.assert(
      fc.property(anyCodes, (codes) => {
        for (const { seat, respondent, revision } of gather(questions, session, codes).responses) {
          const own = codes.flatMap((code) => {
            const read = decodeSeat(questions, code);
            return read.ok && read.value.session === session.id ? [read.value] : [];
          });
          const revisions = own.filter((one) => one.seat === seat && one.respondent === respondent);
          expect(revision).toBe(Math.max(...revisions.map((one) => one.revision)));
        }
      }),
    );
  });

  it('one that comes twice changes nobody', () => {
    fc.assert(
      fc.property(anyCodes, anySession, fc.nat(), (codes, of, nth) => {
        const again = codes[nth % codes.length];
        // Written in another way it is still the same code.
        const more = again === undefined ? codes : [...codes, again, again.toUpperCase(), ` ${again} `];
        const [before, after] = [gather(questions, of, codes), gather(questions, of, more)];
        expect(after.responses).toEqual(before.responses);
        expect(after.session).toBe(before.session);
      }),
    );
  });

  it('sealing and gathering again changes nothing', () => {
    fc.assert(
      fc.property(anyCodes, anySession, (codes, of) => {
        const gathered = gather(questions, of, codes);
        const again = gather(
          questions,
          of ?? (gathered.session === null ? null : { id: gathered.session, edition: questions.edition }),
          gathered.responses.map((response) => encodeSeat(questions, response)),
        );
        expect(again).toEqual({ ...gathered, leftOut: [] });
      }),
    );
  });

  it('twice as many are twice the work', () => {
    /** How often the codes and their questions are looked at. */
    const count = (codes: string[]) => {
      let looks = 0;
      const counted = <T extends object>(target: T): T =>
        new Proxy(target, {
          get: (of, name) => {
            looks += 1;
            return Reflect.get(of, name);
          },
        });
      const { leftOut } = gather(
        counted({ ...questions, questions: counted(questions.questions) }),
        null,
        counted(codes),
      );
      expect(leftOut).toHaveLength(codes.length / 2);
      return looks;
    };
    const codes = sealedCodes(2000);
    const twice = (number: number) => codes.slice(0, number).flatMap((code) => [code, code]);
    expect(count(twice(2000)) / count(twice(1000))).toBeCloseTo(2, 1);
  });
});
