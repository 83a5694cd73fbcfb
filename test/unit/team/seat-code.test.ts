import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal } from '../../../src/domain/codes/armour.ts';
import { toBytes, toNumber } from '../../../src/domain/codes/pack.ts';
import type { SeatResponse } from '../../../src/domain/team/response.ts';
import { decodeSeat, encodeSeat, SEAT_CODE_LENGTH } from '../../../src/domain/team/seat-code.ts';
import { content, questionIds } from '../../support/diagnostic-content.ts';
import { anyResponse, makeResponse, sealedCodes } from '../../support/team.ts';

const { questions } = content;
const encode = (response: SeatResponse) => encodeSeat(questions, response);
const decode = (code: string) => decodeSeat(questions, code);
const refused = (type: string) => ({ ok: false, reason: { type } });
/** The payload of any code, also of one that this page would not write. */
const sealNumber = (number: bigint, length = 18) => seal('seat', toBytes(number, length));
const numberIn = (code: string) => toNumber(bech32m.decodeToBytes(code).bytes);
/** How many numbers twenty answers and five guesses make, and how many they make with the editions. */
const values = 6n ** 25n;
const withEdition = values * 256n;

describe('a seat code', () => {
  it('comes back as it went in, in 42 characters', () => {
    expect(SEAT_CODE_LENGTH).toBe(42);
    fc.assert(
      fc.property(anyResponse, (response) => {
        const code = encode(response);
        expect(code).toMatch(/^seat-a1[02-9ac-hj-np-z]{35}$/);
        expect(decode(code)).toEqual({ ok: true, value: response });
      }),
    );
  });

  it('is the only one of its content', () => {
    fc.assert(
      fc.property(anyResponse, anyResponse, (one, other) => {
        expect(encode(one) === encode(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 144n - 1n }), (number) => {
        const code = sealNumber(number);
        const decoded = decode(code);
        if (decoded.ok) expect(encode(decoded.value)).toBe(code);
      }),
    );
  });

  it('takes an answer left out as one that is not known', () => {
    const answers = Object.fromEntries(questionIds.map((id) => [id, 'dont-know' as const]));
    expect(decode(encode(makeResponse({ answers: {}, guesses: {} })))).toEqual({
      ok: true,
      value: makeResponse({ answers, guesses: {} }),
    });
  });

  it('holds answers and guesses by their places in the questions', () => {
    const turned = {
      ...questions,
      questions: questions.questions.toReversed(),
      guesses: questions.guesses.toReversed(),
    };
    const [first = '', last = ''] = [questionIds[0], questionIds.at(-1)];
    const code = encode(makeResponse({ answers: { [first]: 5 }, guesses: { [questions.guesses[0] ?? '']: 2 } }));
    const read = decodeSeat(turned, code);
    expect(read.ok && read.value.answers[last]).toBe(5);
    expect(read.ok && read.value.guesses).toEqual({ [questions.guesses.at(-1) ?? '']: 2 });
  });

  /** Every code that was ever sent has to be read: these two stand here for them and never change. */
  it.each([
    ['seat-a1y3vtqtlp3pqs9np95fwvhgsfnxvejqq3tjr', makeResponse({ edition: 1 })],
    [
      'seat-a1v23jk923plzuskhc2jd2xk8w8087qwm252u',
      makeResponse({
        edition: 1,
        session: 'ffffffff',
        respondent: 'fedcba98',
        seat: 'marketing',
        revision: 32,
        answers: Object.fromEntries(questionIds.map((id, place) => [id, place % 6 || 'dont-know'])),
        guesses: {},
      }),
    ],
  ])('%s is written and read for ever', (code, response) => {
    const first = { ...questions, edition: 1 };
    expect(encodeSeat(first, response)).toBe(code);
    expect(decodeSeat(first, code)).toEqual({ ok: true, value: response });
  });

  it.each<[string, Partial<SeatResponse>]>([
    ['a sixth value', { answers: { [questionIds[0] ?? '']: 6 } }],
    ['half a value', { answers: { [questionIds[0] ?? '']: 2.5 } }],
    ['a guess below the scale', { guesses: { [questions.guesses[0] ?? '']: -1 } }],
    ['no revision', { revision: 0 }],
    ['a revision too many', { revision: 33 }],
    ['a session that is no id', { session: '5E551011' }],
    ['a respondent that is no id', { respondent: '1' }],
    ['another edition', { edition: questions.edition + 1 }],
  ])('is not made of %s', (_, overrides) => {
    expect(() => encode(makeResponse(overrides))).toThrow();
  });
});

describe('a code that no page made', () => {
  const sound = numberIn(encode(makeResponse()));

  it('is impossible when its number is above the largest', () => {
    const largest = 2n ** 70n * withEdition - 1n;
    // The largest of all is an answer to edition 255; one more is nothing.
    expect(decode(sealNumber(largest))).toEqual({ ok: false, reason: { type: 'other-edition', edition: 255 } });
    expect(decode(sealNumber(largest + 1n))).toEqual(refused('impossible'));
    expect(decode(sealNumber(2n ** 144n - 1n))).toEqual(refused('impossible'));
  });

  it('is impossible when it is too long or of no edition, and cut off when it is too short', () => {
    expect(decode(sealNumber(sound, 19))).toEqual(refused('impossible'));
    expect(decode(sealNumber(sound, 17))).toEqual(refused('cut-off'));
    expect(decode(sealNumber(sound - BigInt(questions.edition) * values))).toEqual(refused('impossible'));
  });

  it('names the edition that it answers', () => {
    const next = { ...questions, edition: questions.edition + 6 };
    const code = encodeSeat(next, makeResponse({ edition: next.edition }));
    expect(decode(code)).toEqual({ ok: false, reason: { type: 'other-edition', edition: next.edition } });
    expect(decodeSeat(next, code).ok).toBe(true);
    expect(decodeSeat(next, encode(makeResponse()))).toEqual({
      ok: false,
      reason: { type: 'other-edition', edition: questions.edition },
    });
  });
});

/** Every printable character of ASCII, and others that are taken for them or that nobody sees. */
const others = [
  ...Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)),
  ...['\n', '\t', '\0', '\u00a0', '\u00ad', '\u200b', '\ufeff', '–', '‑', 'а', 'ѕ', 'ſ', 'ı', 'İ', '\u212a', 'é', 'ｓ'],
  ...['١', '🙂', '\ud800', '\udc00'],
];
const fifty = sealedCodes(50, 7);

