import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
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
  // One script and one style sheet.
  expect(written).toHaveLength(102);
  expect(new Set(written).size).toBe(102);
});

const [questions, lesson] = ['questions/q-0/index.html', 'course/module/lesson/index.html'];

/** Finishes a site of one question and one lesson, and returns its files by name. */
async function finishTwo(styles = ''): Promise<(file: string) => string> {
  const root = makeSite(1);
  for (const file of [questions, lesson]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(
      join(root, file),
      page.replace('b{}', () => `b{}${styles}`),
    );
  }
  await finishFolder(root, '/base/_astro/');
  return (file) => readFileSync(join(root, file), 'utf8');
}

const named = (html: string, kind: string): string =>
  new RegExp(`<link rel="${kind}" href="/base/(_astro/shared[.][0-9a-f]{8}[.]\\w+)">`).exec(html)?.[1] ?? '';

test('a finished lesson has one element of styles, its scripts in a file, and a policy for what it holds', async () => {
  const read = await finishTwo();
  const html = read(lesson);
  expect(read(named(html, 'island-loader'))).toBe('shared();'.repeat(40));
  expect(html).toContain('<style>a{}b{}</style>');
  expect(html).not.toContain('rel="stylesheet"');
  expect(html).not.toContain('sha256-AAAA');
  expect(html).not.toContain('<script>');
});

test('a page of a question links to its styles, which name their files from where they stand', async () => {
  const read = await finishTwo('c{src:url("/base/_astro/fonts/c.woff2")}d{src:url("/base/d.svg")}');
  const html = read(questions);
  expect(html).not.toContain('<style>');
  expect(html).toContain('.css"></head>');
  expect(read(named(html, 'stylesheet'))).toBe('a{}b{}c{src:url("fonts/c.woff2")}d{src:url("/base/d.svg")}');
});
