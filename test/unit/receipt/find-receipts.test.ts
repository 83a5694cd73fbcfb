import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import { open, seal } from '../../../src/domain/codes/armour.ts';
import { startChecksum } from '../../../src/domain/codes/running-checksum.ts';
import { findReceiptFault, findReceipts, MAX_RECEIPT_PASTE } from '../../../src/domain/receipt/find-receipts.ts';
import { encodeReceipt } from '../../../src/domain/receipt/receipt-code.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { classOf } from '../../support/receipts.ts';
import { sealedCodes } from '../../support/team.ts';

const catalogue = makeCatalogue();
const codes = classOf(30).map((receipt) => encodeReceipt(receipt, catalogue));
const [one = '', two = '', three = ''] = codes;
/** Breaks a text into lines of so many characters, as a mail program does. */
const wrap = (text: string, width: number, brk: string) =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))?.join(brk) ?? '';

describe('receipts in a text', () => {
  it.each<[string, string, string[]]>([
    ['alone', one, [one]],
    ['one a line', codes.join('\n'), codes],
    ['joined by commas', codes.join(','), codes],
    ['in a table with tabs', codes.map((code, n) => `${n}\tAna\t${code}\t12`).join('\r\n'), codes],
    ['in a CSV', `"Name","Code"\n"Müller, Ana","${one}"\n"Ben","${two}"`, [one, two]],
    ['in a link', `https://example.org/truce/teach/reader/#${one}`, [one]],
    ['in an escaped link', `https://example.org/?u=%23${one}%2C`, [one]],
    ['in angle brackets', `<${one}>`, [one]],
    ['at the end of a sentence', `Here it is: ${one}.`, [one]],
    ['in typographic quotes', `„${one}“ and “${two}”!`, [one, two]],
    ['in Markdown', `**${one}** _${two}_`, [one, two]],
    ['in HTML', `<p>${one}</p><td>${two}</td>`, [one, two]],
    ['in capitals', one.toUpperCase(), [one.toUpperCase()]],
    ['broken after its hyphen', one.replace('-', '-\n'), [one]],
    ['broken over lines', wrap(one, 60, '\n'), [one]],
    ['broken and quoted', `> ${wrap(one, 70, '\r\n> ')}\r\n> ${wrap(two, 70, '\r\n> ')}`, [one, two]],
    ['broken by the transport of a mail', `${wrap(one, 74, '=\n')}\n\nBest wishes`, [one]],
    ['with marks that nobody sees', wrap(one, 40, '\u200b'), [one]],
    ['and words that have the letters of codes', `${one}\nthanks\n${wrap(two, 50, '\n')}\naha, quasars`, [one, two]],
    ['twice', `${one} ${one}`, [one, one]],
    ['nowhere', 'A receipt-a1 is what I would send, see receipt-book and pre-a1.', []],
  ])('%s', (_, text, found) => {
    expect(findReceipts(text).filter((code) => code !== 'receipt-a1')).toEqual(found);
  });

  it('are found among damaged ones and those of other kinds, which are given back to be named', () => {
    const damaged = `${two.slice(0, 40)}${two[40] === 'q' ? 'p' : 'q'}${two.slice(41)}`;
    const newer = three.replace('-a1', '-b1');
    const assignment = encodeAssignment(makeAssignment());
    const [seat = ''] = sealedCodes(1);
    const text = `Ana: ${one}\nBen: ${damaged}\nThe task: ${assignment}\n${seat}\n${newer}\n${one.slice(0, 99)}`;
    expect(findReceipts(text)).toEqual([one, damaged, assignment, seat, newer, one.slice(0, 99)]);
  });

  it('that run into a word are named and not read; that run into each other are told apart', () => {
    expect(findReceipts(`${one}ü`)).toEqual([`${one}ü`]);
    expect(findReceipts(`${one}${two}`)).toEqual([one, two]);
  });

  it('are all found, in order, whatever stands between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(' ', '\n\n', ', ', ' – Ana (2): ', '">', '\t"')), {
          maxLength: 8,
        }),
        (parts) => {
          const found = findReceipts(parts.map((part) => part.join('')).join(''));
          expect(found).toEqual(parts.map(([code]) => code));
        },
      ),
    );
  });

  it('are missing for a reason', () => {
    expect(findReceiptFault('', [])).toEqual({ type: 'empty' });
    expect(findReceiptFault('\u200b\n', [])).toEqual({ type: 'empty' });
    expect(findReceiptFault('hello', [])).toEqual({ type: 'no-code' });
    expect(findReceiptFault(one, [one])).toBeNull();
    const long = ' '.repeat(MAX_RECEIPT_PASTE + 1);
    expect(findReceipts(long)).toEqual([]);
    expect(findReceiptFault(long, [])).toEqual({ type: 'too-long', limit: MAX_RECEIPT_PASTE });
  });
});

describe('five million characters', () => {
  const fill = (piece: string) => piece.repeat(Math.floor(MAX_RECEIPT_PASTE / piece.length));
  it.each([
    ['codes', fill(`${one}\n`)],
    ['codes broken over lines', fill(`${wrap(one, 60, '\n> ')}\n`)],
    ['heads', fill('receipt-a1')],
    ['heads and spaces', fill(`receipt-a1${' '.repeat(300)}`)],
    ['a head and letters with breaks', `receipt-a1${fill('q ').slice(10)}`],
    ['heads and letters with breaks', fill(`receipt-a1${'q '.repeat(3_200)}`)],
    ['one word of the letters of codes', `receipt-a1${fill('qpzry9x8').slice(10)}`],
    ['ones', fill('1')],
    ['ones and letters', fill('1qqqqqqqq')],
    ['hyphens', fill('ab-')],
    ['closing marks', fill('.')],
    ['escapes', fill('%23')],
  ])('of %s are searched in time that grows no faster than they do', (_, text) => {
    const start = performance.now();
    const found = findReceipts(text);
    // Two seconds on a machine that does nothing else. What grows with the square takes hours.
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(found.length).toBeLessThan(600_000);
  });
});

it('the running checksum says of every text what the library says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat({ max: 31 }), (bytes, at, step) => {
      const code = seal('receipt', bytes);
      const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
      const place = 10 + (at % (code.length - 10));
      const other = alphabet.charAt((alphabet.indexOf(code.charAt(place)) + step) % 32);
      const changed = code.slice(0, place) + other + code.slice(place + 1);
      const checksum = startChecksum('receipt');
      const sound = [...changed.slice(10)].map(
        (character) => checksum.take(character.charCodeAt(0)) && checksum.isSound(),
      );
      expect(sound.at(-1)).toBe(step === 0);
      expect(sound.at(-1)).toBe(open('receipt', changed, 0).ok);
      expect(checksum.take('b'.charCodeAt(0))).toBe(false);
      expect(checksum.isSound()).toBe(step === 0);
    }),
  );
});
