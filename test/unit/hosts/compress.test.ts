import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFolder } from '../../../src/integrations/compress/compress-folder.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'truce-compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/page.html'), '<p>The border is open.</p>'.repeat(100));
  writeFileSync(join(folder, 'tiny.json'), '{}');
  writeFileSync(join(folder, 'font.woff2'), 'a'.repeat(1_000));
  return folder;
}

test('a text gets two smaller companions that hold the same, and the same bytes each time', async () => {
  const folder = makeFolder();
  const page = join(folder, 'deep/page.html');
  await compressFolder(folder);
  const [brotli, gzip] = [readFileSync(`${page}.br`), readFileSync(`${page}.gz`)];
  expect(brotliDecompressSync(brotli)).toEqual(readFileSync(page));
  expect(gunzipSync(gzip)).toEqual(readFileSync(page));
  await compressFolder(folder);
  expect([readFileSync(`${page}.br`), readFileSync(`${page}.gz`)]).toEqual([brotli, gzip]);
});

test('what would not get smaller, or is of a kind that is compressed already, gets none', async () => {
  const folder = makeFolder();
  const told = await compressFolder(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['deep', 'font.woff2', 'tiny.json']);
  expect(told.files).toBe(1);
  expect(told.after).toBeLessThan(told.before);
});
