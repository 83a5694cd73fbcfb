import type { QuestionRules } from './rules.ts';
import { markPoints } from './rules.ts';

/** A text of the learner's own, which the learner compares with a model: a point for each thing they find in theirs. */
export const model: QuestionRules<'model'> = {
  score(question, answer) {
    if (!answer?.text.trim()) return { answered: false, missing: 'nothing-written' };
    const found = question.points.filter((point) => answer.points.includes(point.id));
    return markPoints(found.length, question.points.length);
  },
  explain: (question, answer) =>
    question.points.map(({ id, feedback }) => ({
      id,
      sign: answer.points.includes(id) ? 'right' : 'missed',
      text: feedback,
    })),
  right: (question) => ({ type: 'model', text: question.model, points: question.points.map((point) => point.id) }),
  tell: (_question, answer) => answer.text,
  reasons: (question) => [...question.points],
  arrange: (question) => [...question.points],
};
