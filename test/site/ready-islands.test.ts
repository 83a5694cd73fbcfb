import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { getBrowser } from '../support/browser.ts';
import { type Overheard, overhear, rest, settle } from '../support/overhear.ts';

const LESSON = 'course/the-four-levels/aligned/';
const NEXT = 'course/the-four-levels/integrated/';
const REACT = /^islands\./;
const QUIZ = /^(islands|client|quiz|QuizIsland)\./;

let overheard: Overheard;
let site = '';
beforeAll(async () => {
  // Scripts may be kept, as every host is told.
  overheard = await overhear(inject('site'), (path) =>
    path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
  );
  site = overheard.url;
});
afterAll(() => overheard.close());

/** Names of the scripts that were asked for, in order. */
const scripts = () => overheard.asked.flatMap((path) => (path.endsWith('.js') ? [path.split('/').at(-1) ?? ''] : []));
const count = (name: RegExp) => scripts().filter((one) => name.test(one)).length;
/** Whether every script has come that was asked for. */
const settleAll = async () => {
  for (let before = -1; before < scripts().length; await rest(1_000)) before = scripts().length;
};

/** A lesson, just loaded. A service worker would fetch for reasons of its own. */
async function openLesson(prepare: (page: Page) => Promise<unknown> = async () => {}) {
  overheard.asked.length = 0;
  const context: BrowserContext = await (await getBrowser()).newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await prepare(page);
  await page.goto(site + LESSON);
  return { page, complaints };
}
const showQuiz = async (page: Page) => {
  await page.evaluate(() => document.querySelector('#check-yourself')?.scrollIntoView({ behavior: 'instant' }));
  await page.locator('.check astro-island:not([ssr])').waitFor();
};

test('once a lesson has been open for a while all that its quiz needs is fetched, behind everything else', async () => {
  const fetched: { name: string; priority: string }[] = [];
  const { page, complaints } = await openLesson(async (page) => {
    const wire = await page.context().newCDPSession(page);
    await wire.send('Network.enable');
    wire.on('Network.requestWillBeSent', ({ request }) => {
      fetched.push({ name: request.url.split('/').at(-1) ?? '', priority: request.initialPriority });
    });
  });
  await page.waitForLoadState('networkidle');
  expect(count(REACT)).toBe(0);
  expect(await settle(() => count(/^quiz\./) > 0 && count(REACT) > 0)).toBe(true);
  await settleAll();
  const first = fetched.filter(({ name }, place) => fetched.findIndex((one) => one.name === name) === place);
  expect(first.filter(({ name, priority }) => QUIZ.test(name) && priority !== 'VeryLow' && priority !== 'Low')).toEqual(
    [],
  );
  // Nothing is left to be fetched: the quiz lives without the network.
  const before = scripts().length;
  await page.context().setOffline(true);
  await showQuiz(page);
  expect(scripts().slice(before)).toEqual([]);
  await page.context().setOffline(false);
  expect(complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|blocked by Playwright/.test(one))).toEqual([]);
  await page.context().close();
});

test('two lessons and their quizzes fetch React once', async () => {
  const { page } = await openLesson();
  expect(await settle(() => count(REACT) > 0)).toBe(true);
  await settleAll();
  await showQuiz(page);
  await page.goto(site + NEXT);
  await showQuiz(page);
  await settleAll();
  expect(count(REACT)).toBe(1);
  expect(count(/^client\./)).toBe(1);
  expect(count(/^quiz\./)).toBe(1);
  await page.context().close();
});

const spared: [string, (page: Page) => Promise<unknown>][] = [
  [
    'the browser saves data',
    (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      }),
  ],
  [
    'the reader prefers reduced data',
    (page) =>
      page.addInitScript(() => {
        // No browser offers the preference without a switch yet.
        const match = window.matchMedia.bind(window);
        window.matchMedia = (query) => match(query.includes('prefers-reduced-data') ? 'all' : query);
      }),
  ],
];
test.each(spared)('when %s nothing of a quiz is fetched before it is near', async (_when, prepare) => {
  const { page } = await openLesson(prepare);
  await rest(6_000);
  expect(scripts().filter((name) => QUIZ.test(name) || name.startsWith('shared.'))).toEqual([]);
  await showQuiz(page);
  expect(count(REACT)).toBe(1);
  await page.context().close();
});
