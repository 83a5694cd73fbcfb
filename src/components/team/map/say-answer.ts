import type { ComparedQuestion } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestion, DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';

/** A question by its id. Throws when there is none: a map is only made of the questions that were asked. */
export function findQuestion({ questions }: DiagnosticQuestions, id: string): DiagnosticQuestion {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question "${id}" among the twenty.`);
  return question;
}

/** The name of a part by its id. */
export const namePart = ({ subScales }: DiagnosticQuestions, id: string): string =>
  subScales.find((part) => part.id === id)?.name ?? id;

/** A middle answer in the question's own words: one answer, or two where the middle lies between them. */
export function sayAnswer(
  { answers }: DiagnosticQuestion,
  median: number | null,
  none = words.questions.nobody,
): string {
  if (median === null) return none;
  const below = answers[Math.floor(median) - 1] ?? '';
  const above = answers[Math.ceil(median) - 1] ?? '';
  return below === above ? `“${below}”` : words.questions.between(below, above);
}

/** What both sides said, once where it is the same. */
export function sayAgreement(questions: DiagnosticQuestions, { id, sides }: ComparedQuestion): string {
  const question = findQuestion(questions, id);
  const [sales, marketing] = [sides.sales.median, sides.marketing.median].map((median) => sayAnswer(question, median));
  return sales === marketing ? words.agreed.both(sales ?? '') : words.agreed.each(sales ?? '', marketing ?? '');
}
