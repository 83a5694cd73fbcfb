import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMistakes, readBank, writeBank } from '../../../src/domain/learning/bank.ts';
import { questionTypes, tellAnswer, tellRight } from '../../../src/domain/questions/question-types.ts';
import type { Answer, Answered } from '../../../src/domain/record/event.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { answered, happened } from '../../support/events.ts';
import { published } from '../../support/published-questions.ts';

const file = writeBank(published, new Map());
// As the browser gets it.
const bank = readBank(JSON.parse(JSON.stringify(file)));
const known = new Set(readdirSync('src/content/misconceptions').map((name) => name.replace('.yml', '')));

const give = ({ id, rev }: Question, answer: Answer, outcome: 'right' | 'wrong') =>
  happened(answered({ question: id, rev, answer, outcome }), 'a') as Answered; // it is one

/** Every wrong answer of a question that stands for a misconception, with that misconception. */
function listWrong(question: Question): [Answer, string | undefined][] {
  switch (question.type) {
    case 'choice':
      return question.options
        .filter(({ right }) => !right)
        .map(({ id, misconception }) => [{ type: 'choice', option: id }, misconception]);
    case 'choices':
      return question.options
        .filter(({ right }) => !right)
        .map(({ id, misconception }) => [{ type: 'choices', options: [id] }, misconception]);
    case 'number':
      return question.wrong.map(({ value, misconception }) => [{ type: 'number', value }, misconception]);
    case 'order':
      return [[{ type: 'order', items: [] }, question.misconception]];
    case 'sort':
      return [[{ type: 'sort', groups: {} }, question.misconception]];
    case 'model':
      return [[{ type: 'model', text: 'x', points: [] }, question.misconception]];
  }
}

test.each(published.map((question) => [question.id, question] as const))(
  'the bank tells the answers to %s in its own words, and what its wrong ones stand for',
  (id, question) => {
    const asked = bank.questions.get(id)?.asked;
    if (!asked) throw new Error(`${id} is not in the bank.`);
    const rules = questionTypes[question.type];
    // The table is complete; TypeScript cannot see that rules and question are of one type.
    const right = rules.right(question as never);
    if (question.type !== 'model') {
      expect(tellAnswer(asked, right)).toBe(tellRight(question as never));
      expect(tellAnswer(asked, right)).not.toBe('');
    }
    expect(findMistakes(bank, give(question, right, 'right'))).toEqual([]);
    for (const [answer, misconception] of listWrong(question)) {
      expect(known).toContain(misconception);
      expect(findMistakes(bank, give(question, answer, 'wrong'))).toEqual([misconception]);
      expect(findMistakes(bank, { ...give(question, answer, 'wrong'), rev: question.rev + 1 })).toEqual([]);
    }
  },
);

test('the bank sends no reasons, which nothing on the learner’s page reads', () => {
  expect(JSON.stringify(file).length).toBeLessThan(JSON.stringify(published).length / 2);
});
