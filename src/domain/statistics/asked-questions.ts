import { type AssignedQuestion, listQuestions } from '../assignment/assigned-questions.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { Catalogue } from '../assignment/catalogue.ts';
import type { Receipt, ReceiptRow } from '../receipt/receipt.ts';

/** What the questions of an assignment are, each once though two tasks may ask it, in the order in which they are asked. */
export function listOnce(assignment: Assignment, catalogue: Catalogue): AssignedQuestion[] {
  const all = listQuestions(assignment, catalogue).flatMap(({ questions }) => questions);
  return [...new Map(all.map((question) => [question.id, question])).values()];
}

/** The rows of a receipt by question. A question that stands there twice counts with its first row only. */
export function indexRows({ rows }: Pick<Receipt, 'rows'>): Map<string, ReceiptRow> {
  const byQuestion = new Map<string, ReceiptRow>();
  for (const row of rows) if (!byQuestion.has(row.question)) byQuestion.set(row.question, row);
  return byQuestion;
}
