import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { countWords, normalise, quote } from '../words.ts';
import { allQuestions, nameQuestion } from './question-ids.ts';

/** Fewest and most words of a feedback. */
const length = { from: 8, to: 60 };

/** Feedback that is too short to give a reason or too long to be read. */
export function findUnfitFeedback(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    question.feedback
      .map((found) => ({ ...found, words: countWords(found.text) }))
      .filter(({ words }) => words < length.from || words > length.to)
      .map(({ text, line, words }) => ({
        file: question.file,
        line,
        what: `a feedback of ${nameQuestion(question)} is too ${words < length.from ? 'short' : 'long'}`,
        expected: `${length.from} to ${length.to} words`,
        got: `${words}: ${quote(text)}`,
        repair: words < length.from ? 'Say why' : 'Keep the one reason that matters here',
      })),
  );
}

const verdict =
  /^(?:that(?:['’]s| is| was) )?(?:yes|no|nope|correct|incorrect|right|wrong|true|false|exactly|indeed|good|great|well done|not quite|almost|sorry)(?: answer| choice)?\s*(?:[.,:;!–—]|-\s|$)/i;

/** Feedback that opens with a bare verdict; the page already shows it. */
export function findBareVerdicts(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    question.feedback.flatMap(({ text, line }) => {
      const opening = verdict.exec(text)?.[0];
      if (opening === undefined) return [];
      return [
        {
          file: question.file,
          line,
          what: `a feedback of ${nameQuestion(question)} opens with a verdict`,
          expected: 'the reason at once',
          got: quote(text),
          repair: `Leave out "${opening}"; the page says whether the answer is right`,
        },
      ];
    }),
  );
}

/** The same feedback twice in a question. */
export function findRepeatedFeedback(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    question.feedback.flatMap(({ text, line }, index) => {
      const earlier = question.feedback.slice(0, index).find((found) => normalise(found.text) === normalise(text));
      if (earlier === undefined) return [];
      return [
        {
          file: question.file,
          line,
          what: `${nameQuestion(question)} gives the same feedback twice`,
          expected: 'a reason of its own for each answer',
          got: `the text of line ${earlier.line}: ${quote(text)}`,
          repair: 'Say why this very answer is right or wrong',
        },
      ];
    }),
  );
}
