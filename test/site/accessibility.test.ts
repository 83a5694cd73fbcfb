import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, wakeIslands } from '../support/browser.ts';
import { findClipped, walkByTab } from '../support/by-keyboard.ts';
import { listPages } from '../support/pages.ts';

/** One page of each kind: pages of a kind differ in their words alone. */
const kinds = [...new Map(listPages().map((path) => [nameKind(path), path])).values()];

/** The middle of an address names one of many: a module, a lesson, a question. */
function nameKind(path: string): string {
  const [first, ...rest] = path.split('/');
  if (first === 'print') return `print ${rest[1]}`;
  return first === 'about' ? path : `${first} ${rest.length}`;
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(inject('site') + path);
  await wakeIslands(page);
  // What an island hides or shows once it is live, it has when nothing is left to do, and by the second frame after that.
  await page.evaluate(async () => {
    await new Promise((done) => requestIdleCallback(done, { timeout: 5_000 }));
    for (const _ of [1, 2, 3]) await new Promise((done) => requestAnimationFrame(done));
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

test.each(kinds)(
  'with the Tab key all of "%s" is reached, forwards and back, is seen in focus, and focus alone changes nothing',
  async (path) => {
    const { page } = await openPage({ viewport: { width: 1280, height: 720 } });
    await visit(page, path);
    for (const key of ['Tab', 'Shift+Tab'] as const)
      expect({ key, ...(await walkByTab(page, key)) }).toEqual({
        key,
        missed: [],
        unseen: [],
        covered: [],
        changed: [],
      });
    await page.context().close();
  },
);

test.each(kinds)(
  'in forced colours "%s" shows the focus, and whatever can be pressed has an edge or words',
  async (path) => {
    const { page } = await openPage({ viewport: { width: 1280, height: 720 }, forcedColors: 'active' });
    await visit(page, path);
    expect((await walkByTab(page, 'Tab')).unseen).toEqual([]);
    // A background is taken away there: a button that was only one would be gone.
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, a[href], select, input, textarea')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden'))
        .filter((one) => !one.innerText.trim() && !one.querySelector('svg') && !(one instanceof HTMLInputElement))
        .filter((one) =>
          ['', '::before', '::after'].every((part) => getComputedStyle(one, part).borderStyle === 'none'),
        )
        .map((one) => one.outerHTML.slice(0, 100)),
    );
    expect(bare).toEqual([]);
    await page.context().close();
  },
);

test('with a reader’s own wider spacing, and at twice and four times the size, nothing is cut off or too wide', async () => {
  const { page } = await openPage();
  const found: string[] = [];
  const spacing =
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
  const cases = [
    { css: spacing, width: 390 },
    { css: spacing, width: 1280 },
    // A zoom of 200% makes half a window of a window, and one of 400% a quarter.
    { css: '', width: 640 },
    { css: '', width: 320 },
  ];
  for (const path of kinds)
    for (const { css, width } of cases) {
      await page.setViewportSize({ width, height: 800 });
      await visit(page, path);
      found.push(...(await findClipped(page, css)).map((one) => `/${path} ${width} ${css.slice(0, 20)}: ${one}`));
    }
  await page.context().close();
  expect(found).toEqual([]);
});

test('nothing moves by itself, and a phone may be held either way', async () => {
  const { page } = await openPage({ reducedMotion: 'no-preference' });
  const moving: string[] = [];
  for (const path of kinds) {
    await visit(page, path);
    await page.waitForTimeout(400);
    moving.push(...(await page.evaluate(() => document.getAnimations().map(({ id }) => `${location.pathname} ${id}`))));
    const css = await page.evaluate(() => [...document.querySelectorAll('style')].map((one) => one.textContent).join());
    expect(css).not.toMatch(/\borientation\s*:/);
  }
  await page.context().close();
  expect(moving).toEqual([]);
});

const html = globSync('**/*.html', { cwd: inject('folder') }).map((file) => ({
  file,
  text: readFileSync(join(inject('folder'), file), 'utf8'),
}));

test('no page holds sound, film, a picture file, another page, or a key of its own', () => {
  const held = html.flatMap(({ file, text }) =>
    [...text.matchAll(/<(video|audio|img|picture|iframe|object|embed)\b|\baccesskey=/g)].map(
      ([what]) => `${file} ${what}`,
    ),
  );
  expect(held).toEqual([]);
});

test('the header has the same things in the same order on every page', () => {
  const headers = html.map(({ text }) =>
    (/<header class="site">[\s\S]*?<\/header>/.exec(text)?.[0] ?? 'none').replace(/ aria-current="[^"]*"/g, ''),
  );
  expect(new Set(headers).size).toBe(1);
  expect(headers[0]).toContain('<nav');
});
