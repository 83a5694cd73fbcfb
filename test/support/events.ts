import type { Answered, CourseEvent, NewEvent } from '../../src/domain/record/event.ts';

/** An answer to give to a store; change what the test is about. */
export const answered = (over: Partial<Omit<Answered, 'v' | 'id' | 'at'>> = {}): NewEvent => ({
  type: 'answered',
  lesson: 'one',
  question: 'q-one',
  rev: 1,
  answer: { type: 'choice', option: 'yes' },
  outcome: 'right',
  earned: 1,
  possible: 1,
  ...over,
});

/** A time on a day in 2026, `minute` minutes after midnight. */
export const at = (minute: number): string => new Date(Date.UTC(2026, 8, 30, 0, minute)).toISOString();

/** The event as it stands in a record. */
export const happened = (event: NewEvent, id: string, minute = 0): CourseEvent =>
  ({ ...event, v: 1, id, at: at(minute) }) as CourseEvent; // a new event and these three are a course event
