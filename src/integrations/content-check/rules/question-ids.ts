import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { BankQuestion } from '../read/question.ts';

/** Every question of the bank, in the order of the files. */
export const allQuestions = ({ questionFiles }: Content): BankQuestion[] =>
  questionFiles.flatMap(({ questions }) => questions);

/** Questions of one type of the bank. */
export const ofType = (content: Content, type: string): BankQuestion[] =>
  allQuestions(content).filter((question) => question.type === type);

/** How a problem names a question. */
export const nameQuestion = ({ id }: BankQuestion): string => `question "${id?.text ?? 'without id'}"`;

/** Question ids that another question of the bank has. */
export function findEqualQuestionIds(content: Content): Finding[] {
  const first = new Map<string, BankQuestion>();
  return allQuestions(content).flatMap((question) => {
    const { id, file } = question;
    if (id === undefined) return [];
    const earlier = first.get(id.text);
    if (earlier === undefined) {
      first.set(id.text, question);
      return [];
    }
    return [
      {
        file,
        line: id.line,
        what: `two questions have the id "${id.text}"`,
        expected: 'an id that no other question has',
        got: `the id of ${earlier.file}:${earlier.id?.line}`,
        repair: 'Give the newer of the two another id',
      },
    ];
  });
}

/** Ids of options, items, groups or points that stand twice in a question. */
export function findEqualPartIds(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    question.parts.flatMap(({ kind, id }, index) => {
      const earlier = question.parts.slice(0, index).find((part) => part.kind === kind && part.id?.text === id?.text);
      if (id === undefined || earlier === undefined) return [];
      return [
        {
          file: question.file,
          line: id.line,
          what: `two ${kind}s of ${nameQuestion(question)} have the id "${id.text}"`,
          expected: `an id of its own for each ${kind}`,
          got: `the id of line ${earlier.id?.line}`,
          repair: 'Rename the newer of the two',
        },
      ];
    }),
  );
}

const position =
  /^(?:[a-h]|\d+|first|second|third|fourth|fifth|last|(?:option|item|answer|choice|group|point)-?(?:[a-h]|\d+)|[oipq]\d+)$/;

/** Ids that say where something stands rather than what it is; places change, ids do not. */
export function findPositionIds(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    [question.id, ...question.parts.map(({ id }) => id)]
      .filter((id) => id !== undefined)
      .filter(({ text }) => position.test(text))
      .map(({ text, line }) => ({
        file: question.file,
        line,
        what: `an id of ${nameQuestion(question)} names a place`,
        expected: 'a short word for what it says',
        got: `"${text}"`,
        repair: 'Name the idea, such as "short-view"; order may change and ids may not',
      })),
  );
}
