import { expect, test } from 'vitest';
import { findKept, isLasting } from '../../../src/domain/offline/offline-copy.ts';
import { isForOffline, toPath } from '../../../src/integrations/offline/choose-files.ts';

const kept = new Set(['', 'course/', 'course/why/', '_astro/page.js']);
const find = (path: string) => findKept(path, (one) => kept.has(one));

test('a path means the kept file, its folder’s page, or leads to the page whose slash was left out', () => {
  expect(find('')).toEqual({ give: '' });
  expect(find('index.html')).toEqual({ give: '' });
  expect(find('course/why/')).toEqual({ give: 'course/why/' });
  expect(find('course/why/index.html')).toEqual({ give: 'course/why/' });
  expect(find('course/why')).toEqual({ lead: 'course/why/' });
  expect(find('_astro/page.js')).toEqual({ give: '_astro/page.js' });
  expect(find('print/why/')).toBeUndefined();
  expect(find('course/index.html/')).toBeUndefined();
});

test('the copy holds pages, scripts, fonts, search and data, and not downloads, paper or what only hosts read', () => {
  const files = [
    'index.html',
    '_astro/fonts/a.woff2',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
    'terms.json',
  ];
  expect(files.filter(isForOffline)).toEqual(files);
  const others = [
    'downloads/index.json',
    'print/why/index.html',
    'preview.png',
    'offline.js',
    'index.html.br',
    '404.html',
  ];
  expect(others.filter(isForOffline)).toEqual([]);
  expect(isForOffline('teach/downloads/index.html')).toBe(true);
  expect(['index.html', 'course/index.html', 'terms.json'].map(toPath)).toEqual(['', 'course/', 'terms.json']);
});

test('only a file that is named by its content is good for ever', () => {
  expect(['_astro/record.is1tC-0o.js', 'pagefind/fragment/en_1a2b3c4.pf_fragment'].filter(isLasting)).toHaveLength(2);
  expect(['', 'course/', 'terms.json', 'pagefind/pagefind.js', 'pagefind/wasm.en.pagefind'].filter(isLasting)).toEqual(
    [],
  );
});
