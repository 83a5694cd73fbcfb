import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { BankQuestion } from '../read/question.ts';
import { proposeNearest } from '../suggest.ts';

/** How many questions a quiz may ask; parallel forms come on top. */
const most = 8;

function describeTarget(target: BankQuestion | undefined): string {
  if (!target) return 'no such question in this file';
  return target.parallelTo ? 'a parallel form itself' : `a question of type ${target.type}`;
}

function describeFault(
  question: BankQuestion,
  own: BankQuestion[],
): Pick<Finding, 'expected' | 'got' | 'repair'> | undefined {
  const target = own.find(({ id }) => id?.text === question.parallelTo?.text);
  const fit = own.filter(({ type, parallelTo }) => type === question.type && parallelTo === undefined);
  const ids = fit.flatMap(({ id }) => id?.text ?? []);
  if (target && fit.includes(target)) return undefined;
  return {
    expected: `the id of a question of type ${question.type} of this quiz`,
    got: describeTarget(target),
    repair: proposeNearest(question.parallelTo?.text ?? '', ids, 'Name the question of which it is another form'),
  };
}

/** Parallel forms that name no question of their quiz with the same type. */
export function findLostParallels({ questionFiles }: Content): Finding[] {
  return questionFiles.flatMap(({ file, questions }) =>
    questions.flatMap((question) => {
      if (!question.parallelTo) return [];
      const fault = describeFault(question, questions);
      if (!fault) return [];
      const what = `question "${question.id?.text}" is a parallel form of "${question.parallelTo.text}"`;
      return [{ file, line: question.parallelTo.line, what, ...fault }];
    }),
  );
}

/** Quizzes that ask more than eight questions. */
export function findLongQuizzes({ questionFiles }: Content): Finding[] {
  return questionFiles.flatMap(({ file, questions }) => {
    const asked = questions.filter(({ parallelTo }) => parallelTo === undefined);
    const first = asked[most];
    if (!first) return [];
    return [
      {
        file,
        line: first.line,
        what: 'the quiz is too long',
        expected: `at most ${most} questions that are no parallel forms`,
        got: `${asked.length}`,
        repair: 'Take the weakest out, or say with parallelTo of which question it is another form',
      },
    ];
  });
}
