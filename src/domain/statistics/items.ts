import type { AssignedQuestion } from '../assignment/assigned-questions.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { Catalogue, ListedQuestion } from '../assignment/catalogue.ts';
import type { Receipt, ReceiptRow } from '../receipt/receipt.ts';
import type { Confidence } from '../record/event.ts';
import { indexRows, listOnce } from './asked-questions.ts';
import { type Chosen, countChosen } from './chosen.ts';
import { type Discrimination, discriminate } from './discrimination.ts';
import { toPercent, WHOLE, weighTry } from './share.ts';

/** First tries that were called so sure, and how many of them were right. */
export interface Called {
  confidence: Confidence | 'unsaid';
  answered: number;
  right: number;
}

/** How a class did on one question, at the first try. */
export interface ItemStatistics extends AssignedQuestion {
  /** How many answered it at the version it has now; everything below is about them. */
  n: number;
  /** How many answered another version of it: it may have had another key, so they are only counted. */
  otherVersion: number;
  unanswered: number;
  right: number;
  partly: number;
  wrong: number;
  /** Right at first try, as whole percent of `n`; null when nobody answered. */
  rightPercent: number | null;
  /** Mean share of the points, likewise. */
  pointsPercent: number | null;
  /** From the surest down, then those without a word on it. */
  confidence: Called[];
  /** Options or numbers that were chosen, as far as the receipts say; empty for questions without either. */
  chosen: Chosen[];
  discrimination: Discrimination;
}

type Counted = Pick<Receipt, 'name' | 'number' | 'rows'>;

const degrees: readonly Called['confidence'][] = ['certain', 'fairly-sure', 'guessing', 'unsaid'];

function countCalled(rows: readonly ReceiptRow[]): Called[] {
  return degrees.map((confidence) => {
    const own = rows.filter(({ first }) => (first.confidence ?? 'unsaid') === confidence);
    return { confidence, answered: own.length, right: own.filter(({ first }) => first.outcome === 'right').length };
  });
}

/** What can be chosen: the items of an order, and the points of a text, are not chosen between. */
const listOptions = ({ type, options }: ListedQuestion): readonly string[] =>
  type === 'choice' || type === 'choices' ? options : [];

/**
 * Describes each question that the assignment asks, in its order. Give one receipt a student: two of one person count
 * twice. The order of the receipts changes nothing, and the work grows with their number and no faster.
 */
export function describeItems(
  receipts: readonly Counted[],
  assignment: Assignment,
  catalogue: Catalogue,
): ItemStatistics[] {
  const questions = listOnce(assignment, catalogue);
  const students = receipts.map((receipt) => ({ receipt, rows: indexRows(receipt) }));
  const options = new Map(
    catalogue.modules
      .flatMap(({ lessons }) => lessons)
      .flatMap((lesson) => lesson.questions.map((question) => [question.id, listOptions(question)])),
  );
  const discriminations = discriminate(
    questions,
    students.map(({ rows }) => rows),
  );
  return questions.map((question, place) => {
    const given = students.flatMap(({ receipt, rows }) => {
      const row = rows.get(question.id);
      return row ? [{ receipt, row }] : [];
    });
    const now = given.filter(({ row }) => row.rev === question.rev);
    const rows = now.map(({ row }) => row);
    const count = (outcome: string) => rows.filter(({ first }) => first.outcome === outcome).length;
    const n = rows.length;
    const parts = rows.reduce((sum, { first }) => sum + weighTry(first), 0);
    return {
      ...question,
      n,
      otherVersion: given.length - n,
      unanswered: receipts.length - given.length,
      right: count('right'),
      partly: count('partly'),
      wrong: count('wrong'),
      rightPercent: n > 0 ? toPercent(count('right'), n) : null,
      pointsPercent: n > 0 ? toPercent(parts, n * WHOLE) : null,
      confidence: countCalled(rows),
      chosen: countChosen(now, question.type, options.get(question.id) ?? []),
      // One for each question, in the same order.
      discrimination: discriminations[place] ?? { value: null, n: 0, why: 'few' },
    };
  });
}
