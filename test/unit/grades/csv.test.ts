import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, MAX_CHARACTERS, readCsv, writeCsv } from '../../../src/components/reader/csv.ts';

const back = (text: string) => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
};

describe('what is written', () => {
  it('has the line ends of RFC 4180, quotes only where they are needed, and the mark for Excel only when asked', () => {
    const rows = [
      ['Name', 'Grade'],
      ['Müller, Anna', 91],
      ['He said "no"', 7.5],
      ['two\nlines', ''],
    ];
    const text = 'Name,Grade\r\n"Müller, Anna",91\r\n"He said ""no""",7.5\r\n"two\nlines",';
    expect(writeCsv(rows)).toBe(text);
    expect(writeCsv(rows, true)).toBe(`\uFEFF${text}`);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '=A1\nB',
    ' =1',
    '＝1',
    "'=1",
    '=HYPERLINK("https://x")\n',
  ])('does not run %j in a spreadsheet', (cell) => {
    expect(
      writeCsv([[cell, 'x']])
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true);
    expect(back(writeCsv([['a', cell]]))).toEqual([['a', cell]]);
  });

  it('keeps numbers as numbers, also below zero', () => {
    expect(writeCsv([[-1, 0, -0.25, '-1']])).toBe(`-1,0,-0.25,"'-1"`);
  });
});

it('reads back what was written, to the cell', () => {
  const anyCell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      'Müller, "Anna"',
      'a\r\nb',
      "'",
      "''=1",
      '👩‍💼;👨‍👩‍👧',
      '=1',
      ' x ',
      'Ş\t',
      '-',
      '\uFEFFx',
      "O'Neil",
    ),
  );
  const anyTable = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(anyTable, fc.boolean(), (rows, forExcel) => {
      const head = rows[0]?.map((_, place) => `Column ${place}`) ?? [];
      expect(back(writeCsv([head, ...rows], forExcel))).toEqual([head, ...rows]);
    }),
    { numRuns: 2_000 },
  );
});

describe('what is read', () => {
  it('is separated by commas, semicolons or tabs', () => {
    for (const sign of [',', ';', '\t'])
      expect(back(`a${sign}b\nc${sign}d`)).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ]);
    expect(back('Anna\nBen')).toEqual([['Anna'], ['Ben']]);
    expect(back('')).toEqual([]);
  });

  it('is refused with a reason when a quotation mark has no partner, or when it is too long', () => {
    expect(readCsv('a,b\n"c,d')).toEqual({ ok: false, reason: { type: 'quotes', row: 2 } });
    expect(readCsv('x'.repeat(MAX_CHARACTERS + 1))).toMatchObject({ ok: false, reason: { type: 'too-long' } });
  });

  it('comes in any of the character sets that the three systems and Excel write', () => {
    const decoded = (...bytes: number[]) => decodeText(Uint8Array.from(bytes));
    const text = { ok: true, value: 'é' };
    expect(decoded(0xc3, 0xa9)).toEqual(text);
    expect(decoded(0xef, 0xbb, 0xbf, 0xc3, 0xa9)).toEqual(text);
    expect(decoded(0xff, 0xfe, 0xe9, 0x00)).toEqual(text);
    expect(decoded(0xfe, 0xff, 0x00, 0xe9)).toEqual(text);
    expect(decoded(0xe9)).toEqual(text);
    expect(decoded(0x50, 0x4b, 0x03, 0x04, 0x00)).toEqual({ ok: false, reason: { type: 'workbook' } });
    expect(decoded(0xd0, 0xcf, 0x11, 0xe0)).toEqual({ ok: false, reason: { type: 'workbook' } });
    expect(decoded(0x89, 0x50, 0x00)).toEqual({ ok: false, reason: { type: 'not-text' } });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = decodeText(bytes);
        if (text.ok) readCsv(text.value);
      }),
      { numRuns: 2_000 },
    );
  });
});
