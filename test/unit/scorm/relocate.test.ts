import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/domain/parcel/parcel.ts';
import { placeLink } from '../../../src/domain/parcel/place-link.ts';
import { applyEdits } from '../../../src/integrations/exports/scorm/edits.ts';
import {
  parsePage,
  relocatePage,
  relocateProps,
  relocateStyles,
  seeFrom,
} from '../../../src/integrations/exports/scorm/relocate.ts';

const place: Place = {
  base: '/truce/',
  address: 'https://course.example/truce/',
  pages: ['course/fight/', 'course/fight/cost/', 'glossary/'],
  files: ['sources.bib', 'terms.json', '_astro/a.js'],
  instead: { '': 'course/fight/', 'course/': 'course/fight/' },
};
const unknown: Place = { ...place, address: null };
const page = 'course/fight/cost/';

const wrap = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}<script type="module" src="/truce/_astro/a.js"></script></head><body>${body}</body></html>`;
const move = (body: string, at = place, head = '') => {
  const moved = relocatePage(parsePage(wrap(body, head)), page, at, 'place.js');
  return moved.match(/<body>([\s\S]*)<\/body>/)?.[1] ?? '';
};

describe('a link', () => {
  test.each([
    ['glossary/#lead', 'glossary/index.html#lead'],
    ['glossary/?a=b#lead', 'glossary/index.html?a=b#lead'],
    ['glossary/index.html', 'glossary/index.html'],
    ['', 'course/fight/index.html'],
    ['course/#top', 'course/fight/index.html#top'],
    ['sources.bib', 'sources.bib'],
  ])('to %j is to a file of the package', (path, file) => {
    expect(placeLink(path, place)).toEqual({ to: 'inside', file });
  });
  test('to another page leads to the site, or nowhere when nobody knows where that is', () => {
    expect(placeLink('teach/#a', place)).toEqual({ to: 'site', url: 'https://course.example/truce/teach/#a' });
    expect(placeLink('teach/', unknown)).toEqual({ to: 'nowhere' });
    expect(placeLink('constructor', unknown)).toEqual({ to: 'nowhere' });
  });
});

test.each([
  ['', 'glossary/index.html', 'glossary/index.html'],
  ['course/fight/', 'course/fight/index.html#a', 'index.html#a'],
  ['course/fight/cost/', 'glossary/index.html?q=../x#y', '../../../glossary/index.html?q=../x#y'],
])('from %j, %j is %j', (from, file, seen) => {
  expect(seeFrom(from, file)).toBe(seen);
});

describe('a page', () => {
  test('names files, from where it stands', () => {
    expect(move('<a href="/truce/glossary/#lead">A</a><a href="#here">B</a><img src="/truce/_astro/x.png">')).toBe(
      '<a href="../../../glossary/index.html#lead">A</a><a href="#here">B</a><img src="../../../_astro/x.png">',
    );
  });
  test('opens what is not in the package beside the course', () => {
    expect(move('<a class="x" href="/truce/teach/">T</a>')).toBe(
      '<a class="x" href="https://course.example/truce/teach/" target="_blank" rel="noopener">T</a>',
    );
    expect(move('<a class="x" href="/truce/teach/">T</a>', unknown)).toBe('<a class="x" >T</a>');
  });
  test('leaves other addresses alone, even those that begin alike', () => {
    const others = '<a href="https://doi.org/1">D</a><a href="//other/truce/">O</a><a href="/trucery/">T</a>';
    expect(move(others)).toBe(others);
  });
  test('keeps its text to the letter', () => {
    const text = '<p>“a” &amp; b &lt; c <!--astro:end--></p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>';
    expect(move(text)).toBe(text);
  });
  test('has no link in its menus that leads out, nor a list or heading that held nothing else', () => {
    const menu =
      '<nav><p><a href="/truce/course/fight/">F</a></p><ol><li><a href="/truce/course/fight/cost/">C</a></li></ol>' +
      '<p><a href="/truce/course/up/">U</a></p> <ol><li><a href="/truce/course/up/one/">O</a></li></ol></nav>';
    expect(move(menu)).toBe(
      '<nav><p><a href="../index.html">F</a></p><ol><li><a href="index.html">C</a></li></ol> </nav>',
    );
  });
  test('gives its islands whole files, and addresses that can be reached', () => {
    const props = JSON.stringify({
      a: [0, '/truce/course/fight/cost/'],
      b: [0, '/truce/course/up/one/#x'],
      c: [0, '/truce/terms.json'],
      d: [0, '/truce/questions/'],
      e: [0, 'a text'],
      f: [1, [[0, { url: [0, '/truce/glossary/'] }]]],
    });
    const moved = JSON.parse(relocateProps(props, page, place));
    expect([moved.a[1], moved.c[1], moved.d[1], moved.e[1]]).toEqual([
      'index.html',
      '../../../terms.json',
      '/truce/questions/',
      'a text',
    ]);
    expect(moved.f[1][0][1].url[1]).toBe('../../../glossary/index.html');
    const island = move(
      `<astro-island component-url="/truce/_astro/a.js" renderer-url="/truce/_astro/b.js" props="${props.replaceAll('"', '&quot;')}" ssr></astro-island>`,
    );
    expect(island).toContain('component-url="../../../_astro/a.js" renderer-url="../../../_astro/b.js"');
    expect(island).toContain('[0,&quot;index.html&quot;]');
    expect(island).toContain(' ssr>');
  });
  test('runs our script before any other, and asks for the rest as seen from itself', () => {
    const html = relocatePage(
      parsePage(
        wrap('', '<link rel="icon" href="/truce/favicon.svg"><link rel="canonical" href="https://c.example/">'),
      ),
      page,
      place,
      'place.js',
    );
    expect(html.match(/src="[^"]+"/g)).toEqual(['src="../../../place.js"', 'src="../../../_astro/a.js"']);
    expect(html).toContain('<link rel="icon" href="../../../favicon.svg">');
    expect(html).toContain('href="https://c.example/"');
  });
  test('that has no script is none of the course', () => {
    expect(() => relocatePage(parsePage('<p>x</p>'), page, place, 'place.js')).toThrow('no script');
  });
});

test('style sheets name fonts from the page', () => {
  expect(
    relocateStyles('a{src:url("/truce/_astro/f.woff2")}b{background:url(/truce/x.svg)}c{src:url(data:x)}', page, place),
  ).toBe('a{src:url("../../../_astro/f.woff2")}b{background:url(../../../x.svg)}c{src:url(data:x)}');
});

test('changes of a text are made from left to right, and within one that goes none is', () => {
  const edits = [
    { start: 4, end: 5, text: 'X' },
    { start: 0, end: 3, text: '' },
    { start: 1, end: 2, text: 'never' },
  ];
  expect(applyEdits('abcdef', edits)).toBe('dXf');
});

test('a package is not offered for installing: its pages name no manifest', () => {
  const head = '<link rel="manifest" href="/truce/manifest.webmanifest"><link rel="icon" href="/truce/favicon.svg">';
  const moved = relocatePage(parsePage(wrap('', head)), page, place, 'place.js');
  expect(moved).toContain('rel="icon"');
  expect(moved).not.toContain('manifest');
});
