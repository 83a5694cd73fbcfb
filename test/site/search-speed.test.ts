import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const LESSON = 'course/the-four-levels/aligned/';
const status = (page: Page, text: string) => page.locator('#search [role=status]', { hasText: text }).waitFor();
const isOfSearch = (path: string) => /pagefind|search/.test(path);

/** Paths that a context asks for from now on. */
function listAsked(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test('search is fetched when somebody comes near it, and not before; its full text when it is opened', async () => {
  for (const near of ['hover', 'focus'] as const) {
    const { page } = await openPage();
    const asked = listAsked(page.context());
    await page.goto(inject('site') + LESSON);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(4_000);
    expect(asked.filter(isOfSearch)).toEqual([]);
    const names = page.waitForResponse((response) => response.url().endsWith('/search/first.json'));
    await page.locator('.search-open')[near]();
    await (await names).finished();
    expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
    await page.locator('.search-open').click();
    await page.waitForRequest((request) => request.url().includes('pagefind'));
    await page.context().close();
  }
});

test('a first query costs at most 150,000 bytes, of which what answers at once is at most 30,000', async () => {
  const told: string[] = [];
  const heavy: unknown[] = [];
  for (const query of ['liaison', 'lead definition', 'budget power', 'price', 'transaction price', 'goals']) {
    const { page } = await openPage();
    await page.goto(inject('site'));
    await page.waitForLoadState('networkidle');
    const bodies: Promise<{ path: string; bytes: number }>[] = [];
    page.context().on('response', (response) => {
      const path = new URL(response.url()).pathname;
      // Pagefind's own files are compressed already.
      bodies.push(
        response.body().then((body) => ({ path, bytes: Math.min(body.length, brotliCompressSync(body).length) })),
      );
    });
    await page.keyboard.press('/');
    await page.locator('#search input').fill(query);
    await status(page, `“${query}”`);
    await page.waitForTimeout(500);
    const all = await Promise.all(bodies);
    const sum = (list: typeof all) => list.reduce((total, { bytes }) => total + bytes, 0);
    const [whole, first] = [sum(all), sum(all.filter(({ path }) => !path.includes('pagefind')))];
    told.push(`${query} ${first} and ${whole}`);
    if (!(whole <= 150_000 && first <= 30_000 && first > 10_000)) heavy.push({ query, first, whole });
    await page.context().close();
  }
  console.log(`Bytes of a first query, at once and whole: ${told.join('; ')}.`);
  expect(heavy).toEqual([]);
});

test('what answers at once is one file of at most 30,000 bytes', () => {
  const file = readFileSync(join(inject('folder'), 'search/first.json'));
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(30_000);
});

test('names answer while the full text is still coming, which then moves nothing that is there', async () => {
  const { page } = await openPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(inject('site'));
  await page.keyboard.press('/');
  await page.locator('#search input').fill('liaison');
  await page.locator('#search .hits a').first().waitFor();
  await status(page, 'Looking through the whole text');
  const measure = () =>
    page
      .locator('#search .hits a')
      .evaluateAll((links) =>
        links.map((link) => `${(link as HTMLAnchorElement).href} ${Math.round(link.getBoundingClientRect().top)}`),
      );
  const before = await measure();
  release();
  await status(page, '“liaison”');
  const after = await measure();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
  expect(new Set(after.map((one) => one.split(' ')[0])).size).toBe(after.length);
  await page.context().close();
});

test('names answer where the full text cannot be had, and it is said', async () => {
  const { page } = await openPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(inject('site'));
  await page.keyboard.press('/');
  await page.locator('#search input').fill('liaison');
  await status(page, 'text of the lessons could not be loaded');
  expect(await page.locator('#search .hits a').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('the box is open before anything of it is fetched, and loses no letter', async () => {
  const { page, complaints } = await openPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/search-dialog*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(inject('site'));
  await page.keyboard.press('/');
  await page.keyboard.type('liai');
  expect(await page.locator('#search input').inputValue()).toBe('liai');
  release();
  await page.locator('#search .hits a').first().waitFor();
  await page.keyboard.type('son');
  await status(page, '“liaison”');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an open box suggests the next lessons, the terms of the page and what was looked for, until that is forgotten', async () => {
  const { page } = await openPage();
  await page.goto(inject('site') + LESSON);
  await page.keyboard.press('/');
  const headings = page.locator('#search .hits h2');
  await page.locator('#search .hits a').first().waitFor();
  expect(await headings.allTextContents()).toEqual(['Lessons to go on with', 'Terms on this page']);
  expect(await page.locator('#search .hits a').first().getAttribute('href')).toContain('/course/the-four-levels/');
  await page.locator('#search input').fill('budget power');
  await status(page, '“budget power”');
  await page.locator('#search .hits a').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith(LESSON));
  await page.keyboard.press('/');
  await page.getByRole('button', { name: 'budget power' }).click();
  await status(page, '“budget power”');
  expect(await page.locator('#search input').inputValue()).toBe('budget power');
  await page.locator('#search input').fill('');
  await page.getByRole('button', { name: 'Forget these searches' }).click();
  await expect.poll(() => headings.allTextContents()).not.toContain('Searched lately');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('searches')))).toEqual([]);
  await page.context().close();
});
