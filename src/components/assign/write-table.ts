import Papa from 'papaparse';

/**
 * Writes rows as CSV with lines that end as RFC 4180 has it. Cells that a spreadsheet would take for a formula are made
 * harmless. The mark at the beginning tells spreadsheets that it is UTF-8.
 */
export const writeTable = (rows: string[][]): string =>
  `\ufeff${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
