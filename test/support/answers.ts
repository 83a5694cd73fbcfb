import fc from 'fast-check';
import type { Answered, Confidence, CourseEvent, Outcome } from '../../src/domain/record/event.ts';
import { answered } from './events.ts';

const DAY = 86_400_000;

/** How an answer was marked, and how sure its giver was. */
export interface GivenMark {
  outcome?: Outcome;
  confidence?: Confidence | undefined;
}

/** Any mark, with or without a word on how sure. */
export const anyMark: fc.Arbitrary<GivenMark> = fc.record({
  outcome: fc.constantFrom<Outcome>('right', 'partly', 'wrong'),
  confidence: fc.constantFrom<Confidence | undefined>('guessing', 'fairly-sure', 'certain', undefined),
});

/** An answer as it stands in a record, given at noon, UTC, on a day counted from 1 January 1970. */
export const answerOn = (day: number, over: Partial<Omit<Answered, 'confidence'>> & GivenMark = {}): CourseEvent =>
  ({
    ...answered(),
    v: 1,
    at: new Date(day * DAY + DAY / 2).toISOString(),
    id: `${over.question ?? 'q-one'}-${day}`,
    ...over,
  }) as CourseEvent; // a new event with version, id and time is a course event
