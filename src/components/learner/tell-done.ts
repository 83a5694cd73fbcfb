import type { DayDone } from '../../domain/learning/days-done.ts';
import type { CourseEvent } from '../../domain/record/event.ts';
import { learningWords } from '../../strings/learning.ts';

const { kinds, empty } = learningWords.days;
/** In the order in which they are told. */
const types: readonly CourseEvent['type'][] = [
  'answered',
  'predicted',
  'opened',
  'noted',
  'drafted',
  'decided',
  'explored',
  'diagnosed',
  'copied',
];

/** What was done on a day, in words: "3 answers, 1 lesson opened". */
export function tellDone(done: DayDone['done']): string {
  const told = types.flatMap((type) => (done[type] ? kinds[type](done[type]) : []));
  return told.join(', ') || empty;
}
