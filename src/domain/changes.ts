import type { Question } from '../schemas/question.ts';

/** A version of a question after its first. */
export interface QuestionChange {
  id: string;
  /** What it asks now, without marks of emphasis. */
  asks: string;
  rev: number;
  /** What is different for somebody who answered the version before. */
  change: string;
}

export interface DayOfChanges {
  /** "2026-11-22". */
  date: string;
  /** In the order of the course. */
  questions: QuestionChange[];
}

/** A question's words without its marks of emphasis. */
export const plainStem = (stem: string): string => stem.replace(/[*_]/g, '');

/** New versions of questions by the day on which they were made, newest day first. */
export function groupByDay(questions: readonly Pick<Question, 'id' | 'stem' | 'history'>[]): DayOfChanges[] {
  const days = new Map<string, QuestionChange[]>();
  for (const { id, stem, history = [] } of questions)
    for (const { rev, date, change } of history) {
      const day = days.get(date) ?? [];
      days.set(date, day);
      day.push({ id, asks: plainStem(stem), rev, change });
    }
  return [...days].map(([date, questions]) => ({ date, questions })).sort((a, b) => (a.date < b.date ? 1 : -1));
}
