import type { z } from 'astro/zod';
import { proposeNearest } from './suggest.ts';
import { quote } from './words.ts';

/** What a schema wanted and how to give it, in an author's words. */
interface Wish {
  expected: string;
  repair: string;
}

const types: { [type: string]: string } = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

const units: { [origin: string]: [one: string, many: string] } = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

/**
 * Says what an issue of the schema library expected.
 * @param value what stands there; undefined when nothing does
 * @param key last key of its path
 */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown, key: string): Wish {
  const wish = describeExpectation(issue, value);
  if (value === undefined && key !== '') return { ...wish, repair: `Add "${key}: …"` };
  if (value === null && key !== '') return { ...wish, repair: `Write a value after "${key}:", or remove the key` };
  return wish;
}

function describeExpectation(issue: z.core.$ZodIssue, value: unknown): Wish {
  switch (issue.code) {
    case 'invalid_type':
      return {
        expected: types[issue.expected] ?? issue.expected,
        repair:
          issue.expected === 'string'
            ? 'Put the value in quotes'
            : `Write ${types[issue.expected] ?? issue.expected} here`,
      };
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String), value)
        : {
            expected: 'family and given name, or literal',
            repair: 'Write "family: …" and "given: …", or "literal: …" for a group',
          };
    case 'too_small':
      return { expected: `at least ${count(issue.minimum, issue.origin)}`, repair: 'Add what is missing' };
    case 'too_big':
      return { expected: `at most ${count(issue.maximum, issue.origin)}`, repair: 'Shorten it' };
    case 'invalid_format':
      return {
        expected: issue.format === 'url' ? 'an address that begins with "https://"' : issue.message,
        repair: 'Rewrite it in that form',
      };
    default:
      return { expected: issue.message, repair: 'Change the value' };
  }
}

function oneOf(names: string[], value: unknown): Wish {
  const list = names.join(', ');
  return {
    expected: names.length === 1 ? list : `one of ${list}`,
    repair: proposeNearest(
      String(value ?? ''),
      names,
      names.length === 1 ? `Write ${list}, or remove the key` : 'Choose one of them',
    ),
  };
}

function count(limit: number | bigint, origin: string): string {
  const [one, many] = units[origin] ?? ['', ''];
  return `${limit} ${Number(limit) === 1 ? one : many}`.trim();
}

/** What stands there, for the "got" of a problem. */
export function describeValue(value: unknown, issue: z.core.$ZodIssue): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return `the keys ${Object.keys(value).join(', ')}`;
  if (typeof value !== 'string') return String(value);
  return issue.code === 'too_big' ? `${value.length} characters` : quote(value);
}
