import { type DigitReader, type Sizes, vary } from '../codes/digits.ts';
import { readLine } from '../codes/one-line.ts';
import type { Digit } from '../codes/pack.ts';
import type { Receipt } from './receipt.ts';
import { MAX_NAME, tidyName } from './student.ts';
import { type Clock, readTime, writeTime } from './time-digits.ts';

/** What stands at the beginning of a receipt's code. */
export interface Head extends Pick<Receipt, 'name' | 'number' | 'edition' | 'madeAt'> {
  /** The assignment's id: eight hexadecimal digits. */
  id: string;
  /** How many texts the receipt has, which the code has not. */
  texts: number;
}

const ID = 2 ** 32;
const BYTE = 256;
/** Length of a line in bytes: at most four a character. */
const LENGTH: Sizes = [40, 4 * MAX_NAME];
const TEXTS: Sizes = [16, 2 ** 10];
/** An edition such as "2026.1"; any other one is written as a line. */
const YEAR = 256;
const FIRST_YEAR = 2000;
const NUMBER = 4_096;

function writeLine(text: string): Digit[] {
  const bytes = new TextEncoder().encode(tidyName(text));
  return [...vary(bytes.length, LENGTH), ...[...bytes].map((byte): Digit => [byte, BYTE])];
}

const readName = (digits: DigitReader): string | null =>
  readLine(
    Uint8Array.from({ length: digits.readVaried(LENGTH) }, () => digits.read(BYTE)),
    MAX_NAME,
  );

function writeEdition(edition: string): Digit[] {
  const [, year = '', number = ''] = /^2([0-1]\d\d|2[0-4]\d|25[0-5])\.(0|[1-9]\d{0,3})$/.exec(edition) ?? [];
  if (!year || Number(number) >= NUMBER) return [[1, 2], ...writeLine(edition)];
  return [
    [0, 2],
    [Number(year), YEAR],
    [Number(number), NUMBER],
  ];
}

const readEdition = (digits: DigitReader): string | null =>
  digits.read(2) === 1 ? readName(digits) : `${FIRST_YEAR + digits.read(YEAR)}.${digits.read(NUMBER)}`;

/** Writes who hands in, for which assignment, from which edition and when. */
export function writeHead({ id, edition, madeAt, name, number, texts }: Head, clock: Clock): Digit[] {
  return [
    [Number.parseInt(id, 16), ID],
    ...writeEdition(edition),
    ...writeTime(madeAt, clock),
    ...writeLine(name),
    ...writeLine(number),
    ...vary(texts, TEXTS),
  ];
}

/** Reads what `writeHead` wrote; null when it cannot have been. */
export function readHead(digits: DigitReader, clock: Clock): Head | null {
  const id = digits.read(ID).toString(16).padStart(8, '0');
  const edition = readEdition(digits);
  const madeAt = readTime(digits, clock);
  const [name, number] = [readName(digits), readName(digits)];
  const texts = digits.readVaried(TEXTS);
  if (!edition || madeAt === null || name === null || number === null) return null;
  return { id, edition, madeAt, name, number, texts };
}
