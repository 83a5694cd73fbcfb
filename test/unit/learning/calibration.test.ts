import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherAnswers } from '../../../src/domain/learning/answers.ts';
import { type Calibration, compareDegrees, foldCalibration } from '../../../src/domain/learning/calibration.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { anyEvent, anyRecord } from '../../support/any-event.ts';
import { answered, at, happened } from '../../support/events.ts';

const fold = (events: readonly CourseEvent[]) => foldCalibration(gatherAnswers(events));
const counts = (events: readonly CourseEvent[]) =>
  Object.fromEntries(fold(events).called.map(({ confidence, answered, right }) => [confidence, [right, answered]]));

it('counts the first answer to each question only, to whichever version, gone ones too', () => {
  const events = [
    happened(answered({ confidence: 'certain', outcome: 'wrong' }), 'a', 1),
    happened(answered({ confidence: 'guessing', rev: 2 }), 'b', 2),
    happened(answered({ question: 'gone', confidence: 'certain' }), 'c', 3),
    happened(answered({ question: 'q-two', confidence: 'fairly-sure', outcome: 'partly' }), 'd', 4),
    happened(answered({ question: 'q-three' }), 'e', 5),
  ];
  expect(counts(events)).toEqual({ certain: [1, 2], 'fairly-sure': [0, 1], guessing: [0, 0] });
  expect(fold(events).unsaid).toBe(1);
});

it('counts every question once, whatever the order of arrival', () => {
  fc.assert(
    fc.property(
      anyRecord.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      ),
      ([events, shuffled]) => {
        const { called, unsaid } = fold(events);
        expect(fold(shuffled)).toEqual({ called, unsaid });
        const asked = new Set(events.flatMap((event) => (event.type === 'answered' ? event.question : [])));
        expect(called.reduce((sum, one) => sum + one.answered, unsaid)).toBe(asked.size);
        for (const one of called) expect(one.right).toBeLessThanOrEqual(one.answered);
      },
    ),
  );
});

it('is not changed by a later answer to a question that has one', () => {
  fc.assert(
    fc.property(anyRecord, anyEvent, (events, more) => {
      const answer = more.type === 'answered' && events.find((one) => 'question' in one && one.type === 'answered');
      if (!answer || !('question' in answer)) return;
      const later = { ...more, question: answer.question, id: 'later', at: at(9000) };
      expect(fold([...events, later])).toEqual(fold(events));
    }),
  );
});

it.each([
  ['rises', [9, 10], [7, 10], [3, 10]],
  ['falls', [5, 10], [5, 10], [8, 10]],
  ['mixed', [5, 10], [8, 10], [3, 10]],
  ['rises', [9, 10], [4, 4], [3, 10]],
  [undefined, [9, 10], [4, 4], [0, 0]],
] as const)('compares the classes that have five answers or more: %s', (said, ...pairs) => {
  const degrees = ['certain', 'fairly-sure', 'guessing'] as const;
  const called = degrees.map((confidence, place) => {
    const [right, answered] = pairs[place] as readonly [number, number]; // each row of the table has three
    return { confidence, right, answered };
  });
  expect(compareDegrees({ called, unsaid: 0 } satisfies Calibration)).toBe(said);
});
