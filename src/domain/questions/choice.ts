import type { QuestionRules } from './rules.ts';
import { markPoints } from './rules.ts';
import { shuffle } from './shuffle.ts';

/** One right option. */
export const choice: QuestionRules<'choice'> = {
  score(question, answer) {
    const chosen = question.options.find((option) => option.id === answer?.option);
    return chosen ? markPoints(chosen.right ? 1 : 0, 1) : { answered: false, missing: 'nothing-chosen' };
  },
  explain: (question, answer) =>
    question.options
      .filter((option) => option.right || option.id === answer.option)
      .map(({ id, right, feedback }) => ({ id, sign: right ? 'right' : 'wrong', text: feedback })),
  right: (question) => ({ type: 'choice', option: question.options.find((option) => option.right)?.id ?? '' }),
  tell: (question, answer) => question.options.find((option) => option.id === answer.option)?.text ?? '',
  reasons: (question) => [...question.options],
  arrange: (question, seed) => shuffle(question.options, seed),
};
