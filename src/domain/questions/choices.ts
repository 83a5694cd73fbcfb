import type { QuestionRules } from './rules.ts';
import { markPoints } from './rules.ts';
import { shuffle } from './shuffle.ts';

/** Several right options: a point for each one chosen, less a point for each wrong one, so that ticking all earns little. */
export const choices: QuestionRules<'choices'> = {
  score(question, answer) {
    const chosen = question.options.filter((option) => answer?.options.includes(option.id));
    if (chosen.length === 0) return { answered: false, missing: 'nothing-chosen' };
    const hits = chosen.filter((option) => option.right).length;
    const possible = question.options.filter((option) => option.right).length;
    return markPoints(Math.max(0, hits - (chosen.length - hits)), possible);
  },
  explain: (question, answer) =>
    question.options
      .map(({ id, right, feedback }) => ({ id, right, text: feedback, chosen: answer.options.includes(id) }))
      .filter(({ right, chosen }) => right || chosen)
      .map(({ id, right, text, chosen }) => ({ id, sign: right ? (chosen ? 'right' : 'missed') : 'wrong', text })),
  right: (question) => ({
    type: 'choices',
    options: question.options.filter((option) => option.right).map((option) => option.id),
  }),
  tell: (question, answer) =>
    question.options
      .filter((option) => answer.options.includes(option.id))
      .map((option) => option.text)
      .join('; '),
  reasons: (question) => [...question.options],
  arrange: (question, seed) => shuffle(question.options, seed),
};
