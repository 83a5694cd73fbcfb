import { type Ambiguous, type Matched, type Matching, matchRoster, type Named } from '../grades/match-roster.ts';
import type { Student } from '../grades/student.ts';

/** Whose a receipt is, when a person says so: a student's of the list, or nobody's, and then it does not count. */
export type Hand = Student | 'nobody';

const compareLatest = (one: Named, other: Named): number =>
  one.madeAt === other.madeAt ? 0 : one.madeAt < other.madeAt ? 1 : -1;

/** A student's receipts with those that were given to them by hand. */
function addByHand<R extends Named>(student: Student, own: readonly R[], before: Matched<R> | undefined): Matched<R> {
  const [receipt, ...earlier] = [...own, ...(before ? [before.receipt, ...before.earlier] : [])].sort(compareLatest);
  if (!receipt) throw new Error('A student who was given no receipt cannot be matched by hand.');
  return { student, receipt, earlier, by: 'hand', otherName: false };
}

/** Groups without the students who are settled; a group without receipts is none. */
const dropSettled = <R>(groups: readonly Ambiguous<R>[], settled: ReadonlySet<Student>): Ambiguous<R>[] =>
  groups.map((group) => ({ ...group, students: group.students.filter((student) => !settled.has(student)) }));

/**
 * Matches receipts with students, where what a person said goes before what is found. Receipts of nobody are in none of
 * the lists. A receipt that is settled takes nothing from the others that were in question with it: of two students with
 * one name the second is not known because the first one is.
 */
export function settle<R extends Named>(
  students: readonly Student[],
  receipts: readonly R[],
  hands: ReadonlyMap<R, Hand>,
): Matching<R> {
  const matching = matchRoster(
    students,
    receipts.filter((receipt) => !hands.has(receipt)),
  );
  const given = new Map<Student, R[]>();
  for (const receipt of receipts) {
    const hand = hands.get(receipt);
    if (hand && hand !== 'nobody') given.set(hand, [...(given.get(hand) ?? []), receipt]);
  }
  if (given.size === 0) return matching;
  const settled = new Set(given.keys());
  const found = new Map(matching.matched.map((one) => [one.student, one]));
  return {
    matched: students.flatMap((student) => {
      const own = given.get(student);
      return own ? addByHand(student, own, found.get(student)) : (found.get(student) ?? []);
    }),
    ambiguous: dropSettled(matching.ambiguous, settled),
    unknown: matching.unknown.map(({ receipt, near }) => ({
      receipt,
      near: near.filter((student) => !settled.has(student)),
    })),
    missing: matching.missing.filter((student) => !settled.has(student)),
  };
}
