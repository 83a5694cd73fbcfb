import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const late = [...readFileSync('src/styles/late-tokens.css', 'utf8').matchAll(/^ {2}(--[\w-]+):/gm)].map(
  ([, name = '']) => name,
);
const sheets = globSync('src/**/*.{css,astro,ts,tsx}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('who uses a token that lessons go without imports the sheet that has it', () => {
  expect(late).toContain('--good');
  const users = sheets.filter(({ text }) => late.some((name) => text.includes(`var(${name})`)));
  expect(users.length).toBeGreaterThan(5);
  expect(users.filter(({ text }) => !text.includes('late-tokens.css')).map(({ file }) => file)).toEqual([]);
});
