import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { separateFigures } from '../../../src/integrations/exports/figure-files.ts';
import { attributeOf, findAll, readXml, textOf } from '../../support/xml-tree.ts';

const html =
  '<section><figure><svg viewBox="0 0 400 200" role="img" aria-label="Two circles"><circle class="s" r="2" stroke-dasharray="4 4"></circle><text text-anchor="middle">A &amp; B</text></svg><figcaption>They meet.</figcaption></figure></section>';
const lesson = fromHtml(html, { fragment: true }).children[0] as Element; // the section above

test('a drawing becomes a file, and an image with its description stands in its place', () => {
  const parted = separateFigures(lesson, (place) => `figures/one-${place}.svg`);
  expect(toHtml(parted.lesson)).toBe(
    '<section><figure><img src="../figures/one-1.svg" alt="Two circles" width="528" height="277"><figcaption>They meet.</figcaption></figure></section>',
  );
  const drawing = readXml(parted.files.get('figures/one-1.svg') ?? '');
  expect(attributeOf(drawing, 'xmlns')).toBe('http://www.w3.org/2000/svg');
  expect(attributeOf(drawing, 'viewBox')).toBe('-10 -10 420 220');
  expect(findAll(drawing, 'circle')[0]?.attributes).toEqual({ class: 's', r: '2', 'stroke-dasharray': '4 4' });
  expect(findAll(drawing, 'text').map(textOf)).toEqual(['A & B']);
  expect(findAll(drawing, 'style').map(textOf)[0]).toContain('.s {');
  expect(toHtml(lesson)).toContain('<svg');
});
