import { describe, expect, it } from 'vitest';
import { dropEmphasis, shorten } from '../../../src/domain/questions/emphasis.ts';
import { recallAnswers } from '../../../src/domain/questions/recall.ts';
import type { NewEvent } from '../../../src/domain/record/event.ts';
import { answered, happened } from '../../support/events.ts';

const questions = [
  { id: 'q-one', rev: 1 },
  { id: 'constructor', rev: 2 },
];
const guessed = (question: string, option: string, rev = 1): NewEvent => ({
  type: 'predicted',
  lesson: 'one',
  question,
  rev,
  answer: { type: 'choice', option },
});
const recall = (...events: NewEvent[]) =>
  recallAnswers(
    questions,
    events.map((event, i) => happened(event, `e${i}`, i)),
  );

describe('what the record says about a quiz', () => {
  it('is the last answer to each question', () => {
    const { marks } = recall(
      answered({ outcome: 'wrong', earned: 0 }),
      answered(),
      answered({ question: 'elsewhere' }),
    );
    expect([...marks]).toEqual([['q-one', expect.objectContaining({ outcome: 'right', earned: 1 })]]);
  });
  it('keeps how sure the learner was', () => {
    expect(recall(answered({ confidence: 'certain' })).marks.get('q-one')?.confidence).toBe('certain');
  });
  it('sets an answer to an earlier version aside', () => {
    const { marks, outdated } = recall(answered({ question: 'constructor', rev: 1 }));
    expect(marks.size).toBe(0);
    expect([...outdated]).toEqual(['constructor']);
    expect(
      recall(answered({ question: 'constructor', rev: 1 }), answered({ question: 'constructor', rev: 2 })).outdated
        .size,
    ).toBe(0);
  });
  it('has the guess, unless the question has changed since', () => {
    const { guesses } = recall(guessed('q-one', 'yes'), guessed('constructor', 'yes'));
    expect([...guesses.keys()]).toEqual(['q-one']);
  });
});

describe('emphasis', () => {
  it('is dropped in titles', () => expect(dropEmphasis('Which is *not* so?')).toBe('Which is not so?'));
  it('is dropped in a shortened text', () => expect(shorten('One *two* three four', 2)).toBe('One two …'));
  it('leaves a short text whole', () => expect(shorten('One two', 2)).toBe('One two'));
});
