import type { Assignment } from '../assignment/assignment.ts';
import type { Catalogue } from '../assignment/catalogue.ts';
import { type Bank, type BankedMisconception, findMistakes } from '../learning/bank.ts';
import type { Receipt } from '../receipt/receipt.ts';
import { indexRows, listOnce } from './asked-questions.ts';

/** How many misconceptions a class is shown. */
export const SHOWN = 3;

/** A mistaken idea that caught some of a class. */
export interface CaughtMany extends BankedMisconception {
  /** Id of the misconception. */
  id: string;
  /** How many students answered some question wrong at the first try in a way that stands for it. */
  students: number;
  /** Ids of those questions, in the order in which they are asked. */
  questions: string[];
  /** A question that brings the idea into the open, from the guide to teaching; null where it has none. */
  ask: string | null;
}

/**
 * The misconceptions that caught most students, most first, those that caught as many by id; three at most.
 * @param receipts one a student
 * @param asks a question for a class by the id of its misconception
 */
export function findCaughtMany(
  receipts: readonly Pick<Receipt, 'rows'>[],
  assignment: Assignment,
  catalogue: Catalogue,
  bank: Bank,
  asks: ReadonlyMap<string, string>,
): CaughtMany[] {
  const questions = listOnce(assignment, catalogue).map(({ id }) => id);
  const caught = new Map<string, { students: Set<number>; questions: Set<string> }>();
  for (const [student, receipt] of receipts.entries()) {
    const rows = indexRows(receipt);
    for (const question of questions) {
      const row = rows.get(question);
      if (!row?.first.answer) continue;
      const { answer, outcome } = row.first;
      for (const id of findMistakes(bank, { question, rev: row.rev, answer, outcome })) {
        const held = caught.get(id) ?? { students: new Set(), questions: new Set() };
        caught.set(id, held);
        held.students.add(student);
        held.questions.add(question);
      }
    }
  }
  return [...caught]
    .flatMap(([id, { students, questions: own }]): CaughtMany[] => {
      const idea = bank.misconceptions.get(id);
      const asked = questions.filter((question) => own.has(question));
      return idea ? [{ ...idea, id, students: students.size, questions: asked, ask: asks.get(id) ?? null }] : [];
    })
    .sort((one, other) => other.students - one.students || (one.id < other.id ? -1 : 1))
    .slice(0, SHOWN);
}
