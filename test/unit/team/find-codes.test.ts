import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { seal } from '../../../src/domain/codes/armour.ts';
import { findCodes, findPasteFault, MAX_PASTE } from '../../../src/domain/team/find-codes.ts';
import { decodeSeat } from '../../../src/domain/team/seat-code.ts';
import { writeSeatFile } from '../../../src/domain/team/seat-file.ts';
import { writeSessionFile } from '../../../src/domain/team/session-file.ts';
import { sayInSeatFile } from '../../../src/strings/codes.ts';
import { content } from '../../support/diagnostic-content.ts';
import { sealedCodes } from '../../support/team.ts';

const codes = sealedCodes(40);
const [first = '', second = '', third = ''] = codes;
const invitation = seal('invite', new Uint8Array(20));

describe('codes in a text', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['one alone', first, [first]],
    ['one in capitals', first.toUpperCase(), [first.toUpperCase()]],
    ['a line each', codes.join('\r\n'), codes],
    ['a mail', `Hi Anna,\n\nhere are ours: ${first}, ${second}. And “${third}”!\n\n-- \nBen`, [first, second, third]],
    ['a chat', `[10:04, 3/5/2026] Ben: ${first}\n[10:05, 3/5/2026] Eva: ${second}`, [first, second]],
    ['a link with several', `https://example.org/truce/diagnostic/team/#${codes.join(',')}`, codes],
    ['a link that was escaped', `https://x.example/team/%23${first}%2C${second}&data=05%7C02`, [first, second]],
    ['links in HTML', `<a href="https://x.example/team/#${first}">${first}</a>`, [first, first]],
    ['a list with marks', `* ${first}\n- ${second}\n1) *${third}*`, [first, second, third]],
    ['a table', `Ben;${first};1\nEva,"${second}",2\nKim\t${third}\t3`, [first, second, third]],
    ['a broken line', `${first.slice(0, 33)}\n${first.slice(33)}\n${second}`, [first, second]],
    ['a broken line of a quotation', `> > ${first.slice(0, 33)}\n> > ${first.slice(33)}\n`, [first]],
    ['a mail as it was sent', `see ${first.slice(0, 12)}=\r\n${first.slice(12)} thanks`, [first]],
    ['a break after the hyphen', `seat-\n${first.slice(5)}`, [first]],
    ['marks that nobody sees', `${first.slice(0, 8)}\u200b${first.slice(8)}\ufeff`, [first]],
    ['the same twice', `${first} ${first}`, [first, first]],
    ['two without a space', first + second, [first, second]],
    ['a name of a file', `codes/sales/${first}.txt`, [first]],
  ])('%s', (_, text, found) => {
    expect(findCodes(text)).toEqual(found);
  });

  it('are found in a file of a seat and in a saved session', () => {
    expect(findCodes(writeSeatFile(first, sayInSeatFile('sales', 'Company')))).toEqual([first]);
    const session = { ...emptySession, label: 'Seat-by-seat' };
    expect(findCodes(writeSessionFile({ session, codes }, '2026-05-03T10:00:00Z'))).toEqual(codes);
  });

  it('come in their order, among any other words', () => {
    const words = fc.lorem({ maxCount: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.constantFrom(...codes), fc.constantFrom(' ', '\n', ', ', ' "'))),
        (parts) => {
          const text = parts.map(([word, code, gap]) => `${word}${gap}${code}${gap}`).join('');
          expect(findCodes(text)).toEqual(parts.map(([, code]) => code));
        },
      ),
    );
  });
});

const emptySession = {
  id: '5e551011',
  edition: 1,
  label: '',
  at: '2026-05-03T10:00:00Z',
  sizes: { sales: null, marketing: null },
  context: {},
  agreed: '',
  repeatOn: '',
};

