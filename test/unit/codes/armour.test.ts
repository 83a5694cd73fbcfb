import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lengthOfCode, MAX_PAYLOAD, open, seal } from '../../../src/domain/codes/armour.ts';
import { type CodeReason, codeKinds } from '../../../src/domain/codes/code-reason.ts';
import { MAX_TEXT } from '../../../src/domain/codes/pasted.ts';

const payload = Uint8Array.from({ length: 18 }, (_, place) => place * 13);
const code = seal('seat', payload);
const opened = { ok: true, value: payload };
const refused = (reason: CodeReason) => ({ ok: false, reason });
const put = (place: number, character: string) => code.slice(0, place) + character + code.slice(place + 1);

describe('a sealed payload', () => {
  it('opens as it was, of any kind and length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codeKinds), fc.uint8Array({ maxLength: 300 }), (kind, bytes) => {
        const text = seal(kind, bytes);
        expect(text).toMatch(new RegExp(`^${kind}-a1[02-9ac-hj-np-z]+$`));
        expect(text).toHaveLength(lengthOfCode(kind, bytes.length));
        expect(open(kind, text, 0)).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('is bech32m as others write it', () => {
    expect(code).toBe(bech32m.encodeFromBytes('seat-a', payload));
  });

  it('holds thousands of bytes, in which one changed character is still noticed at any place', () => {
    const long = Uint8Array.from({ length: MAX_PAYLOAD }, (_, place) => place % 251);
    const text = seal('assign', long);
    expect(open('assign', text, 0)).toEqual({ ok: true, value: long });
    for (let place = 'assign-a1'.length; place < text.length; place += 97) {
      const other = text.charAt(place) === 'q' ? 'p' : 'q';
      expect(open('assign', text.slice(0, place) + other + text.slice(place + 1), 0)).toEqual(
        refused({ type: 'changed' }),
      );
    }
    expect(() => seal('assign', new Uint8Array(MAX_PAYLOAD + 1))).toThrow('4001');
  });
});

describe('a code in what was pasted', () => {
  it.each([
    ['alone', code],
    ['with white space', ` \t\n${code}\r\n`],
    ['in quotes', `"${code}"`],
    ['in typographic quotes', `“${code}”`],
    ['in angle brackets', `<${code}>`],
    ['in brackets', `(${code})`],
    ['at the end of a sentence', `${code}.`],
    ['before a comma', `${code},`],
    ['in capitals', code.toUpperCase()],
    ['in a link', `https://example.org/truce/diagnostic/team/#${code}`],
    ['in the link of a QR code', `HTTPS://EXAMPLE.ORG/TRUCE/#${code.toUpperCase()}`],
    [
      'in a link that a mail guard rewrote',
      `https://guard.example/?url=https%3A%2F%2Fexample.org%2F%23${code}&data=05`,
    ],
    ['in HTML', `<a href="#x">${code}</a>`],
    ['among words', `Hello, here is mine: ${code} Best wishes`],
    ['with a zero-width space', put(20, `\u200b${code.charAt(20)}`)],
    ['with soft hyphens', [...code].join('\u00ad')],
    ['after a byte order mark', `\ufeff${code}`],
    ['on two lines', `${code.slice(0, 30)}\r\n${code.slice(30)}`],
    ['broken after its hyphen', `seat-\n${code.slice(5)}`],
    ['on two lines of a quotation', `> ${code.slice(0, 30)}\n> ${code.slice(30)}`],
    ['broken by the transport of a mail', `${code.slice(0, 30)}=\r\n${code.slice(30)}`],
    ['broken in its head by the transport of a mail', `se=\r\n${code.slice(2)}`],
    ['after an invitation', `${seal('invite', payload)} ${code}`],
  ])('opens %s', (_, text) => {
    expect(open('seat', text, 18)).toEqual(opened);
  });
});

describe('what is no code is named', () => {
  it.each<[string, string, CodeReason]>([
    ['nothing', '', { type: 'empty' }],
    ['what cannot be seen', ' \u200b\n\ufeff', { type: 'empty' }],
    ['words', 'Our people do not talk.', { type: 'no-code' }],
    ['a link without a code', 'https://example.org/truce/diagnostic/seat/', { type: 'no-code' }],
    ['another kind', seal('invite', payload), { type: 'other-kind', kind: 'invite' }],
    ['a kind still to come', seal('receipt', payload), { type: 'other-kind', kind: 'receipt' }],
    [
      'another kind in a link',
      `https://example.org/#${seal('assign', payload)}`,
      { type: 'other-kind', kind: 'assign' },
    ],
    ['a newer version', put(5, 'b'), { type: 'newer-version' }],
    ['a newer version with other data', 'seat-z1anything at all', { type: 'newer-version' }],
    ['a newer version in capitals', put(5, 'b').toUpperCase(), { type: 'newer-version' }],
    ['a capital O', put(20, 'O'), { type: 'wrong-character', at: 21, character: 'O' }],
    ['a one in the data', put(20, '1'), { type: 'wrong-character', at: 21, character: '1' }],
    ['an emoji', put(20, '🙂'), { type: 'wrong-character', at: 21, character: '🙂' }],
    ['half of a character', put(20, '\ud83d'), { type: 'wrong-character', at: 21, character: '\ud83d' }],
    ['one small letter', code.toUpperCase().replace('A', 'a'), { type: 'wrong-character', at: 3, character: 'a' }],
    ['one capital', `S${code.slice(1)}`, { type: 'wrong-character', at: 1, character: 'S' }],
    ['a letter that becomes a K', put(20, '\u212a'), { type: 'wrong-character', at: 21, character: '\u212a' }],
    ['a dash for the hyphen', put(4, '–'), { type: 'wrong-character', at: 5, character: '–' }],
    ['a letter for the one', put(6, 'l'), { type: 'wrong-character', at: 7, character: 'l' }],
    ['a wrong beginning', put(1, 'c'), { type: 'wrong-character', at: 2, character: 'c' }],
    ['half of it', code.slice(0, 20), { type: 'cut-off' }],
    ['only a head', 'seat-a1', { type: 'cut-off' }],
    ['less than a head', 'seat-', { type: 'cut-off' }],
    ['its last character missing', code.slice(0, -1), { type: 'cut-off' }],
    ['its first characters missing', code.slice(2), { type: 'cut-off' }],
    ['one other character', put(20, code.charAt(20) === 'q' ? 'p' : 'q'), { type: 'changed' }],
    ['one more character', `${code}q`, { type: 'changed' }],
  ])('%s', (_, text, reason) => {
    expect(open('seat', text, 18)).toEqual(refused(reason));
  });

  it('bits left over that are not zero, though the checksum fits', () => {
    const words = bech32m.toWords(payload);
    expect(bech32m.encode('seat-a', words)).toBe(code);
    const odd = words.with(-1, (words.at(-1) ?? 0) ^ 1);
    expect(open('seat', bech32m.encode('seat-a', odd), 18)).toEqual(refused({ type: 'impossible' }));
    expect(open('seat', bech32m.encode('seat-a', [...words, 0]), 18)).toEqual(refused({ type: 'impossible' }));
  });

  it('the checksum of the older bech32, which misses some characters put in', async () => {
    const { bech32 } = await import('@scure/base');
    expect(open('seat', bech32.encodeFromBytes('seat-a', payload), 18)).toEqual(refused({ type: 'changed' }));
  });

  it('too much, before any of it is read', () => {
    const read: string[] = [];
    const spied = new Proxy(Object(' '.repeat(MAX_TEXT + 1)) as object, {
      get: (target, name) => {
        read.push(String(name));
        return Reflect.get(target, name);
      },
    });
    // A text that tells what is done to it: only its length may be asked.
    expect(open('seat', spied as unknown as string, 18)).toEqual(refused({ type: 'too-long', limit: MAX_TEXT }));
    expect(read).toEqual(['length']);
    expect(open('seat', `${code}${' '.repeat(MAX_TEXT - code.length)}`, 18)).toEqual(opened);
  });

  it('in twice the work when it is twice as long', () => {
    const count = (text: string) => {
      const spy = vi.spyOn(String.prototype, 'charAt');
      open('seat', text, 18);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    for (const piece of ['.', 'q', '>\n', 'seat-', `${code}\n`, 'x.... '])
      expect(count(code + piece.repeat(400)) / (count(code + piece.repeat(200)) || 1)).toBeLessThan(2.1);
  });
});
