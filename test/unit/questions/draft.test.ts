import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDraft, type QuizDraft, unpackDraft } from '../../../src/domain/questions/draft.ts';
import type { Answer } from '../../../src/domain/record/event.ts';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const at = '2026-09-30T12:00:00.000Z';
const answers: Answer[] = [
  { type: 'choice', option: 'yes' },
  { type: 'choices', options: [] },
  { type: 'order', items: ['b', 'a'] },
  { type: 'sort', groups: { a: 'b' } },
  { type: 'number', value: 1.5 },
  { type: 'model', text: 'Half a sen', points: [] },
];

describe('a draft of a quiz', () => {
  it.each(answers)('holds an unchecked answer of any type: $type', (answer) => {
    const draft: QuizDraft = {
      shown: 'q-one',
      questions: new Map([['constructor', { at, answer, confidence: 'certain', revealed: true }]]),
    };
    expect(unpackDraft(stored(packDraft(draft)))).toEqual(draft);
  });
  it('leaves out what is odd, and only that', () => {
    const odd = unpackDraft({
      shown: 7,
      questions: {
        one: { at, answer: { type: 'choice', option: 'Not an id!' }, revealed: 'yes' },
        two: { answer: answers[0] },
        three: 'garbage',
        four: { at, answer: { type: 'number', value: null } },
      },
    });
    expect(odd).toEqual({
      shown: undefined,
      questions: new Map([
        ['one', { at, revealed: false }],
        ['four', { at, revealed: false }],
      ]),
    });
  });
  it('is read from anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, questions) => {
        expect(unpackDraft(value).questions).toBeInstanceOf(Map);
        expect(unpackDraft({ questions }).questions).toBeInstanceOf(Map);
      }),
    );
  });
});
