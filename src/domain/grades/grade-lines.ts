import { toPercent } from '../statistics/share.ts';
import type { Matched, Matching, Named } from './match-roster.ts';
import type { Score } from './score.ts';
import type { Student } from './student.ts';

/** How a student and a receipt came together, or why they did not. */
export type Match = Matched<unknown>['by'] | 'earlier' | 'missing' | 'ambiguous' | 'unknown';

/** One line of a class: a student, a receipt, or both. */
export interface GradeLine<R> {
  student: Student | null;
  receipt: R | null;
  score: Score | null;
  match: Match;
}

/**
 * Everybody: matched students in the order of the roster, each followed by receipts of theirs that a later one replaced;
 * then those without a receipt, then what a person has to settle, then receipts of nobody on the roster. Without a roster
 * every receipt is one of those.
 */
export function listGrades<R extends Named>(
  { matched, ambiguous, unknown, missing }: Matching<R>,
  score: (receipt: R) => Score,
): GradeLine<R>[] {
  const give = (student: Student | null, receipt: R, match: Match) => ({
    student,
    receipt,
    score: score(receipt),
    match,
  });
  const absent = (student: Student, match: Match) => ({ student, receipt: null, score: null, match });
  return [
    ...matched.flatMap(({ student, receipt, earlier, by }) => [
      give(student, receipt, by),
      ...earlier.map((one) => give(student, one, 'earlier')),
    ]),
    ...missing.map((student) => absent(student, 'missing')),
    ...ambiguous.flatMap(({ receipts, students }) => [
      ...receipts.map((receipt) => give(null, receipt, 'ambiguous')),
      ...students.map((student) => absent(student, 'ambiguous')),
    ]),
    ...unknown.map(({ receipt }) => give(null, receipt, 'unknown')),
  ];
}

/** What is graded: the share of the points, the points, tasks done, or whether all is done (1 or 0). */
export type Measure = 'percent' | 'points' | 'tasks' | 'done';

/**
 * The grade that a score gives, and the most that there is. An assignment without questions has no share of the points;
 * the share of its tasks stands in for it.
 */
export function gradeOf(score: Score, measure: Measure): { grade: number; most: number } {
  switch (measure) {
    case 'percent':
      return { grade: score.percent ?? toPercent(score.tasksDone, Math.max(1, score.tasks)), most: 100 };
    case 'points':
      return { grade: score.points, most: score.possible };
    case 'tasks':
      return { grade: score.tasksDone, most: score.tasks };
    case 'done':
      return { grade: Number(score.done), most: 1 };
  }
}
