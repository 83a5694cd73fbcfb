import type { z } from 'astro/zod';
import { lookUp } from './read/look.ts';
import type { Path } from './read/yaml.ts';

type Issue = z.core.$ZodIssue;

/** A list with too many or too few entries, and how many it should have. */
interface SizeIssue {
  issue: Issue;
  path: Path;
  list: unknown[];
  size: number;
}

/**
 * Every issue of a value. The schema library looks at no entry of a list that is too long or too short, so such a list
 * is brought to a size that fits and looked at again; entries past the longest size are not looked at.
 */
export function listIssues(schema: z.ZodType, value: unknown): Issue[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const sizes = result.error.issues.map((issue) => describeSize(issue, value)).filter((size) => size !== undefined);
  if (sizes.length === 0) return result.error.issues;
  const within = listIssues(schema, sizes.reduce(resize, value));
  return [...sizes.map(({ issue }) => issue), ...within.filter((issue) => !sizes.some((size) => isInCopy(issue, size)))];
}

function describeSize(issue: Issue, value: unknown): SizeIssue | undefined {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  const path = textPath(issue);
  const list = lookUp(value, path);
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return { issue, path, list, size: Number(issue.code === 'too_big' ? issue.maximum : issue.minimum) };
}

/** The value with one list cut, or filled up with copies of its first entry. */
function resize(value: unknown, { path, list, size }: Omit<SizeIssue, 'issue'>): unknown {
  const fitting = Array.from({ length: size }, (_, index) => list[index] ?? list[0]);
  const [key, ...rest] = path;
  if (key === undefined) return fitting;
  const inner = resize(lookUp(value, [key]), { path: rest, list, size });
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...Object(value), [key]: inner };
}

/** Whether an issue lies in an entry that only `resize` put there. */
function isInCopy(issue: Issue, { path, list }: SizeIssue): boolean {
  const inside = path.every((key, depth) => issue.path[depth] === key);
  return inside && Number(issue.path[path.length] ?? 0) >= list.length;
}

/** The path of an issue; YAML has no keys that are symbols. */
export function textPath(issue: Issue): Path {
  return issue.path.filter((key) => typeof key !== 'symbol');
}
