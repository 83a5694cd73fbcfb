import type { z } from 'astro/zod';
import { caseSchema } from '../../../schemas/case.ts';
import { courseSchema } from '../../../schemas/course.ts';
import { distrustedNumberSchema } from '../../../schemas/distrusted-number.ts';
import { courseGuideSchema, moduleGuideSchema } from '../../../schemas/guide.ts';
import { lessonSchema } from '../../../schemas/lesson.ts';
import { misconceptionSchema } from '../../../schemas/misconception.ts';
import { questionFileSchema } from '../../../schemas/question.ts';
import { sourceSchema } from '../../../schemas/source.ts';
import { termSchema } from '../../../schemas/term.ts';
import type { Finding } from '../problem.ts';
import type { Content, ContentRecord, Kind } from '../read/content.ts';
import { lookUp } from '../read/look.ts';
import type { Path } from '../read/yaml.ts';
import { listIssues, textPath } from '../schema-issues.ts';
import { listKnownKeys } from '../schema-keys.ts';
import { describeIssue, describeValue } from '../schema-words.ts';
import { proposeNearest } from '../suggest.ts';

const schemas: { [kind in Kind]: z.ZodType } = {
  course: courseSchema,
  guides: moduleGuideSchema,
  'course-guide': courseGuideSchema,
  lessons: lessonSchema,
  questions: questionFileSchema,
  sources: sourceSchema,
  terms: termSchema,
  misconceptions: misconceptionSchema,
  cases: caseSchema,
  'distrusted-numbers': distrustedNumberSchema,
};

/** Everything in which a file departs from the schema of its kind. */
export function findSchemaIssues({ records }: Content): Finding[] {
  return records
    .filter(({ document }) => document.faults.length === 0)
    .flatMap((record) =>
      listIssues(schemas[record.kind], record.document.value).flatMap((issue) => describe(record, issue)),
    );
}

function describe({ kind, file, document }: ContentRecord, issue: z.core.$ZodIssue): Finding[] {
  const path = textPath(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = listKnownKeys(schemas[kind], document.value, path);
    return issue.keys.map((key) => ({
      file,
      line: document.lineOf([...path, key]),
      what: `unknown key "${key}"${nameOwner(document.value, path, 'in')}`,
      expected: `one of ${known.join(', ')}`,
      got: `"${key}"`,
      repair: proposeNearest(key, known, 'Remove it'),
    }));
  }
  const value = lookUp(document.value, path);
  const name = nameKey(path) + nameOwner(document.value, path.slice(0, -1), 'of');
  return [
    {
      file,
      line: document.lineOf(path),
      what: value === undefined ? `${name} is missing` : `${name} does not fit`,
      got: describeValue(value, issue),
      ...describeIssue(issue, value, String(path.at(-1) ?? '')),
    },
  ];
}

function nameKey(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string'
    ? `"${last}"`
    : `item ${last + 1} of "${path.findLast((key) => typeof key === 'string')}"`;
}

/** Names the nearest thing around a key that has an id: ` of "ef-three-ps"`. */
function nameOwner(value: unknown, path: Path, word: 'in' | 'of'): string {
  for (let depth = path.length; depth > 0; depth--) {
    const id = lookUp(value, [...path.slice(0, depth), 'id']);
    if (typeof id === 'string') return ` ${word} "${id}"`;
  }
  return '';
}
