import type { ListedQuestion } from '../domain/assignment/catalogue.ts';
import type { Asked } from '../domain/questions/asked.ts';

const ids = (lines: readonly { id: string }[]): string[] => lines.map(({ id }) => id);

/** Ids of a question's lines in the order of its file, and those of its groups. */
export function listLines(asked: Asked): { options: string[]; groups: string[] } {
  switch (asked.type) {
    case 'choice':
    case 'choices':
      return { options: ids(asked.options), groups: [] };
    case 'order':
      return { options: ids(asked.items), groups: [] };
    case 'sort':
      return { options: ids(asked.items), groups: ids(asked.groups) };
    case 'number':
      return { options: [], groups: [] };
    case 'model':
      return { options: ids(asked.points), groups: [] };
  }
}

/** A question as the digits of a receipt need to know it. */
export const toListed = (asked: Asked): ListedQuestion => ({
  id: asked.id,
  type: asked.type,
  rev: asked.rev,
  parallel: false,
  ...listLines(asked),
});
