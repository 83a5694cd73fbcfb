import { expect, test } from 'vitest';
import { withoutScripting } from '../../../src/integrations/disk/for-disk.ts';
import { linkRelatively, toRelative } from '../../../src/integrations/disk/link-relatively.ts';

test.each([
  ['/truce/', 'index.html', 'index.html'],
  ['/truce/course/#top', 'index.html', 'course/index.html#top'],
  ['/truce/course/a/b/', 'course/c/d/index.html', '../../../course/a/b/index.html'],
  ['/truce/favicon.svg', 'about/index.html', '../favicon.svg'],
  ['/truce/search/?q=x', '404.html', 'search/index.html?q=x'],
  ['/other/', 'index.html', '/other/'],
  ['https://example.org/', 'index.html', 'https://example.org/'],
])('%s on %s is %s', (address, path, relative) => {
  expect(toRelative(address, path, '/truce/')).toBe(relative);
});

test('below the root of a host an address of another host stays what it is', () => {
  expect(toRelative('//example.org/a/', 'index.html', '/')).toBe('//example.org/a/');
});

test('addresses in links, pictures, forms and styles are found, words about them are not', () => {
  const html =
    '<a class="x" href="/a/">/b/</a><img src="/c.svg"><form action="/d/"><style>x{src:url("/e.woff2")}</style>';
  expect(linkRelatively(html, 'f/index.html', '/')).toBe(
    '<a class="x" href="../a/index.html">/b/</a><img src="../c.svg"><form action="../d/index.html"><style>x{src:url("../e.woff2")}</style>',
  );
});

test('styles for readers without scripts count for everybody, those for readers with them for nobody', () => {
  expect(withoutScripting('@media (scripting:none),print{}@media screen and (scripting: enabled){}')).toBe(
    '@media (min-width:0),print{}@media screen and (max-width:0){}',
  );
});
