import type { Answered, CourseEvent } from '../record/event.ts';
import { compareEvents } from '../record/event-order.ts';

/** Every marked answer by the id of its question, each list in order of time and never empty. */
export type AnswersByQuestion = ReadonlyMap<string, readonly Answered[]>;

/** Gathers the answers of a record, whatever the order of the events. Guesses before reading are no answers. */
export function gatherAnswers(events: readonly CourseEvent[]): AnswersByQuestion {
  const answers = new Map<string, Answered[]>();
  for (const event of events) {
    if (event.type !== 'answered') continue;
    const given = answers.get(event.question);
    if (given) given.push(event);
    else answers.set(event.question, [event]);
  }
  for (const given of answers.values()) given.sort(compareEvents);
  return answers;
}
