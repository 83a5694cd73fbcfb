import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { offlineWords as words } from '../../src/strings/offline.ts';
import { answerChoice, choicesOf, openQuiz, readRows } from '../support/drive-quiz.ts';
import { countKept, openReader, visitOnce } from '../support/offline-reader.ts';
import { fewParts, serveEditions } from '../support/serve-editions.ts';

const facts = JSON.parse(readFileSync(join(inject('folder'), 'offline.json'), 'utf8'));
const h1 = (page: Page) => page.locator('h1').innerText();
const [question] = choicesOf('cultural-friction');
const option = question?.options[0]?.id ?? '';

test('after one visit the course, its search, practice and record work with the host gone and the network off', async () => {
  const host = await serveEditions(inject('folder'));
  const { context, page } = await openReader();
  await visitOnce(page, `${host.url}course/why-they-fight/the-cost/`);
  expect(await countKept(page)).toEqual({ 'truce-offline:/': facts.files + 1 });
  host.isDown = true;
  await context.setOffline(true);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => {
    // What was on its way when the page was left.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${why}`);
  });

  // On the page that was open all along, and on a lesson that was never visited.
  await page.keyboard.press('/');
  await page.locator('#search input').fill('liaison');
  await page.locator('#search .hits a').first().waitFor();
  await openQuiz(page, 'why-they-fight', 'cultural-friction', host.url);
  await answerChoice(page, question?.id ?? '', option);
  await page.reload();
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await page.locator(`[data-question="${question?.id}"][data-result]`).waitFor({ state: 'attached' });
  expect((await readRows(page)).filter(({ type }) => type === 'answered')).toHaveLength(1);

  await page.goto(`${host.url}search/?q=border`);
  await page.locator('main .hits a').first().click();
  await page.waitForURL(/\/(course|glossary|questions|cases)\//);
  const found = await page.locator('html').getAttribute('data-lesson');
  const opened = new Set(['the-cost', 'cultural-friction', ...(found ? [found] : [])]);
  await expect.poll(async () => new Set((await readRows(page)).map(({ lesson }) => lesson)).size).toBe(opened.size);
  await page.goto(`${host.url}practice/`);
  await page.locator('main astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.goto(`${host.url}progress/`);
  await page.locator('[data-offline=kept]').waitFor();
  expect(await page.locator('.record-count').innerText()).toContain(`${opened.size} started`);
  expect(faults).toEqual([]);
  await context.close();
  host.close();
});

test('every form of an address leads to its page, with its query and what stands after #', async () => {
  const host = await serveEditions(inject('folder'), '/', fewParts);
  const { context, page } = await openReader();
  await visitOnce(page, host.url);
  host.isDown = true;
  const lesson = `${host.url}course/why-they-fight/the-cost/`;
  for (const form of ['', 'index.html', '?from=mail', '?from=mail#check-yourself', 'index.html?a=1#x']) {
    await page.goto('about:blank');
    await page.goto(lesson + form);
    expect(page.url()).toBe(lesson + form);
    expect(await page.locator('html').getAttribute('data-lesson')).toBe('the-cost');
  }
  await page.goto(`${lesson.slice(0, -1)}?from=mail#check-yourself`);
  expect(page.url()).toBe(`${lesson}?from=mail#check-yourself`);
  // An assignment stands after #, and is read from there.
  await page.goto(`${host.url}assignment/#truce-a1qqqq`);
  expect(await page.evaluate(() => location.hash)).toBe('#truce-a1qqqq');
  await context.close();
  host.close();
});

test('a page that is not in the copy says so when there is no network, and comes from the host when there is', async () => {
  const host = await serveEditions(inject('folder'), '/', fewParts);
  const { context, page } = await openReader();
  await visitOnce(page, host.url);
  const copy = await countKept(page);
  const paper = `${host.url}print/why-they-fight/handout/`;
  await page.goto(paper);
  expect(await h1(page)).not.toBe(words.instead.title);
  expect((await page.goto(`${host.url}nowhere/`))?.status()).toBe(404);
  host.isDown = true;
  await page.goto(paper);
  expect(await h1(page)).toBe(words.instead.title);
  expect(page.url()).toBe(paper);
  // Where somebody has been is not kept.
  expect(await countKept(page)).toEqual(copy);
  await context.close();
  host.close();
});

test('below a path the copy is that path’s own', async () => {
  const host = await serveEditions(inject('folderBelow'), '/truce/', fewParts);
  const { context, page } = await openReader();
  await visitOnce(page, `${host.url}glossary/`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.url);
  expect(Object.keys(await countKept(page))).toEqual(['truce-offline:/truce/']);
  host.isDown = true;
  await page.goto(`${host.url}course/why-they-fight/the-cost/`);
  expect(await page.locator('html').getAttribute('data-lesson')).toBe('the-cost');
  await page.goto(`${host.url}progress/`);
  await page.locator('[data-offline=kept]').waitFor();
  await context.close();
  host.close();
});

test('the progress page tells what is kept; removed, the copy stays away until it is asked for', async () => {
  const { context, page } = await openReader();
  await visitOnce(page, `${inject('site')}progress/`);
  await page.locator('[data-offline=kept]').waitFor();
  const told = await page.locator('#offline').innerText();
  expect(told).toContain(words.cost(facts.files, facts.travelling, facts.bytes));
  expect(told).toMatch(/works without a network: \d+ files, \d+\.\d MB/);
  expect(told).toMatch(/takes about \d/);

  await page.getByRole('button', { name: words.remove }).click();
  await page.locator('[role=status]', { hasText: words.removed }).waitFor();
  expect(await countKept(page)).toEqual({});
  await page.goto(`${inject('site')}about/`);
  await page.waitForRequest(/keep-copy/);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  expect(await countKept(page)).toEqual({});

  await page.goto(`${inject('site')}progress/`);
  await page.locator('[data-offline=none]', { hasText: words.off }).waitFor();
  await page.getByRole('button', { name: words.keep }).click();
  await page.locator('[data-offline=kept]').waitFor({ timeout: 120_000 });
  expect(await countKept(page)).toEqual({ 'truce-offline:/': facts.files + 1 });
  // Removed and wanted again on one page, where the worker has not let go yet.
  await page.getByRole('button', { name: words.remove }).click();
  await page.getByRole('button', { name: words.keep }).click();
  await page.locator('[data-offline=kept]').waitFor({ timeout: 120_000 });
  await context.close();
});

test('no copy is made in a package of another system, or where the browser saves data', async () => {
  const setUps = [
    () => Reflect.set(globalThis, 'truceBase', ''),
    () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  ];
  for (const setUp of setUps) {
    const { context, page } = await openReader();
    await page.addInitScript(setUp);
    await page.goto(inject('site'));
    await page.waitForRequest(/keep-copy/);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
    await context.close();
  }
});

test('a first visit is done before anything of the copy is asked for', async () => {
  const { context, page } = await openReader();
  const late: number[] = [];
  const start = Date.now();
  context.on('request', (request) => {
    if (/keep-copy|offline\.js/.test(request.url())) late.push(Date.now() - start);
  });
  await page.goto(`${inject('site')}course/why-they-fight/the-cost/`, { waitUntil: 'load' });
  await page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 120_000 });
  expect(late.length).toBeGreaterThan(0);
  expect(Math.min(...late)).toBeGreaterThan(4000);
  await context.close();
});

