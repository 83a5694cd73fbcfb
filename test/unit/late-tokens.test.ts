import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const late = [...readFileSync('src/styles/late-tokens.css', 'utf8').matchAll(/^ {2}(--[\w-]+):/gm)].map(
  ([, name = '']) => name,
);
const sheets = globSync('src/**/*.{css,astro,ts,tsx}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('the sheet that comes late has them for a quiz alone, as they are elsewhere', () => {
  const marks = readFileSync('src/components/quiz/quiz-marks.css', 'utf8');
  expect(marks).not.toMatch(/:root|@import '.*tokens/);
  for (const name of ['--good', '--good-wash', '--warn', '--warn-wash']) {
    const [line = name] = new RegExp(`${name}: .*;`).exec(readFileSync('src/styles/late-tokens.css', 'utf8')) ?? [];
    expect(marks).toContain(line);
  }
});

test('no sheet that comes by itself has layers, so that nothing on the page moves', () => {
  for (const file of ['quiz/quiz-marks', 'offline/offer-edition', 'assignment/banner'])
    expect(readFileSync(`src/components/${file}.css`, 'utf8'), file).not.toMatch(/@layer|@import/);
});

test('who uses a token that lessons go without imports the sheet that has it', () => {
  expect(late).toContain('--good');
  const users = sheets.filter(({ text }) => late.some((name) => text.includes(`var(${name})`)));
  expect(users.length).toBeGreaterThan(5);
  const strange = users.filter(({ text }) => !/import '.*late-tokens\.css'/.test(text)).map(({ file }) => file);
  expect(strange).toEqual(['src/components/quiz/quiz-marks.css']);
});
