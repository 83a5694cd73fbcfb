import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { Part } from '../read/question.ts';
import { normalise, quote } from '../words.ts';
import { allQuestions, nameQuestion, ofType } from './question-ids.ts';

const isOption = ({ kind }: Part): boolean => kind === 'option';

/** Choice questions without exactly one right option. */
export function findChoicesOfOneWithout(content: Content): Finding[] {
  return ofType(content, 'choice').flatMap((question) => {
    const right = question.parts.filter((part) => isOption(part) && part.right);
    if (right.length === 1) return [];
    return [
      {
        file: question.file,
        line: right[1]?.line ?? question.line,
        what: `${nameQuestion(question)} has ${right.length === 0 ? 'no' : 'more than one'} right option`,
        expected: 'one option with "right: true"',
        got: `${right.length}`,
        repair: right.length === 0 ? 'Mark the right one' : 'Unmark the others, or make it a question of type choices',
      },
    ];
  });
}

/** Choices questions whose options are all right or all wrong. */
export function findOneSidedChoices(content: Content): Finding[] {
  return ofType(content, 'choices').flatMap((question) => {
    const options = question.parts.filter(isOption);
    const right = options.filter((part) => part.right).length;
    if (options.length === 0 || (right > 0 && right < options.length)) return [];
    return [
      {
        file: question.file,
        line: question.line,
        what: `${nameQuestion(question)} has nothing to tell apart`,
        expected: 'at least one right and one wrong option',
        got: right === 0 ? `${options.length} wrong ones` : `${right} right ones`,
        repair:
          right === 0 ? 'Mark what is right with "right: true"' : 'Add an option that a learner may mistake for right',
      },
    ];
  });
}

/** Options, items, groups or points that readers would take for the same. */
export function findEqualTexts(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    question.parts.flatMap(({ kind, text }, index) => {
      if (text === undefined) return [];
      const earlier = question.parts
        .slice(0, index)
        .find((part) => part.kind === kind && part.text && normalise(part.text.text) === normalise(text.text));
      if (earlier === undefined) return [];
      return [
        {
          file: question.file,
          line: text.line,
          what: `two ${kind}s of ${nameQuestion(question)} say the same`,
          expected: `${kind}s that differ in more than capitals and punctuation`,
          got: `${quote(text.text)}, as in line ${earlier.text?.line}`,
          repair: 'Reword or remove one of the two',
        },
      ];
    }),
  );
}

/** Wrong options without a misconception, and right ones with one. */
export function findUnnamedMistakes(content: Content): Finding[] {
  return allQuestions(content).flatMap((question) =>
    question.parts
      .filter((part) => isOption(part) && part.right === (part.misconception !== undefined))
      .map((part) => ({
        file: question.file,
        line: part.misconception?.line ?? part.line,
        what: part.right
          ? `the right option "${part.id?.text}" of ${nameQuestion(question)} names a misconception`
          : `the wrong option "${part.id?.text}" of ${nameQuestion(question)} names no misconception`,
        expected: part.right ? 'none on a right option' : 'the idea that leads learners to it',
        got: part.misconception === undefined ? 'nothing' : `"${part.misconception.text}"`,
        repair: part.right
          ? 'Remove the line, or the "right: true"'
          : 'Add "misconception: …", or mark it "right: true"',
      })),
  );
}