test('the course can be installed, below its path too, with icons of its own mark', async () => {
  const { context, page } = await openReader();
  await page.goto(inject('siteBelow'));
  const session = await context.newCDPSession(page);
  // Nothing stands in the way but the profile of the test, which has to be private.
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '');
  expect(manifest).toMatchObject({ id: '/truce/', start_url: '/truce/', scope: '/truce/', display: 'standalone' });
  for (const { src, sizes } of manifest.icons) {
    const bytes = await (await page.request.get(new URL(src, page.url()).href)).body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const paper = () =>
    page.evaluate(() => {
      const context2d = document.createElement('canvas').getContext('2d');
      if (!context2d) return '';
      context2d.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      context2d.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = context2d.getImageData(0, 0, 1, 1).data;
      return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const told = page.locator(`meta[name=theme-color]${colorScheme === 'dark' ? '[media*=dark]' : ':not([media])'}`);
    expect(await told.getAttribute('content')).toBe(await paper());
  }
  expect(manifest).toMatchObject({ background_color: manifest.theme_color });
  await context.close();
});

test('what a first visit fetches for later, the file that begins it, and the worker itself, stay within their budgets', () => {
  console.log(`Offline copy: ${facts.files} files, ${facts.bytes} bytes, ${facts.travelling} as they travel.`);
  expect(facts.files).toBeLessThanOrEqual(760);
  expect(facts.travelling).toBeLessThanOrEqual(3_750_000);
  const [late = ''] = globSync('_astro/keep-copy.*.js', { cwd: inject('folder') });
  expect(brotliCompressSync(readFileSync(join(inject('folder'), late))).length).toBeLessThanOrEqual(450);
  const worker = readFileSync(join(inject('folder'), 'offline.js'));
  expect(worker.length).toBeLessThanOrEqual(84_000);
});
