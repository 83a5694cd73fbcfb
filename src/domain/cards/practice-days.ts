import type { Day } from '../days.ts';
import type { Card } from './card.ts';
import { listDue } from './practice-set.ts';

/** A day on which questions come back. */
export interface PracticeDay {
  day: Day;
  /** Their ids. */
  questions: string[];
}

/**
 * The days on which questions come back, as the record stands today; each answer given from now on moves its own
 * question. What is overdue comes back today.
 * @param until the last day that is looked at
 */
export function listPracticeDays(cards: Iterable<Card>, today: Day, until: Day): PracticeDay[] {
  const days = new Map<Day, string[]>();
  for (const { question, due } of listDue(cards, until)) {
    const day = Math.max(due, today);
    const questions = days.get(day) ?? [];
    days.set(day, questions);
    questions.push(question);
  }
  return [...days].map(([day, questions]) => ({ day, questions })).sort((a, b) => a.day - b.day);
}
