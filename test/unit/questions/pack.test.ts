import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsked } from '../../../src/domain/questions/asked.ts';
import { packQuestion, unpackQuestion } from '../../../src/domain/questions/pack.ts';
import { published } from '../../support/published-questions.ts';
import { samples } from '../../support/questions.ts';

describe('a packed question', () => {
  it.each(Object.values(samples).map((question) => [question.type, question] as const))(
    '%s comes back',
    (_, question) => {
      expect(unpackQuestion(packQuestion(question))).toEqual(question);
    },
  );

  it('holds all that is needed of every question of the course', () => {
    for (const question of published) {
      expect(unpackQuestion(packQuestion(toAsked(question)))).toEqual(toAsked(question));
    }
  });

  it('is refused when a text holds the separator', () => {
    expect(() => packQuestion({ ...samples.choice, stem: 'This | or that?' })).toThrow('t-choice');
  });

  it.each(Object.values(samples).map((question) => [question.type, packQuestion(question)] as const))(
    '%s throws, or makes a question, wherever it is cut off',
    (_, packed) => {
      fc.assert(
        fc.property(fc.nat({ max: packed.length }), (end) => {
          try {
            expect(unpackQuestion(packed.slice(0, end)).id).toBeTypeOf('string');
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Error);
          }
        }),
      );
    },
  );
});
