import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { nameQuestion, ofType } from './question-ids.ts';

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
