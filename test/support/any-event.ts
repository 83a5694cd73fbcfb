import fc from 'fast-check';
import type { Answer, CourseEvent } from '../../src/domain/record/event.ts';
import { at } from './events.ts';

const slugs = fc.constantFrom('one', 'two', 'three', 'four-4');
const questions = fc.constantFrom('q-one', 'q-two', 'q-three', 'gone');
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ type: fc.constant('choice'), option: slugs }),
  fc.record({ type: fc.constant('choices'), options: fc.array(slugs, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('order'), items: fc.array(slugs, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('sort'), groups: fc.dictionary(slugs, slugs, { noNullPrototype: true }) }),
  fc.record({ type: fc.constant('number'), value: fc.integer() }),
  fc.record({ type: fc.constant('model'), text: fc.string(), points: fc.array(slugs, { maxLength: 3 }) }),
) as fc.Arbitrary<Answer>; // each member has just been spelled out; fast-check widens the literal types

const base = {
  v: fc.constant(1),
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 5000 }).map(at),
};

/** Any event that can be read. */
export const anyEvent: fc.Arbitrary<CourseEvent> = fc.oneof(
  fc.record({ ...base, type: fc.constant('opened'), lesson: slugs }),
  fc.record({
    ...base,
    type: fc.constant('predicted'),
    lesson: slugs,
    question: questions,
    rev: fc.constant(1),
    answer: answers,
  }),
  fc.record(
    {
      ...base,
      type: fc.constant('answered'),
      lesson: slugs,
      question: questions,
      rev: fc.integer({ min: 1, max: 3 }),
      answer: answers,
      outcome: fc.constantFrom('right', 'partly', 'wrong'),
      earned: fc.integer({ min: 0, max: 3 }),
      possible: fc.constant(3),
      confidence: fc.constantFrom('guessing', 'fairly-sure', 'certain'),
      setting: fc.constantFrom('practice', 'warm-up', 'later'),
    },
    { requiredKeys: ['v', 'id', 'at', 'type', 'lesson', 'question', 'rev', 'answer', 'outcome', 'earned', 'possible'] },
  ),
  fc.record({
    ...base,
    type: fc.constant('diagnosed'),
    edition: fc.constant(1),
    seat: fc.constantFrom('sales', 'marketing', 'other'),
    answers: fc.dictionary(slugs, fc.constantFrom(1, 2, 3, 4, 5, 'dont-know'), { noNullPrototype: true }),
    context: fc.dictionary(slugs, slugs, { noNullPrototype: true }),
  }),
  fc.record({
    ...base,
    type: fc.constant('drafted'),
    fields: fc.dictionary(slugs, fc.string(), { noNullPrototype: true }),
  }),
  fc.record({ ...base, type: fc.constant('noted'), lesson: slugs, text: fc.string() }),
  fc.record({ ...base, type: fc.constant('copied'), entries: fc.nat(1_000_000) }),
  fc.record({ ...base, type: fc.constant('decided'), case: slugs, decision: slugs, choice: slugs }),
  fc.record({
    ...base,
    type: fc.constant('explored'),
    lesson: slugs,
    explorable: slugs,
    ask: slugs,
    prediction: fc.dictionary(slugs, fc.oneof(slugs, fc.integer()), { noNullPrototype: true }),
    result: fc.dictionary(slugs, fc.oneof(slugs, fc.integer()), { noNullPrototype: true }),
    setup: fc.constantFrom('1.end', '1.shared-40.end'),
  }),
) as fc.Arbitrary<CourseEvent>; // as above

/** Records of up to twenty events, each with its own id. */
export const anyRecord = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 20 });
