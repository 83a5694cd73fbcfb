import type { ClassReading } from '../../domain/class/read-class.ts';
import type { GradeLine } from '../../domain/grades/grade-lines.ts';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { nameStudent, nameTyped } from './name-person.ts';

/** One line of the table of the class. */
export interface ClassRow extends GradeLine<Receipt> {
  id: string;
  /** Key of the paper; null without a receipt. */
  key: number | null;
  /** As the list has it, or as it was typed. */
  name: string;
  /** What the student typed, where that is another name. */
  typed: string;
  number: string;
  tries: number;
  lateTries: number;
  /** How many things about the receipt are worth a look. */
  odd: number;
}

/** Everybody, and receipts that count; those that a later one replaced are listed apart. */
export function listRows({ lines, matching, odd, paperOf }: ClassReading): ClassRow[] {
  const counts = new Map<Receipt, number>();
  for (const { receipts } of odd) for (const receipt of receipts) counts.set(receipt, (counts.get(receipt) ?? 0) + 1);
  const renamed = new Set(matching.matched.filter(({ otherName }) => otherName).map(({ receipt }) => receipt));
  return lines
    .filter(({ match }) => match !== 'earlier')
    .map((line, place): ClassRow => {
      const { student, receipt } = line;
      const sum = (of: 'tries' | 'late') => receipt?.rows.reduce((total, row) => total + row[of], 0) ?? 0;
      return {
        ...line,
        id: `row-${receipt ? paperOf.get(receipt)?.key : `none-${place}`}`,
        key: (receipt && paperOf.get(receipt)?.key) ?? null,
        name: student ? nameStudent(student) : receipt ? nameTyped(receipt) : '',
        typed: receipt && renamed.has(receipt) ? receipt.name : '',
        number: student?.number || student?.login || receipt?.number || '',
        tries: sum('tries'),
        lateTries: sum('late'),
        odd: (receipt && counts.get(receipt)) ?? 0,
      };
    });
}

/** What the table can be sorted by. */
export type SortKey = 'name' | 'number' | 'madeAt' | 'done' | 'score' | 'tries' | 'late' | 'match' | 'odd';
export interface Sorting {
  by: SortKey;
  direction: 'ascending' | 'descending';
}

const compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

/** What a row is sorted by; null for what it has not, which comes last in either direction. */
function sortValue({ name, number, receipt, score, tries, lateTries, match, odd }: ClassRow, by: SortKey) {
  switch (by) {
    case 'name':
      return name || null;
    case 'number':
      return number || null;
    case 'madeAt':
      return receipt?.madeAt ?? null;
    case 'done':
      return score?.tasksDone ?? null;
    case 'score':
      return score ? (score.percent ?? score.tasksDone) : null;
    case 'tries':
      return receipt ? tries : null;
    case 'late':
      return score ? score.tasksLate * 10_000 + lateTries : null;
    case 'match':
      return match;
    case 'odd':
      return receipt ? odd : null;
  }
}

/** The rows in order; those that are equal keep theirs. */
export function sortRows(rows: readonly ClassRow[], { by, direction }: Sorting): ClassRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [sortValue(one, by), sortValue(other, by)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}

/** The middle score in whole percent, of two middle ones the mean; null when nothing is scored. */
export function findMedian(rows: readonly ClassRow[]): number | null {
  const scores = rows.flatMap(({ score }) => score?.percent ?? []).sort((a, b) => a - b);
  const half = scores.length >> 1;
  const [low, high] = scores.length % 2 ? [scores[half], scores[half]] : [scores[half - 1], scores[half]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
