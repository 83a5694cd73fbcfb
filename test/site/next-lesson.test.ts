import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { getBrowser } from '../support/browser.ts';
import { type Overheard, overhear, rest, settle } from '../support/overhear.ts';
import { openRawPage } from '../support/raw-chromium.ts';

const LESSON = 'course/the-four-levels/aligned/';
const NEXT = 'course/the-four-levels/integrated/';

let overheard: Overheard;
let site = '';
beforeAll(async () => {
  overheard = await overhear(inject('site'));
  site = overheard.url;
});
afterAll(() => overheard.close());

const count = (path: string) => overheard.asked.filter((one) => one === `/${path}`).length;

/** A lesson, just loaded. A service worker would fetch for reasons of its own. */
async function openLesson(prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
  overheard.asked.length = 0;
  const context = await (await getBrowser()).newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(site + LESSON);
  return page;
}

test('the next lesson is fetched once, after three seconds and before its link is pressed', async () => {
  const page = await openLesson();
  const loaded = Date.now();
  expect(await settle(() => count(NEXT) > 0)).toBe(true);
  expect(Date.now() - loaded).toBeGreaterThan(2_500);
  await page.locator('.pager a[rel=next]').click();
  await page.waitForURL(site + NEXT);
  await page.locator('h1').waitFor();
  expect(count(NEXT)).toBe(1);
  await page.context().close();
});

const spared: [string, (page: Page) => Promise<unknown>][] = [
  [
    'the browser saves data',
    async (page) => {
      const wire = await page.context().newCDPSession(page);
      await wire.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
      await page.addInitScript(() => {
        if (!Reflect.get(navigator, 'connection').saveData) throw new Error('Data are not saved.');
      });
    },
  ],
  [
    'the reader prefers reduced data',
    async (page) =>
      page.addInitScript(() => {
        // No browser offers the preference without a switch yet.
        const match = window.matchMedia.bind(window);
        window.matchMedia = (query) => match(query.includes('prefers-reduced-data') ? 'all' : query);
      }),
  ],
];
test.each(spared)('nothing is fetched ahead when %s', async (_when, prepare) => {
  const faults: string[] = [];
  const page = await openLesson(async (page) => {
    page.on('pageerror', (error) => faults.push(error.message));
    await prepare(page);
  });
  await rest(6_000);
  expect(count(NEXT)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

const readKept = `(async () => {
  const { openDatabase } = { openDatabase: () => new Promise((resolve) => { const r = indexedDB.open('truce-record'); r.onsuccess = () => resolve(r.result); }) };
  const base = await openDatabase();
  const names = [...base.objectStoreNames];
  const rows = await Promise.all(names.map((name) => new Promise((resolve) => { const r = base.transaction(name).objectStore(name).getAll(); r.onsuccess = () => resolve(r.result); })));
  base.close();
  return JSON.stringify(rows.flat());
})()`;

test('a lesson that was drawn beforehand counts as opened only once it is seen', async () => {
  overheard.asked.length = 0;
  const page = await openRawPage([['Preload.enable']]);
  await page.send('Page.navigate', { url: site + LESSON });
  const isReady = () =>
    page.heard.some(({ method, params }) => method === 'Preload.prerenderStatusUpdated' && params.status === 'Ready');
  expect(await settle(isReady)).toBe(true);
  // Whatever it does, it has done by then.
  await rest(2_000);
  expect(await page.read<string>(readKept)).toContain('"aligned"');
  expect(await page.read<string>(readKept)).not.toContain('"integrated"');
  await page.read(`setTimeout(() => document.querySelector('.pager a[rel=next]').click())`);
  expect(await settle(() => page.read<boolean>(`location.pathname === '/${NEXT}'`).catch(() => false))).toBe(true);
  expect(await page.read<number>(`performance.getEntriesByType('navigation')[0].activationStart`)).toBeGreaterThan(0);
  expect(await settle(async () => (await page.read<string>(readKept)).includes('"integrated"'))).toBe(true);
  expect(count(NEXT)).toBe(1);
  await page.close();
});
