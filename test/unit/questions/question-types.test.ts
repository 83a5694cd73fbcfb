import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/domain/questions/asked.ts';
import {
  arrangeLines,
  explainAnswer,
  listReasons,
  questionTypes,
  scoreAnswer,
  tellAnswer,
  tellRight,
} from '../../../src/domain/questions/question-types.ts';
import type { Answer } from '../../../src/domain/record/event.ts';
import type { QuestionType } from '../../../src/schemas/question.ts';
import { published } from '../../support/published-questions.ts';
import { samples } from '../../support/questions.ts';

const all: Asked[] = [...Object.values(samples), ...published];
const types = Object.keys(questionTypes) as QuestionType[]; // the table's own keys
const right = <T extends QuestionType>(type: T) => questionTypes[type].right(samples[type]);

describe('every question of the course, and one sample a type', () => {
  it.each(all.map((question) => [question.id, question] as const))(
    '%s: its right answer scores full',
    (_, question) => {
      const rules = questionTypes[question.type] as {
        right(of: Asked): Answer;
      }; // the entry for this question's type
      const answer = rules.right(question);
      const score = scoreAnswer(question, answer);
      expect(score).toMatchObject({ answered: true, outcome: 'right' });
      if (score.answered) expect(score.earned).toBe(score.possible);
      expect(tellRight(question)).not.toBe('');
      expect(explainAnswer(question, answer).map(({ sign }) => sign)).not.toContain('wrong');
      expect(listReasons(question).length).toBeGreaterThan(0);
    },
  );

  it('is not wrong when it is not answered, or answered as another type', () => {
    for (const question of all) {
      expect(scoreAnswer(question, undefined).answered).toBe(false);
      const other = types.find((type) => type !== question.type) ?? 'choice';
      expect(scoreAnswer(question, right(other)).answered).toBe(false);
      expect(tellAnswer(question, right(other))).toBe('');
      expect(explainAnswer(question, right(other))).toEqual([]);
    }
  });
});

const words = fc.constantFrom(
  ...all.flatMap((question) => arrangeLines(question, '').map((line) => line.id)),
  '__proto__',
  '',
);
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ type: fc.constant('choice' as const), option: words }),
  fc.record({
    type: fc.constant('choices' as const),
    options: fc.array(words),
  }),
  fc.record({ type: fc.constant('order' as const), items: fc.array(words) }),
  fc.record({
    type: fc.constant('sort' as const),
    groups: fc.dictionary(words, words),
  }),
  fc.record({ type: fc.constant('number' as const), value: fc.double() }),
  fc.record({
    type: fc.constant('model' as const),
    text: fc.string(),
    points: fc.array(words),
  }),
);

describe('any answer at all', () => {
  it('gets between nothing and all points, and its outcome agrees with them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), anyAnswer, (question, answer) => {
        const score = scoreAnswer(question, answer);
        explainAnswer(question, answer);
        tellAnswer(question, answer);
        if (!score.answered) return;
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.possible);
        expect(score.outcome === 'right').toBe(score.earned === score.possible);
        if (score.earned === 0) expect(score.outcome).toBe('wrong');
      }),
      { numRuns: 3000 },
    );
  });
});