describe('what was meant to be a code', () => {
  it.each<[string, string, string]>([
    ['one that is cut off', `it is ${first.slice(0, 25)} ok`, first.slice(0, 25)],
    ['one cut in its head', first.slice(0, 8), first.slice(0, 8)],
    ['one of a newer version', 'seat-b1zzzz', 'seat-b1zzzz'],
    ['an invitation', `https://x.example/diagnostic/seat/#${invitation}`, invitation],
    ['a kind to come', seal('receipt', new Uint8Array(9)), seal('receipt', new Uint8Array(9))],
    ['a kind that nobody knows', 'team-c1qqqqqqqq', 'team-c1qqqqqqqq'],
    ['a head without its end', `se${first.slice(5)}`, `se${first.slice(5)}`],
    ['one of another length', `${first}q`, `${first}q`],
  ])('%s is found, so that it can be named', (_, text, found) => {
    expect(findCodes(text)).toEqual([found]);
    expect(decodeSeat(content.questions, found).ok).toBe(false);
  });

  it('is found in a link that was escaped, apart from what is sound', () => {
    const cut = first.slice(0, 30);
    expect(findCodes(`https://x.example/team/%23${cut}%2C${second}%2C${cut}`)).toEqual([cut, second, cut]);
  });

  it('is found with any one character wrong, wherever it stands', () => {
    const missed = [...first].flatMap((right, place) =>
      [...'q1lIO0-–_.;x s\nт🙂']
        .filter((wrong) => wrong !== right)
        .map((wrong) => `so: ${first.slice(0, place)}${wrong}${first.slice(place + 1)} bye`)
        .filter((text) => findCodes(text).length === 0),
    );
    expect(missed).toEqual([]);
  });

  it('is given back short', () => {
    expect(findCodes(`seat-a1${'q'.repeat(5000)}`)[0]).toHaveLength(100);
  });
});

describe('ordinary words', () => {
  it.each([
    'We have a back-seat driver; the seat-belt and seat-a-way stay. Seat-1 is Ben’s, seat 12a too.',
    'see https://example.org/diagnostic/team/ and /diagnostic/seat/ or ref-1 and form-a1 of B2B-a1',
    'commit 2244eb9a5e0b1c3d4e5f60718293a4b5c6d7e8f9 id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'file 2244e9a5e0c3d4e5f60782934a4c5d6e7f8923456789acdef0 and xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'truce-record-2026-09-30.json truce-team-2026-09-30.json +49-170-1234567 Q1-Q2 re-invite-all',
  ])('%s', (text) => {
    expect(findCodes(text)).toEqual([]);
  });

  it('are not taken for codes in all the texts and programs of the course', () => {
    const files = globSync('src/{content,components,pages,styles,store}/**/*.{mdx,yml,tsx,ts,astro,css}');
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) => findCodes(readFileSync(file, 'utf8')).map((code) => `${file}: ${code}`));
    expect(found).toEqual([]);
  });
});

describe('a long text', () => {
  it('over the limit is not searched, and the reason says so', () => {
    const text = `${first} `.repeat(MAX_PASTE / 43 + 1);
    expect(findCodes(text)).toEqual([]);
    expect(findPasteFault(text, [])).toEqual({ type: 'too-long', limit: MAX_PASTE });
    expect(findCodes(first + ' '.repeat(MAX_PASTE - first.length))).toEqual([first]);
  });

  it('says why nothing was found, and nothing when something was', () => {
    expect(findPasteFault(' \u200b\n', [])).toEqual({ type: 'empty' });
    expect(findPasteFault('no code here', [])).toEqual({ type: 'no-code' });
    expect(findPasteFault(first, [first])).toBeNull();
  });

  // In quadratic time each of these would take hours, far beyond the patience of a test.
  it.each([
    'seat-a1',
    'seat-',
    'seat-a1 ',
    'seat-a1q',
    'q',
    '1',
    '-',
    '.',
    ' ',
    '=\n',
    'a-',
    'a1',
    '%23',
    'seat-\n',
    'ab-a1qqqqqqq',
    '1qqqqqqqqqqqqqqqqqqqqqqqqqqqqq1',
    '"',
    '.x',
    'invite-a',
  ])('of nothing but %j is searched to its end', (piece) => {
    const text = piece.repeat(Math.floor(MAX_PASTE / piece.length));
    expect(findCodes(text).every((code) => code.length <= 100)).toBe(true);
    expect(findCodes(`seat-a1${text.slice(7)}`)).toBeInstanceOf(Array);
  });

  it('twice as long is twice the work', () => {
    const count = (text: string) => {
      const spy = vi.spyOn(String.prototype, 'charAt');
      findCodes(text);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    for (const piece of ['seat-a1q \n', `${first} `, `${first.slice(0, 41)} `, 'x.... '])
      expect(count(piece.repeat(400)) / count(piece.repeat(200))).toBeCloseTo(2, 1);
  });
});
