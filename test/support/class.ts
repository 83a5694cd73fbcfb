import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import { addGiven, type ReadingContext } from '../../src/domain/class/add-papers.ts';
import { listAssignments } from '../../src/domain/class/choose-assignment.ts';
import type { Given } from '../../src/domain/class/given.ts';
import { noPapers, type Papers } from '../../src/domain/class/paper.ts';
import { type ClassReading, readClass } from '../../src/domain/class/read-class.ts';
import type { Hand } from '../../src/domain/class/settle.ts';
import { nobody } from '../../src/domain/grades/pasted-student.ts';
import type { Student } from '../../src/domain/grades/student.ts';
import { readBank, writeBank } from '../../src/domain/learning/bank.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { encodeReceipt } from '../../src/domain/receipt/receipt-code.ts';
import { writeReceiptFile } from '../../src/domain/receipt/receipt-file.ts';
import { makeCatalogue } from './assignments.ts';
import { published } from './published-questions.ts';

export const catalogue = makeCatalogue();
/** A week after the class of `classOf` has handed in. */
export const context: ReadingContext = { catalogue, now: '2026-12-07T09:00:00.000Z' };
/** What a link of an assignment looks like. */
export const linkOf = (assignment: Assignment): string =>
  `https://example.org/truce/assignment/#${encodeAssignment(assignment)}`;

/** A receipt as a file, and as a short code. */
export const asFile = (receipt: Receipt, source = `${receipt.name}.json`) => ({
  source,
  text: writeReceiptFile(receipt),
});
export const asCode = (receipt: Receipt): string => encodeReceipt(receipt, catalogue);

/** What comes of giving all of these. */
export const giveAll = (given: readonly Given[], papers: Papers = noPapers): Papers =>
  given.reduce((all, one) => addGiven(all, one, context), papers);
/** Reasons for which things were left out, in order. */
export const whyLeft = ({ leftOut }: Papers): string[] =>
  leftOut.map(({ why }) =>
    why.type === 'receipt' ? why.reason.type : why.type === 'file' ? why.fault.type : why.type,
  );

const bank = readBank(writeBank(published, new Map()));

/** The class of these papers, for the assignment of which there are most. */
export function readPapers(
  papers: Papers,
  students: readonly Student[] = [],
  hands: ReadonlyMap<number, Hand> = new Map(),
): ClassReading {
  const [found] = listAssignments(papers, catalogue);
  if (!found) throw new Error('There is no assignment in these papers.');
  return readClass(found, students, hands, { catalogue, bank, asks: new Map(), now: context.now });
}

export const student = (name: string, number = '', more: Partial<Student> = {}): Student => ({
  ...nobody,
  name,
  number,
  ...more,
});
