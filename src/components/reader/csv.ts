import Papa from 'papaparse';
import type { CsvReason } from '../../domain/grades/csv-reason.ts';
import type { Cell } from '../../domain/grades/tables.ts';
import type { Result } from '../../domain/result.ts';

/** A roster of ten thousand students is shorter. */
export const MAX_CHARACTERS = 5_000_000;
/** Excel takes a file for UTF-8 only when it begins with this. */
const BOM = '\uFEFF';

/**
 * Text that a spreadsheet would run as a formula: one that begins with = + - @, also in the wide form of Japanese and
 * Chinese keyboards, behind spaces or not; or with a tab or the end of a line (owasp.org, "CSV Injection"). Quotes in front
 * count too, so that taking one away on reading gives back exactly what was written. The package's own expression does not
 * see text with a line break in it, because its dot ends at the line.
 */
const risky = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * Writes a table as RFC 4180 has it. Text that a spreadsheet would run gets a single quote in front; numbers are written as
 * numbers, negative ones too. @param forExcel puts the mark in front that Excel needs for umlauts
 */
export function writeCsv(rows: readonly (readonly Cell[])[], forExcel = false): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: risky, newline: '\r\n', delimiter: ',' },
  );
  return forExcel ? BOM + text : text;
}

const takeQuote = (cell: string): string => (cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell);

/** Reads rows of cells, all of them text, separated by whichever of comma, semicolon and tab fits. */
export function readCsv(text: string): Result<string[][], CsvReason> {
  if (text.length > MAX_CHARACTERS) return { ok: false, reason: { type: 'too-long', limit: MAX_CHARACTERS } };
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) return { ok: false, reason: { type: 'quotes', row: (open.row ?? 0) + 1 } };
  return { ok: true, value: data.map((row) => row.map(takeQuote)) };
}

/** Whether the bytes begin with these. */
const begins = (bytes: Uint8Array, ...with_: number[]) => with_.every((byte, place) => bytes[place] === byte);

/**
 * The text of a file: UTF-8, UTF-16 with its mark, as Blackboard downloads it, or what is left, the character set of
 * Windows, in which older Excel saves. A file of a spreadsheet program, or any other that is not text, is named.
 */
export function decodeText(bytes: Uint8Array): Result<string, CsvReason> {
  if (bytes.length > 4 * MAX_CHARACTERS) return { ok: false, reason: { type: 'too-long', limit: MAX_CHARACTERS } };
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { ok: false, reason: { type: 'workbook' } };
  if (begins(bytes, 0xff, 0xfe)) return { ok: true, value: new TextDecoder('utf-16le').decode(bytes) };
  if (begins(bytes, 0xfe, 0xff)) return { ok: true, value: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) return { ok: false, reason: { type: 'not-text' } };
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: true, value: new TextDecoder('windows-1252').decode(bytes) };
  }
}
