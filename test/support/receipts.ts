import fc from 'fast-check';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import type { Catalogue } from '../../src/domain/assignment/catalogue.ts';
import { makeReceipt } from '../../src/domain/receipt/make-receipt.ts';
import type { ReadReceipt, Receipt } from '../../src/domain/receipt/receipt.ts';
import type { Student } from '../../src/domain/receipt/student.ts';
import { makeAssignment, makeCatalogue } from './assignments.ts';
import { makeRandom } from './corrupt.ts';
import { type Habits, workFor } from './students.ts';

const names = [
  ...['Ana Müller', 'Ben Okafor', 'Chloé Durand', 'Dmitri Ivanov', 'Elif Yılmaz', 'Farid Haddad', 'Grace Kim'],
  ...['Hugo Sørensen', 'Ines Ferreira', 'Jack O’Brien', 'Keiko Tanaka', 'Liam Walker', 'Mei Chen', 'Nadia Rahman'],
  ...['Olga Nowak', 'Pablo García', 'Quinn Taylor', 'Ravi Sharma', 'Sofia Rossi', 'Tomáš Novák', 'Uma Patel'],
  ...['Victor Hugo', 'Wanda Żak', 'Xin Li', 'Yara Costa', 'Zoë Smith', 'Anna Weiß', 'Björn Lund', 'Clara Stein'],
];

/** A receipt for an assignment, made from invented work. Everything can be chosen; the same choice gives the same receipt. */
export interface Wanted {
  assignment: Assignment;
  catalogue: Catalogue;
  student: Student;
  habits: Partial<Habits>;
  /** ISO 8601 in UTC; a minute after the last thing done, unless said. */
  madeAt: string;
}

/** One for all: a copy of it takes longer than a receipt. */
const course = makeCatalogue();
const minute = 60_000;
/** A day after the assignment is opened, or the middle of November 2026. */
const startOf = ({ opensAt }: Assignment): string =>
  new Date(((opensAt ?? Date.UTC(2026, 10, 24) / minute) + 1_440) * minute).toISOString();

export function makeReceiptFor(wanted: Partial<Wanted> = {}): Receipt {
  const { assignment = makeAssignment(), catalogue = course } = wanted;
  const { student = { name: 'Ana Müller', number: '4711' } } = wanted;
  const habits = { seed: 1, skill: 0.6, from: startOf(assignment), share: 1, breakHours: 0, ...wanted.habits };
  const events = workFor(assignment, catalogue, habits);
  const madeAt = wanted.madeAt ?? new Date(Date.parse(events.at(-1)?.at ?? habits.from) + minute).toISOString();
  return makeReceipt(assignment, encodeAssignment(assignment), catalogue, events, student, catalogue.edition, madeAt);
}

/**
 * Receipts of a believable class: some know much and some little, most hand in on time, every seventh late, every ninth
 * without having done everything, every fifth in two sittings. Each has another name and number. The same for one seed.
 */
export function classOf(
  count: number,
  { assignment = makeAssignment(), catalogue = course, seed = 1 }: Partial<Wanted & { seed: number }> = {},
): Receipt[] {
  const random = makeRandom(seed);
  const start = Date.parse(startOf(assignment));
  const due = (assignment.dueAt ?? start / minute + 5 * 1_440) * minute;
  return Array.from({ length: count }, (_, place) => {
    const from = place % 7 === 6 ? due + 2 * 3_600_000 : start + random() * Math.max(0, due - start - 12 * 3_600_000);
    const round = Math.floor(place / names.length);
    const name = names[place % names.length] ?? '';
    return makeReceiptFor({
      assignment,
      catalogue,
      student: { name: round > 0 ? `${name} ${round + 1}` : name, number: String(20_260_001 + place) },
      habits: {
        seed: seed * 1_000 + place,
        skill: 0.25 + 0.65 * random(),
        from: new Date(Math.round(from)).toISOString(),
        share: place % 9 === 8 ? 0.5 : 1,
        breakHours: place % 5 === 4 ? 9 : 0,
      },
    });
  });
}

/** A receipt as the reader has it from its file. */
export const asRead = (receipt: Receipt, overrides: Partial<ReadReceipt> = {}): ReadReceipt => ({
  receipt,
  from: 'file',
  edited: false,
  leftOut: { texts: 0, rows: 0 },
  ...overrides,
});

/** Names of every kind. */
const anyName = fc.oneof(
  fc.constantFrom(...names, '', '=1+1', '-2', '@home', '"Q" <script>', '👩‍💼', '李小龙', 'e\u0301', 'x'.repeat(80)),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
);

/** A receipt for the assignment of six tasks, made from any student's work. */
export const anyReceipt: fc.Arbitrary<Receipt> = fc
  .record({
    name: anyName,
    number: fc.oneof(anyName, fc.nat().map(String)),
    seed: fc.nat(),
    skill: fc.double({ min: 0, max: 1, noNaN: true }),
    share: fc.constantFrom(0, 0.1, 0.5, 0.9, 1),
    breakHours: fc.constantFrom(0, 1, 1_000),
    at: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    tries: fc.integer({ min: 0, max: 3 }),
    openAnswers: fc.boolean(),
  })
  .map(({ name, number, at, tries, openAnswers, ...habits }) =>
    makeReceiptFor({
      assignment: makeAssignment({ tries, openAnswers }),
      student: { name, number },
      habits: { ...habits, from: at.toISOString() },
    }),
  );
