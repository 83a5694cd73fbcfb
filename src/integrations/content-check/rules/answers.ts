import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { BankQuestion, Part } from '../read/question.ts';
import { normalise, quote } from '../words.ts';
import { allQuestions, nameQuestion } from './question-ids.ts';

/** Questions of one type of the bank. */
const ofType = (content: Content, type: string): BankQuestion[] =>
  allQuestions(content).filter((question) => question.type === type);

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

/** Sort items in groups that do not exist, and groups that stay empty. */
export function findUnsortable(content: Content): Finding[] {
  return ofType(content, 'sort').flatMap((question) => {
    const groups = question.parts.filter(({ kind }) => kind === 'group');
    const items = question.parts.filter(({ kind }) => kind === 'item');
    const ids = groups.map(({ id }) => id?.text);
    const used = items.map(({ group }) => group?.text);
    const { file } = question;
    const lost = items.flatMap(({ group }) =>
      group === undefined || ids.includes(group.text)
        ? []
        : [
            {
              file,
              line: group.line,
              what: `an item of ${nameQuestion(question)} belongs to a group that it does not have`,
              expected: `one of ${ids.join(', ')}`,
              got: `"${group.text}"`,
              repair: 'Name a group of this question',
            },
          ],
    );
    const empty = groups
      .filter(({ id }) => id !== undefined && !used.includes(id.text))
      .map(({ id, line }) => ({
        file,
        line,
        what: `nothing belongs in the group "${id?.text}" of ${nameQuestion(question)}`,
        expected: 'at least one item in each group',
        got: 'none',
        repair: 'Add an item for it, or remove the group',
      }));
    return [...lost, ...empty];
  });
}

/** Wrong numbers that would be marked right, or that cannot be told from each other. */
export function findUntellableNumbers(content: Content): Finding[] {
  return ofType(content, 'number').flatMap((question) => {
    const wrong = question.parts.filter(({ kind }) => kind === 'wrong number');
    return wrong.flatMap(({ value, line }, index) => {
      if (value === undefined || question.answer === undefined) return [];
      const asRight = Math.abs(value - question.answer) <= question.tolerance;
      if (!asRight && !wrong.slice(0, index).some((earlier) => earlier.value === value)) return [];
      return [
        {
          file: question.file,
          line,
          what: `the wrong number ${value} of ${nameQuestion(question)} ${asRight ? 'counts as right' : 'stands twice'}`,
          expected: asRight
            ? `a number further than ${question.tolerance} from the answer ${question.answer}`
            : 'each wrong number once',
          got: `${value}`,
          repair: asRight ? 'Choose another number, or lower the tolerance' : 'Remove one of the two',
        },
      ];
    });
  });
}

/** Model questions whose model answer is blank. */
export function findBlankModels(content: Content): Finding[] {
  return ofType(content, 'model').flatMap((question) =>
    question.model === undefined || question.model.text.trim() !== ''
      ? []
      : [
          {
            file: question.file,
            line: question.model.line,
            what: `${nameQuestion(question)} has no model answer`,
            expected: 'an answer we would be glad to read',
            got: 'blank text',
            repair: 'Write the answer out',
          },
        ],
  );
}
