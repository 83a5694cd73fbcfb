import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { LessonFile } from '../read/lesson.ts';
import { findText, listItems } from '../read/look.ts';
import type { Found, Path } from '../read/yaml.ts';

/** Exhibits, decisions or choices of a case that share an id with a neighbour. */
export function findEqualCaseParts({ cases }: Content): Finding[] {
  return cases.flatMap((one) => {
    const decisions = listItems(one.front, ['decisions']);
    const lists: Path[] = [['exhibits'], ['decisions'], ...decisions.map((path) => [...path, 'choices'])];
    return lists.flatMap((path) => findEqual(one, path));
  });
}

function findEqual({ file, front }: LessonFile, path: Path): Finding[] {
  const ids: Found[] = listItems(front, path)
    .map((item) => findText(front, [...item, 'id']))
    .filter((found) => found !== undefined);
  return ids.flatMap(({ text, line }, index) => {
    const earlier = ids.slice(0, index).find((id) => id.text === text);
    if (earlier === undefined) return [];
    return [
      {
        file,
        line,
        what: `two ${path.at(-1)} have the id "${text}"`,
        expected: 'an id of its own for each',
        got: `the id of line ${earlier.line}`,
        repair: 'Rename the newer of the two',
      },
    ];
  });
}
