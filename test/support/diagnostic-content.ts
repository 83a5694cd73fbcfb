import fc from 'fast-check';
import { diagnosticContext, diagnosticQuestions, diagnosticResults } from '../../src/content-access/diagnostic.ts';
import { type DiagnosticAnswers, scoreDiagnostic } from '../../src/domain/diagnostic/score.ts';

/** The real content: the properties hold for what is published, not for an example. */
export const content = { questions: diagnosticQuestions, context: diagnosticContext, results: diagnosticResults };

export const questionIds = content.questions.questions.map(({ id }) => id);

/** Any answers at all: values, don't-knows and gaps. Half of them mostly answered, so that totals are common. */
export const anyAnswers: fc.Arbitrary<DiagnosticAnswers> = fc
  .tuple(
    fc.constantFrom(1, 8),
    fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  )
  .map(([weight, kinds, values]) =>
    Object.fromEntries(
      questionIds.flatMap((id, i): [string, number | 'dont-know'][] => {
        const kind = (kinds[i] ?? 0) % (weight + 2);
        if (kind === 0) return [];
        return [[id, kind === 1 ? 'dont-know' : ((values[i] ?? 0) % 5) + 1]];
      }),
    ),
  );

/** Answers to the context questions, some left out. */
export const anyContext: fc.Arbitrary<Record<string, string>> = fc
  .record(
    Object.fromEntries(
      content.context.questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((answer) => answer.id))]),
    ),
    { requiredKeys: [] },
  )
  .map((chosen) => chosen as Record<string, string>); // fast-check types every key of an optional record as absent

/** The same value for the first `count` questions; the others are left out. */
export const sameFor = (value: number, count = 20): DiagnosticAnswers =>
  Object.fromEntries(questionIds.slice(0, count).map((id) => [id, value]));

export const score = (answers: DiagnosticAnswers) => scoreDiagnostic(content.questions, answers);

/** Twenty answers whose total is the one wanted, a whole number of the form that twenty values can make. */
export function answersFor(total: number): DiagnosticAnswers {
  let left = total - 20;
  return Object.fromEntries(
    questionIds.map((id) => {
      const above = Math.min(4, left);
      left -= above;
      return [id, 1 + above];
    }),
  );
}
