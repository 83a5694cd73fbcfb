/** What a seat's file says around its code. */
export interface SeatFileWords {
  /** What this is, on the first line. */
  title: string;
  /** Which side, and of which company. */
  seat: string;
  /** What to do with it and what is in it, a paragraph each; they follow the code. */
  paragraphs: readonly string[];
}

/**
 * Writes a small text that a person can read and `findCodes` as well: the code has a line of its own. It holds no name.
 * @param code the sealed code
 */
export const writeSeatFile = (code: string, { title, seat, paragraphs }: SeatFileWords): string =>
  `${[title, seat, code, ...paragraphs].join('\n\n')}\n`;

/** The file's name, with the end of the code, so that forty files in one folder stay apart: "truce-seat-x7k2mq.txt". */
export const nameSeatFile = (code: string): string => `truce-seat-${code.slice(-6).toLowerCase()}.txt`;
