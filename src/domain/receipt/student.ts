import { tidyLine } from '../codes/one-line.ts';

/** Longest name and longest number of a student, in characters. */
export const MAX_NAME = 80;

/** Who hands in, in the student's own words. Either may be empty. */
export interface Student {
  name: string;
  number: string;
}

/** A name or number as a receipt holds it: one line. What is tidy stays as it is. */
export const tidyName = (text: string): string => tidyLine(text, MAX_NAME);
