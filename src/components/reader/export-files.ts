import type { ClassReading } from '../../domain/class/read-class.ts';
import { makeClassTable } from '../../domain/grades/class-table.ts';
import type { GradeLine } from '../../domain/grades/grade-lines.ts';
import type { Student } from '../../domain/grades/student.ts';
import {
  type GradeOptions,
  type GradeTable,
  makeBlackboardTable,
  makeCanvasTable,
  makeMoodleTable,
} from '../../domain/grades/tables.ts';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { makeItemTable } from '../../domain/statistics/item-table.ts';
import { classTableWords, itemTableWords, sayFeedback } from '../../strings/grades.ts';
import { writeCsv } from './csv.ts';

/** Where grades can go. */
export const systems = ['canvas', 'moodle', 'blackboard'] as const;
export type System = (typeof systems)[number];

/** A student as they typed themselves. A number may be the one that the platform knows, or the login. */
const asTyped = ({ name, number }: Receipt): Student => ({
  ...{ name, number, first: '', last: '', canvas: '', section: '' },
  ...{ login: number.includes('@') ? '' : number, email: number.includes('@') ? number : '' },
});

/** Without a list of students each receipt that counts stands for the person who made it. */
const withTyped = (lines: readonly GradeLine<Receipt>[]): GradeLine<Receipt>[] =>
  lines.map((line) => (line.receipt && !line.student ? { ...line, student: asTyped(line.receipt) } : line));

/** A table of grades for one system. @param hasList whether there is a list of students */
export function makeGrades(
  system: System,
  { lines }: ClassReading,
  options: GradeOptions,
  hasList: boolean,
): GradeTable {
  const graded = hasList ? lines : withTyped(lines);
  switch (system) {
    case 'canvas':
      return makeCanvasTable(graded, options);
    case 'moodle':
      return makeMoodleTable(graded, options, sayFeedback);
    case 'blackboard':
      return makeBlackboardTable(graded, options);
  }
}

/** How many students are in a table for a system: Canvas's has a row of points under its heading. */
export const countStudents = (system: System, { rows }: GradeTable): number =>
  rows.length - (system === 'canvas' ? 2 : 1);

/** Everybody, as a file that Excel opens with its umlauts. */
export const writeEverybody = ({ lines }: ClassReading): string =>
  writeCsv(makeClassTable(lines, classTableWords), true);

/** The questions, likewise. */
export const writeItems = ({ items }: ClassReading): string => writeCsv(makeItemTable(items, itemTableWords), true);

/** A name of letters, digits and hyphens: "truce-canvas-week-3-2026-11-30.csv". */
export function nameFile(kind: string, title: string, now: string, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return `${['truce', kind, plain, now.slice(0, 10)].filter(Boolean).join('-')}.${ending}`;
}
