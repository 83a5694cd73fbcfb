import type { Receipt } from '../receipt/receipt.ts';
import { countNameEdits, foldName, foldNumber, type SpeltName, spellName } from './names.ts';
import type { Student } from './student.ts';

/** What matching needs to know of a receipt. */
export type Named = Pick<Receipt, 'name' | 'number' | 'madeAt'>;

/** A student and what they handed in. */
export interface Matched<R> {
  student: Student;
  /** The one that counts: the latest. */
  receipt: R;
  /** Others of the same person, the latest first. */
  earlier: R[];
  /** What they were known by; "hand" when a person said so. */
  by: 'number' | 'email' | 'name' | 'hand';
  /** The number fits, but the name that was typed is another than the roster's: worth a look. */
  otherName: boolean;
}

/** Receipts and students who belong together in a way that only a person can settle. */
export interface Ambiguous<R> {
  receipts: R[];
  /** Those of the students in question who are matched with nothing else. */
  students: Student[];
  /** All students in question. */
  between: Student[];
}

/** Receipts and students put together; each receipt and each student stands in one of the four, once. */
export interface Matching<R> {
  matched: Matched<R>[];
  ambiguous: Ambiguous<R>[];
  /** Receipts of nobody on the roster, with students who are missing and whose name is nearly the same, nearest first. */
  unknown: { receipt: R; near: Student[] }[];
  /** Students without a receipt. */
  missing: Student[];
}

/** A name that differs in no more letters than this is suggested, never taken. */
const NEAR = 2;

type Index = ReadonlyMap<string, readonly Student[]>;

function indexBy(students: readonly Student[], keysOf: (student: Student) => readonly string[]): Index {
  const index = new Map<string, Student[]>();
  for (const student of students)
    for (const key of new Set(keysOf(student)))
      if (key) {
        const held = index.get(key);
        if (held) held.push(student);
        else index.set(key, [student]);
      }
  return index;
}

/** Spreadsheets drop the zeros in front of a number. */
const dropZeros = (key: string): string => (/^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key);

/**
 * How the students whom a receipt may be of are found: by number, else by address, else by name. Where the name is exactly
 * that of somebody, it narrows down several with one number; and where it is another's, both are in question.
 */
