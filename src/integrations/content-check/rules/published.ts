import type { Finding } from '../problem.ts';
import { listIds, parsePublished } from '../published.ts';
import type { Content } from '../read/content.ts';
import { proposeNearest } from '../suggest.ts';

/** Published ids that the content no longer has. */
export function findVanishedIds(content: Content): Finding[] {
  const { published } = content;
  if (published === undefined) return [];
  const lists = parsePublished(published.text);
  if (lists === undefined) {
    return [
      {
        file: published.file,
        line: 1,
        what: 'the published ids cannot be read',
        expected: 'lists of ids by kind, in JSON',
        got: 'something else',
        repair: 'Restore the last version; only --publish writes this file',
      },
    ];
  }
  const lines = published.text.split('\n');
  const present = listIds(content);
  return Object.entries(lists).flatMap(([kind, ids]) =>
    ids
      .filter((id) => !present[kind]?.includes(id))
      .map((id) => ({
        file: published.file,
        line: findLine(lines, kind, id),
        what: `"${id}" of the published ${kind} has vanished`,
        expected: 'every id that was once published, for links and records to lead somewhere',
        got: 'no such id in the content',
        repair: proposeNearest(id, present[kind] ?? [], 'Give the thing its old id back'),
      })),
  );
}

function findLine(lines: string[], kind: string, id: string): number {
  const start = lines.findIndex((line) => line.includes(`"${kind}"`));
  return lines.findIndex((line, index) => index >= start && line.includes(`"${id}"`)) + 1 || 1;
}
