import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/integrations/content-check/check.ts';
import type { Problem } from '../../src/integrations/content-check/problem.ts';
import { type Content, describeContent } from '../../src/integrations/content-check/read/content.ts';
import { type Files, readFiles } from '../../src/integrations/content-check/read/files.ts';
import { formatReport } from '../../src/integrations/content-check/report.ts';

/** The folder of fixtures: `_base` is a valid course, every other one is named after the rule it breaks. */
export const fixtures = join(import.meta.dirname, '../fixtures/content');

const base = readFiles(join(fixtures, '_base'));
const vocabulary = ['Cite', 'Term', 'Voices'];

/** The valid base course. */
export const describeBase = (): Content => describeContent(base, { folder: 'content', vocabulary });

/** The base course with the files of a rule's fixture laid over it. */
export function describeFixture(rule: string): Content {
  const folder = join(fixtures, rule);
  const files = new Map(base);
  for (const [path, text] of readFiles(folder))
    files.set(path, text.includes('# alone') ? text : text + listRest(path));
  const published = join(folder, 'published-ids.json');
  return describeContent(files, {
    folder: 'content',
    vocabulary,
    published: existsSync(published)
      ? { file: 'published-ids.json', text: readFileSync(published, 'utf8') }
      : undefined,
  });
}

/** Problems of a rule's fixture. */
export const checkFixture = (rule: string): Problem[] => check(describeFixture(rule));

/** The report on a rule's fixture, as an author reads it. */
export const reportFixture = (rule: string): string => formatReport(checkFixture(rule));

/**
 * What keeps a fixture small: the questions of the base follow its own, and the filling of the base lesson or case
 * follows its lesson or case. Both are added at the end, so lines stay those of the fixture.
 */
function listRest(path: string, files: Files = base): string {
  if (path.endsWith('.mdx')) {
    const text = files.get(path.startsWith('cases/') ? 'cases/one-sum.mdx' : 'lessons/one-budget.mdx') ?? '';
    return text.slice(text.indexOf('\n## What fills the page'));
  }
  if (path === 'questions/one-budget.yml') return files.get(path)?.replace('questions:\n', '\n') ?? '';
  // A guide brings the keys it changes; those of the base follow.
  if (path.startsWith('guides/')) return files.get(path)?.replace(/^[\s\S]*(?=# What no fixture changes)/, '') ?? '';
  return '';
}

/** Problems of the base course after one piece of a file was replaced: `rule: what` of each. */
export function checkChange(path: string, from: string | RegExp, to: string): string[] {
  const before = base.get(path) ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} does not hold ${from}`);
  const content = describeContent(new Map(base).set(path, after), { folder: 'content', vocabulary });
  return check(content).map(({ rule, what }) => `${rule}: ${what}`);
}