function makeFinder(students: readonly Student[]) {
  const numbers = indexBy(students, ({ number, login }) => [number, login].map(foldNumber));
  const bare = indexBy(students, ({ number, login }) => [number, login].map(foldNumber).map(dropZeros));
  const emails = indexBy(students, ({ email, login }) =>
    [email, login].map(foldNumber).filter((key) => key.includes('@')),
  );
  const names = indexBy(students, ({ name }) => [foldName(name)]);
  return ({ name, number }: Named): { by: Matched<unknown>['by']; found: readonly Student[] } => {
    const [typed, typedName] = [foldNumber(number), foldNumber(name)];
    const byName = names.get(foldName(name)) ?? [];
    const check = (found: readonly Student[]) => {
      const both = found.filter((student) => byName.includes(student));
      return both.length > 0 ? both : [...found, ...byName];
    };
    const byNumber = numbers.get(typed) ?? bare.get(dropZeros(typed));
    if (byNumber) return { by: 'number', found: check(byNumber) };
    const byEmail = emails.get(typed) ?? emails.get(typedName);
    return byEmail ? { by: 'email', found: check(byEmail) } : { by: 'name', found: byName };
  };
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const compareLatest = (one: Named, other: Named): number =>
  compareText(other.madeAt, one.madeAt) || compareText(one.name, other.name) || compareText(one.number, other.number);
const compareNamed = (one: Named, other: Named): number =>
  compareText(foldName(one.name), foldName(other.name)) || compareLatest(one, other);

type Claim<R> = { receipt: R; by: Matched<R>['by'] };

/** One student's receipts: one person's, or none, when the names that were typed are several. */
function matchStudent<R extends Named>(student: Student, claims: readonly Claim<R>[]): Matched<R> | null {
  const [latest, ...earlier] = claims.toSorted((one, other) => compareLatest(one.receipt, other.receipt));
  if (!latest || new Set(claims.map(({ receipt }) => foldName(receipt.name))).size > 1) return null;
  const otherName =
    latest.by !== 'name' && student.name !== '' && foldName(latest.receipt.name) !== foldName(student.name);
  return { student, receipt: latest.receipt, earlier: earlier.map(({ receipt }) => receipt), by: latest.by, otherName };
}

/** Puts together what shares a student, so that nobody stands in two groups. */
function groupAmbiguous<R extends Named>(
  open: readonly { receipt: R; found: readonly Student[] }[],
  taken: ReadonlySet<Student>,
  places: ReadonlyMap<Student, number>,
): Ambiguous<R>[] {
  const groups = new Map<Student, { receipts: R[]; between: Set<Student> }>();
  for (const { receipt, found } of open) {
    const [group = { receipts: [], between: new Set<Student>() }, ...others] = new Set(
      found.flatMap((student) => groups.get(student) ?? []),
    );
    group.receipts.push(receipt);
    for (const other of others) group.receipts.push(...other.receipts);
    for (const student of [...found, ...others.flatMap(({ between }) => [...between])]) {
      group.between.add(student);
      groups.set(student, group);
    }
  }
  const placeOf = (student?: Student) => (student && places.get(student)) ?? 0;
  return [...new Set(groups.values())]
    .map(({ receipts, between }) => {
      const all = [...between].sort((one, other) => placeOf(one) - placeOf(other));
      const students = all.filter((student) => !taken.has(student));
      return { receipts: receipts.sort(compareNamed), students, between: all };
    })
    .sort((one, other) => placeOf(one.between[0]) - placeOf(other.between[0]));
}

/**
 * Puts receipts and students together: by the number that was typed (the college's or the login), then by an address that
 * was typed as number or name, then by exactly the same name without case, accents and order. Nothing is guessed: a name
 * that is nearly the same is only suggested, and where number and name are those of two students, a person has to say. Of several receipts of one student the latest counts; if they were made out
 * to different names, or one fits several students, a person has to settle it. The order of either list changes nothing
 * but the order in which students stand.
 */
export function matchRoster<R extends Named>(students: readonly Student[], receipts: readonly R[]): Matching<R> {
  const find = makeFinder(students);
  const places = new Map(students.map((student, place) => [student, place]));
  const claims = new Map<Student, Claim<R>[]>();
  const open: { receipt: R; found: readonly Student[] }[] = [];
  const strangers: R[] = [];
  for (const receipt of receipts) {
    const { by, found } = find(receipt);
    const [student, ...others] = found;
    if (!student) strangers.push(receipt);
    else if (others.length > 0) open.push({ receipt, found });
    else {
      const own = claims.get(student);
      if (own) own.push({ receipt, by });
      else claims.set(student, [{ receipt, by }]);
    }
  }
  const matched: Matched<R>[] = [];
  for (const student of students) {
    const own = claims.get(student);
    if (!own) continue;
    const match = matchStudent(student, own);
    if (match) matched.push(match);
    else open.push(...own.map(({ receipt }) => ({ receipt, found: [student] })));
  }
  const taken = new Set(matched.map(({ student }) => student));
  const ambiguous = groupAmbiguous(open, taken, places);
  for (const { students: own } of ambiguous) for (const student of own) taken.add(student);
  const missing = students.filter((student) => !taken.has(student));
  const spelt = missing.map((student) => ({ student, spelt: spellName(student.name) }));
  const unknown = strangers.sort(compareNamed).map((receipt) => ({ receipt, near: findNear(receipt, spelt) }));
  return { matched, ambiguous, unknown, missing };
}

function findNear({ name }: Named, missing: readonly { student: Student; spelt: SpeltName }[]): Student[] {
  const typed = spellName(name);
  if (typed.letters.length === 0) return [];
  return missing
    .map(({ student, spelt }) => ({ student, edits: countNameEdits(typed, spelt, NEAR) }))
    .filter(({ student, edits }) => edits <= NEAR && student.name !== '')
    .sort((one, other) => one.edits - other.edits)
    .map(({ student }) => student);
}