describe('one wrong character in fifty codes', () => {
  const same = (code: string) => ({ ok: true, value: (decode(code) as { value: SeatResponse }).value }); // they are sound

  it('is always noticed, whatever it is and wherever it stands', () => {
    const missed = fifty.flatMap((code) =>
      [...code].flatMap((right, place) =>
        others
          .filter((wrong) => wrong !== right)
          .map((wrong) => code.slice(0, place) + wrong + code.slice(place + 1))
          .filter((changed) => decode(changed).ok),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('is always noticed in capitals', () => {
    const missed = fifty.slice(0, 10).flatMap((small) => {
      const code = small.toUpperCase();
      expect(decode(code)).toEqual(same(small));
      return [...code].flatMap((right, place) =>
        others
          .filter((wrong) => wrong !== right)
          .map((wrong) => code.slice(0, place) + wrong + code.slice(place + 1))
          .filter((changed) => decode(changed).ok),
      );
    });
    expect(missed).toEqual([]);
  });

  it('is noticed when it was left out, and when two neighbours changed places', () => {
    const missed = fifty.flatMap((code) =>
      [...code].flatMap((one, place) => {
        const [before, next, after] = [code.slice(0, place), code.charAt(place + 1), code.slice(place + 2)];
        return [before + next + after, next === '' || one === next ? '' : before + next + one + after].filter(
          (text) => decode(text).ok,
        );
      }),
    );
    expect(missed).toEqual([]);
  });

  it('is noticed when it was put in, or changes nothing', () => {
    const wrong = fifty.flatMap((code) => {
      const read = JSON.stringify(same(code));
      return Array.from({ length: code.length + 1 }, (_, place) => place).flatMap((place) =>
        others
          .map((character) => code.slice(0, place) + character + code.slice(place))
          .filter((text) => {
            const decoded = decode(text);
            return decoded.ok && JSON.stringify(decoded) !== read;
          }),
      );
    });
    expect(wrong).toEqual([]);
    const inside = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7lbio1-.,;'].filter(
      (character) => decode(`${fifty[0]?.slice(0, 20)}${character}${fifty[0]?.slice(20)}`).ok,
    );
    expect(inside, 'only what nobody sees may stand inside').toEqual([]);
  });
});
