import type { Student } from './student.ts';

/** A student of whom nothing is known yet. */
export const nobody: Student = {
  name: '',
  first: '',
  last: '',
  number: '',
  login: '',
  email: '',
  canvas: '',
  section: '',
};

/** The number or the sign in front of a line of a list: "1. ", "2) ", "- ". */
const listMark = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
/** An address as mail programs write it after a name: "Anna Müller <anna@example.edu>". */
const bracketed = /^(.*)<([^<>@\s]+@[^<>@\s]+)>$/;

/** The parts of one line of a pasted list: what stands between commas, tabs and semicolons, and an address in brackets. */
export function splitPasted(row: readonly string[]): string[] {
  return row
    .flatMap((cell, place) => (place === 0 ? cell.replace(listMark, '') : cell).split(/[,;\t]/))
    .flatMap((part) => part.trim().match(bracketed)?.slice(1) ?? part)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Reads the parts of one line: with an at sign an address, one word with a digit a number, and the rest a name, which may
 * have a comma in it. A second number is taken as the login.
 */
export function readPasted(parts: readonly string[]): Student {
  const isEmail = (part: string) => /^\S+@\S+$/.test(part);
  const isNumber = (part: string) => !isEmail(part) && /^\S*\d\S*$/.test(part);
  const [number = '', login = ''] = parts.filter(isNumber);
  const name = parts.filter((part) => !isEmail(part) && !isNumber(part));
  return { ...nobody, name: name.join(', '), number, login, email: parts.find(isEmail) ?? '' };
}
