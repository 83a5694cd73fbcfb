/** Why a text or a file could not be read as rows and columns. */
export type CsvReason =
  | { type: 'too-long'; limit: number }
  /** A file of a spreadsheet program, not text. */
  | { type: 'workbook' }
  | { type: 'not-text' }
  /** A quotation mark that is opened and not closed, or closed in the middle; rows from 1. */
  | { type: 'quotes'; row: number };
