import { readdirSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderReferences, writeBibtex, writeRis } from '../../src/content-access/references.ts';
import { type CslItem, toCsl } from '../../src/domain/csl.ts';
import { type Source, sourceSchema } from '../../src/schemas/source.ts';

const folder = new URL('../../src/content/sources/', import.meta.url);
const sources = readdirSync(folder).map((file): [string, Source] => [
  file.replace('.yml', ''),
  sourceSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8'))),
]);
const items = sources.map(([id, source]) => toCsl(id, source));
const references = renderReferences(items);

test.each([
  [
    'a journal article with a DOI',
    'homburg-2008',
    'Homburg, C., Jensen, O., &#38; Krohmer, H. (2008). Configurations of Marketing and Sales: A Taxonomy. ' +
      '<i>Journal of Marketing</i>, <i>72</i>(2), 133–154. ' +
      '<a href="https://doi.org/10.1509/jmkg.72.2.133">https://doi.org/10.1509/jmkg.72.2.133</a>',
  ],
  [
    'a magazine article, dated by its months',
    'kotler-2006',
    'Kotler, P., Rackham, N., &#38; Krishnaswamy, S. (2006, July–August). Ending the War Between Sales and Marketing. ' +
      '<i>Harvard Business Review</i>, 68. <a href="https://hbr.org/2006/07/ending-the-war-between-sales-and-marketing">' +
      'https://hbr.org/2006/07/ending-the-war-between-sales-and-marketing</a>',
  ],
  [
    'an undated article',
    'krush-undated',
    'Krush, M. T., Malshe, A., Al-Khatib, J., Al-Jomaih, K., &#38; Katoua, H. (n.d.). Value Creation Within the ' +
      'Sales-Marketing Interface: The Varied Approaches to Integration. <i>Journal of Selling</i>.',
  ],
  [
    'an author that is an organisation',
    'truce-2026',
    'Truce. (2026). <i>Truce: an open course on ending the war between Sales and Marketing</i>.',
  ],
])('%s is printed in the style of the APA', (_, id, reference) => {
  expect(references.get(id)).toBe(reference);
});

test('an undated page does not claim a date of access', () => {
  expect(references.get('survey-guidance')).toContain('(n.d.). <i>Best practice in questionnaire design</i>. <a href=');
});

test('works of one year by the same authors are told apart', () => {
  const both = [references.get('lemeunier-2007a'), references.get('lemeunier-2007b')].join(' ');
  expect(both).toMatch(/\(2007[ab]\).*\(2007[ab]\)/);
});

test('no reference holds more markup than italics and links, and none holds a style', () => {
  expect([...references.values()].join('').match(/<(?!\/?i>|a href="https:[^"]*">|\/a>)[^>]*>/g)).toBeNull();
});

test('whatever a field holds, it cannot become markup', () => {
  const attack = '"><script>alert(1)</script>';
  const [source] = items;
  const item = { ...source, id: 'x', type: 'webpage', author: [{ literal: attack }], title: attack } as CslItem;
  for (const field of ['URL', 'DOI']) {
    const html = renderReferences([{ ...item, [field]: `https://example.org/${attack}` }]).get('x') ?? '';
    expect(html).not.toContain('<script');
    expect(html.match(/<a [^>]*>/g)).toEqual([expect.stringMatching(/^<a href="[^"]*">$/)]);
  }
});

/** Titles with the quotation marks of the page and those of LaTeX written alike. */
const plain = (title: string) => title.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

test.each([
  ['BibTeX', writeBibtex(items)],
  ['RIS', writeRis(items)],
])('every source comes back from %s with its id, title, year and DOI', (_, text) => {
  const back = new Cite(text).data.map(({ id, title, issued, DOI }) => [
    id,
    plain(title),
    issued?.['date-parts'][0]?.[0],
    DOI,
  ]);
  expect(back).toEqual(sources.map(([id, { title, issued, DOI }]) => [id, plain(title), issued, DOI]));
});

test('BibTeX escapes what LaTeX would trip over', () => {
  const text = writeBibtex(items);
  expect(text).toContain('journal = {Journal of Personal Selling \\& Sales Management}');
  expect(text).not.toMatch(/[^\\]&/);
});

test('RIS keeps each field on one line and each publisher of a page', () => {
  const lines = writeRis(items).slice(0, -1).split('\n');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines).toContain('PB  - Vlerick Business School');
});
