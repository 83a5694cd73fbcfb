import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { getBrowser } from '../support/browser.ts';

const LESSON = 'course/the-four-levels/aligned/';
const NEXT = 'course/the-four-levels/integrated/';
const REACT = /^islands\./;
const QUIZ = /^(islands|client|quiz|QuizIsland)\./;

/** Names of the scripts that were asked for, in order. The site lets them be kept, as every host is told to. */
const asked: string[] = [];
const server = createServer(async (request, response) => {
  const path = request.url ?? '';
  if (path.endsWith('.js')) asked.push(path.split('/').at(-1) ?? '');
  const answer = await fetch(new URL(path.slice(1), inject('site')));
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? '',
    'cache-control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
});
let site = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const count = (name: RegExp) => asked.filter((one) => name.test(one)).length;
const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
async function settle(what: () => boolean, most = 20_000): Promise<boolean> {
  for (const end = Date.now() + most; Date.now() < end; await rest(50)) if (what()) return true;
  return false;
}
/** Whether every script has come that was asked for. */
const settleAll = async () => {
  for (let before = -1; before < asked.length; await rest(1_000)) before = asked.length;
};

/** A lesson, just loaded. A service worker would fetch for reasons of its own. */
async function openLesson(prepare: (page: Page) => Promise<unknown> = async () => {}) {
  asked.length = 0;
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
  const before = asked.length;
  await page.context().setOffline(true);
  await showQuiz(page);
  expect(asked.slice(before)).toEqual([]);
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
  expect(asked.filter((name) => QUIZ.test(name) || name.startsWith('shared.'))).toEqual([]);
  await showQuiz(page);
  expect(count(REACT)).toBe(1);
  await page.context().close();
});
