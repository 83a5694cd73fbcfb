import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { finishFolder } from '../../src/integrations/finish-pages.ts';

const script = `<script>${'shared();'.repeat(40)}</script>`;
const page = `<head><meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';"><style>a{}</style><style>b{}</style></head>${script}`;

function makeSite(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'truce-pages-'));
  for (let place = 0; place < count; place++) {
    mkdirSync(join(root, `questions/q-${place}`), { recursive: true });
    writeFileSync(join(root, `questions/q-${place}/index.html`), page);
  }
  return root;
}

test('each of many pages is read once and written once, and what they share is written once', async () => {
  const root = makeSite(100);
  const [read, written]: [string[], string[]] = [[], []];
  await finishFolder(root, '/base/_astro/', {
    read: (path) => {
      read.push(relative(root, path));
      return readFile(path, 'utf8');
    },
    write: (path, text) => {
      written.push(relative(root, path));
      return writeFile(path, text);
    },
  });
  expect(new Set(read).size).toBe(100);
  expect(read).toHaveLength(100);
  expect(written).toHaveLength(101);
  expect(new Set(written).size).toBe(101);
});

test('a finished page has one element of styles, its scripts in a file, and a policy for what it holds', async () => {
  const root = makeSite(1);
  await finishFolder(root, '/base/_astro/');
  const html = readFileSync(join(root, 'questions/q-0/index.html'), 'utf8');
  const [name] = readdirSync(join(root, '_astro'));
  expect(html).toContain(`<link rel="island-loader" href="/base/_astro/${name}">`);
  expect(html).toContain('<style>a{}b{}</style>');
  expect(html).not.toContain('sha256-AAAA');
  expect(html).not.toContain('<script>');
  expect(readFileSync(join(root, '_astro', name ?? ''), 'utf8')).toBe('shared();'.repeat(40));
});
