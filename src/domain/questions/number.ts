import type { AskedOf } from './asked.ts';
import type { QuestionRules } from './rules.ts';
import { markPoints } from './rules.ts';

// Sums of decimals miss their value by a hair: 0.1 + 0.2.
const hair = 1e-9;
const isNear = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance + hair;

/** A number with its unit: "40 points", "20 %". */
export function tellNumber(value: number, unit: string): string {
  return unit ? `${value} ${unit}` : String(value);
}

/** The number among those that a known mistake produces which this one is, within the question's tolerance. */
export const findKnownWrong = ({ wrong, tolerance }: AskedOf<'number'>, value: number) =>
  wrong.find((known) => isNear(known.value, value, tolerance));

const isRight = (question: AskedOf<'number'>, value: number) => isNear(value, question.answer, question.tolerance);

/** A number to work out. NaN stands for a text that is no number, and is not a wrong answer. */
export const number: QuestionRules<'number'> = {
  score(question, answer) {
    if (!answer) return { answered: false, missing: 'nothing-written' };
    if (!Number.isFinite(answer.value)) return { answered: false, missing: 'not-a-number' };
    return markPoints(isRight(question, answer.value) ? 1 : 0, 1);
  },
  explain(question, answer) {
    if (isRight(question, answer.value)) return [{ id: 'yours', sign: 'right', text: question.feedback }];
    const known = findKnownWrong(question, answer.value);
    return [
      { id: 'yours', sign: 'wrong', text: known?.feedback ?? question.otherwise },
      { id: 'key', sign: 'right', text: question.feedback, belongs: tellNumber(question.answer, question.unit) },
    ];
  },
  right: (question) => ({ type: 'number', value: question.answer }),
  tell: (question, answer) => tellNumber(answer.value, question.unit),
  reasons: ({ answer, feedback, unit, wrong }) =>
    [{ value: answer, feedback }, ...wrong].map((one) => ({
      text: tellNumber(one.value, unit),
      feedback: one.feedback,
    })),
  arrange: () => [],
};
