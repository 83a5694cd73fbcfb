import type { Problem } from './problem.ts';
import type { Content } from './read/content.ts';
import { rules } from './rules/table.ts';

/** Applies every rule, and puts what they find in the order of files and lines. */
export function check(content: Content): Problem[] {
  return rules
    .flatMap(({ name, severity, find }) => find(content).map((finding) => ({ ...finding, rule: name, severity })))
    .sort((one, other) => compare(one.file, other.file) || one.line - other.line || compare(one.rule, other.rule));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
