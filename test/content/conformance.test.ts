import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toOpenAcr } from '../../src/domain/open-acr.ts';
import { conformanceSchema } from '../../src/schemas/conformance.ts';
import { courseSchema } from '../../src/schemas/course.ts';
import { privacySchema } from '../../src/schemas/privacy.ts';
import { tags } from '../support/axe.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const report = conformanceSchema.parse(parse(read('src/content/conformance/wcag.yml')));
const { criteria, evidence, gaps, tool } = report;

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/; of 4.1.1, which it removed, VPAT 2.5 still wants a line. */
const levels = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
      2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2`.split(/\s+/),
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
       3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/),
};

test('every criterion of WCAG 2.2 at levels A and AA is answered once, in order', () => {
  const number = (id: string) => id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
  const ids = [...levels.A, ...levels.AA].toSorted((a, b) => number(a) - number(b));
  expect(ids).toHaveLength(55 + 1);
  expect(criteria.map(({ id }) => id)).toEqual(ids);
  for (const { id, level } of criteria) expect(levels[level], id).toContain(id);
});

test('the report and the privacy sheet are those of the present edition', () => {
  const { edition } = courseSchema.parse(parse(read('src/content/course.yml')));
  const privacy = privacySchema.parse(parse(read('src/content/conformance/privacy.yml')));
  expect([report.edition, privacy.edition]).toEqual([edition, edition]);
});

test('every test that is named is there under its title', () => {
  const isThere = ({ file, title }: { file: string; title: string }) =>
    ["'", '"', '`'].some((mark) => read(file).includes(mark + title + mark));
  expect(evidence.flatMap(({ tests }) => tests.filter((named) => !isThere(named)))).toEqual([]);
});

test('every answer says how it was found, by ways that the report lists', () => {
  const used = new Set(criteria.flatMap(({ by }) => by));
  expect([...used].toSorted()).toEqual(evidence.map(({ id }) => id).toSorted());
  expect(criteria.filter(({ by }) => by.length === 0)).toEqual([]);
});

test('what is known not to be met stands among the gaps', () => {
  const short = criteria.filter(({ support }) => support === 'partially-supports' || support === 'does-not-support');
  expect(short.filter(({ id }) => !gaps.some((gap) => gap.includes(`(${id})`))).map(({ id }) => id)).toEqual([]);
});

test('the checker is put down for what it was made to look for, and for nothing else', () => {
  expect(tool.version).toBe(axe.version);
  expect([...tool.tags, 'best-practice']).toEqual(tags);
  const covered = new Set(
    axe
      .getRules(tool.tags)
      .filter((rule) => !rule.tags.includes('experimental') && !rule.tags.includes('deprecated'))
      .flatMap((rule) => rule.tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? [])),
  );
  const claims = criteria.filter(({ by }) => by.includes('axe')).map(({ id }) => id);
  expect(claims.filter((id) => !covered.has(id))).toEqual([]);
  const unclaimed = criteria.filter(({ id, support }) => covered.has(id) && support !== 'not-applicable');
  expect(unclaimed.map(({ id }) => id).filter((id) => !claims.includes(id))).toEqual([]);
});

test('the OpenACR form has every answer under its level, in the words of its catalogue', () => {
  const cover = { title: 'T', product: 'P', description: 'D', author: 'A', email: '', notes: 'N', disclaimer: 'L' };
  const { chapters, product, catalog } = toOpenAcr(report, cover);
  expect({ product: product.version, catalog }).toEqual({
    product: report.edition,
    catalog: '2.5-edition-wcag-2.2-en',
  });
  const answersOf = (chapter: { criteria: { num: string; components: { adherence: { level: string } }[] }[] }) =>
    chapter.criteria.map(({ num, components }) => `${num} ${components[0]?.adherence.level}`);
  const expected = (level: string) =>
    criteria.filter((one) => one.level === level).map(({ id, support }) => `${id} ${support}`);
  expect(answersOf(chapters.success_criteria_level_a)).toEqual(expected('A'));
  expect(answersOf(chapters.success_criteria_level_aa)).toEqual(expected('AA'));
});
