import { type Card, createEmptyCard, type Grade as FsrsGrade, fsrs, Rating } from 'ts-fsrs';
import type { Grade } from '../../domain/cards/review.ts';
import type { Memory, Schedule } from '../../domain/cards/schedule.ts';
import { toDate } from '../../domain/days.ts';

const ratings: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

// No chance in it, so that every device shows the same day; no steps of minutes, because a question counts once a day.
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });
const MS_A_DAY = 86_400_000;

/**
 * The spacing algorithm FSRS with its published default weights: a question should come back when, by its reckoning,
 * nine in ten such questions are still known. It counts in days of UTC, into which the learner's days are turned as
 * they are, so that neither a change of the clock nor a flight makes an interval longer.
 */
export const scheduleByFsrs: Schedule = (reviews) => {
  const memories: Memory[] = [];
  let card: Card | undefined;
  for (const { day, grade } of reviews) {
    const now = toDate(day);
    card = scheduler.next(card ?? createEmptyCard(now), now, ratings[grade]).card;
    memories.push({ due: Math.round(card.due.getTime() / MS_A_DAY), stability: card.stability });
  }
  return memories;
};
