import { expect, test } from 'vitest';
import { fillDownloads } from '../../../src/integrations/exports/fill-page.ts';
import { saySize } from '../../../src/integrations/exports/say-size.ts';

const row = (file: string, title: string, format: string, bytes: number) => ({
  ...{ file, title, format, bytes },
  module: null,
  sha256: '',
});
const page =
  '<div data-downloads="gift" data-none="None."><p>None.</p></div><div data-downloads="epub" data-none="None."><p>None.</p></div>';

test('files stand under their format with their sizes, escaped, below the base', () => {
  const filled = fillDownloads(page, [row('a.gift.txt', 'Questions of “A & B”', 'gift', 1_200)], '/truce/');
  expect(filled).toBe(
    '<div data-downloads="gift" data-none="None."><ul><li><a href="/truce/downloads/a.gift.txt" download>Questions of “A &#x26; B”</a>, 2 kB</li></ul></div><div data-downloads="epub" data-none="None."><p>None.</p></div>',
  );
});

test('filled again, a page has the new files in place of the old', () => {
  const once = fillDownloads(page, [row('a.gift.txt', 'A', 'gift', 1)], '/');
  const twice = fillDownloads(once, [row('b.gift.txt', 'B', 'gift', 1)], '/');
  expect(twice).toContain('b.gift.txt');
  expect(twice).not.toContain('a.gift.txt');
});

test('filled with nothing, a page says again that there are none', () => {
  const once = fillDownloads(page, [row('a.gift.txt', 'A', 'gift', 1)], '/');
  expect(once).not.toBe(page);
  expect(fillDownloads(once, [], '/')).toBe(page);
});

test('the file of the whole course stands before those of its modules', () => {
  const rows = [{ ...row('m.gift.txt', 'M', 'gift', 1), module: 'm' }, row('c.gift.txt', 'C', 'gift', 1)];
  const filled = fillDownloads(page, rows, '/');
  expect(filled.indexOf('c.gift.txt')).toBeLessThan(filled.indexOf('m.gift.txt'));
  expect(filled).toContain('m.gift.txt');
});

test('sizes are rounded up', () => {
  const sizes = [1, 1_000, 1_001, 999_000, 999_001, 1_400_000, 1_400_001];
  expect(sizes.map((bytes) => saySize(bytes).replace('\u00a0', ' '))).toEqual(
    ['1 kB', '1 kB', '2 kB', '999 kB', '1.0 MB', '1.4 MB', '1.5 MB'], // a line never ends within one
  );
});
