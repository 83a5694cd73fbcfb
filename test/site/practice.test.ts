import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerOn } from '../support/answers.ts';
import { openPage } from '../support/browser.ts';
import { answerChoice, choicesOf, questionsOf, readRows } from '../support/drive-quiz.ts';
import { listPages } from '../support/pages.ts';
import { published } from '../support/published-questions.ts';
import { seedRecord } from '../support/seed-record.ts';

const DAY = 86_400_000;
const today = Math.floor(Date.now() / DAY);
/** Choice questions of two modules. */
const asked = ['the-complaints', 'economic-friction', 'defined', 'aligned']
  .flatMap((lesson) => choicesOf(lesson).map((question) => ({ lesson, question })))
  .slice(0, 14);
const revs = new Map(published.map(({ id, rev }) => [id, rev]));
const lessonOf = new Map(asked.map(({ lesson, question }) => [question.id, lesson]));

/** A profile that answered all of these right a month ago. */
async function openSeeded(over: Parameters<typeof answerOn>[1] = {}): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage({ acceptDownloads: true });
  await opened.page.goto(`${inject('site')}practice/`);
  await opened.page.getByText('Nothing is in practice yet.').waitFor();
  await seedRecord(
    opened.page,
    asked.map(({ lesson, question: { id } }) =>
      answerOn(today - 30, { lesson, question: id, rev: revs.get(id) ?? 1, confidence: 'fairly-sure', ...over }),
    ),
  );
  await opened.page.reload();
  await opened.page.locator('.practice .now').waitFor();
  return opened;
}
const shown = (page: Page) =>
  page
    .locator('.practice [data-question]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question ?? ''));
/** Answers the shown question with its right answer and goes on. */
async function answerRight(page: Page): Promise<string> {
  const id = (await page.locator('.practice .now').getAttribute('data-question')) ?? '';
  const question = asked.find((one) => one.question.id === id)?.question;
  await answerChoice(page, id, question?.options.find(({ right }) => right)?.id ?? '');
  return id;
}
const goOn = (page: Page) =>
  page
    .locator('.practice .now')
    .getByRole('button', { name: /^(Next question|See how it went)$/ })
    .click();

test('ten questions are practised, a reload in the middle keeps the set and its marks, and each says when it comes back', async () => {
  const { page, complaints } = await openSeeded();
  const set = await shown(page);
  expect(set).toHaveLength(10);
  expect(await page.locator('.practice [data-result]').count()).toBe(0);
  for (let i = 0; i < 4; i++) {
    await answerRight(page);
    await goOn(page);
  }
  await page.reload();
  await page.locator('.practice .top', { hasText: '5 of 10' }).waitFor();
  expect(await shown(page)).toEqual(set);
  expect(await page.locator('.practice [data-result="right"]').count()).toBe(4);
  for (let i = 4; i < 10; i++) {
    await answerRight(page);
    await goOn(page);
  }
  await page.locator('.practice', { hasText: 'You have 10 of 10 right.' }).waitFor();
  expect(await page.locator('.practice-end').innerText()).toMatch(/Comes back on \w{3} \d+ \w+/);
  const rows = (await readRows(page)) as { setting?: string; lesson?: string; question?: string }[];
  const practised = rows.filter(({ setting }) => setting === 'practice');
  expect(practised.map(({ question }) => question).toSorted()).toEqual(set.toSorted());
  for (const { lesson, question } of practised) expect(lesson).toBe(lessonOf.get(question ?? ''));

  await page.getByRole('button', { name: '4 more' }).click();
  await page.locator('.practice .top', { hasText: '1 of 4' }).waitFor();
  expect(await shown(page)).not.toContain(set[0]);
  // A reload after the set was left does not bring it back.
  for (let i = 0; i < 4; i++) {
    await answerRight(page);
    await goOn(page);
  }
  await page.getByRole('button', { name: 'Done for now' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Nothing is due' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the practice days are saved for a calendar, and their links open the sets where nothing was ever answered', async () => {
  const { page } = await openSeeded();
  for (let i = 0; i < 3; i++) {
    await answerRight(page);
    await goOn(page);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save practice days (.ics)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('truce-practice.ics');
  const file = join(await mkdtemp(join(tmpdir(), 'truce-')), 'practice.ics');
  await download.saveAs(file);
  const text = readFileSync(file, 'utf8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const counts = await page.locator('.practice-days b').allInnerTexts();
  expect(events.map((event) => /: (\d+) /.exec(`${event.getFirstPropertyValue('summary')}`)?.[1])).toEqual(counts);
  const addresses = events.map((event) => `${event.getFirstPropertyValue('url')}`);
  expect(addresses.every((address) => address.startsWith(`${inject('site')}practice/#set=`))).toBe(true);
  await page.context().close();

  const other = await openPage();
  await other.page.goto(addresses.at(-1) ?? '');
  await other.page.locator('.practice .now').waitFor();
  expect(await shown(other.page)).toEqual(addresses.at(-1)?.split('#set=')[1]?.split(','));
  expect(other.complaints).toEqual([]);
  await other.page.context().close();
});

test('a link opens its questions on a device that knows nothing of the learner, and names what it cannot open', async () => {
  const { page, complaints } = await openPage();
  const [one, two] = asked;
  await page.goto(`${inject('siteBelow')}practice/#set=${two?.question.id},no-such-question,${one?.question.id}`);
  await page.locator('.practice .now').waitFor();
  expect(await shown(page)).toEqual([two?.question.id, one?.question.id]);
  await page.locator('.practice-alert', { hasText: '“no-such-question”' }).waitFor();
  await answerRight(page);
  await page.reload();
  await page.locator('.practice .top', { hasText: '1 of 2' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without the questions file the page says what to do, and the list of all questions is there', async () => {
  const { page } = await openPage();
  await page.route('**/practice/questions.json', (route) => route.abort());
  await page.goto(`${inject('site')}practice/`);
  await page.locator('[role=alert]', { hasText: 'Check the connection' }).waitFor();
  await page.unroute('**/practice/questions.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Nothing is in practice yet.').waitFor();
  await page.context().close();
});

test('without JavaScript every question of the course can be reached from here', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}practice/`);
  expect(await page.locator('.practice-alert').innerText()).toContain('needs JavaScript');
  await page.locator('.practice-list summary').click();
  const links = await page
    .locator('.practice-list li a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const pages = listPages().filter((path) => path.startsWith('questions/'));
  expect(links.toSorted()).toEqual(pages.map((path) => `/${path}`).toSorted());
  expect(await page.locator('.practice-list li a').first().isVisible()).toBe(true);
  await page.context().close();
});

test('the spacing algorithm is loaded by the practice page and by no other', async () => {
  const scripts = async (path: string) => {
    const { page } = await openPage();
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.text());
    });
    await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
    const texts = await Promise.all(bodies);
    await page.context().close();
    return texts;
  };
  const hasFsrs = (texts: string[]) => texts.some((text) => text.includes('request_retention'));
  expect(hasFsrs(await scripts('practice/'))).toBe(true);
  for (const path of [
    '',
    'progress/',
    'course/the-four-levels/defined/',
    'diagnostic/',
    `questions/${asked[0]?.question.id}/`,
  ])
    expect(hasFsrs(await scripts(path)), path).toBe(false);
  // Nor does any other page's HTML lead there: the island's script is named on one page only.
  const naming = listPages().filter((path) =>
    readFileSync(join(inject('folder'), path || '.', path.endsWith('.html') ? '' : 'index.html'), 'utf8').includes(
      'PracticeIsland',
    ),
  );
  expect(naming).toEqual(['practice/']);
});

test('a lesson begins with one from an earlier lesson, closed, for which nothing is fetched before it is opened', async () => {
  const { page, complaints } = await openPage();
  const asks: string[] = [];
  page.on('request', (request) => asks.push(request.url()));
  await page.goto(`${inject('site')}course/the-four-levels/defined/`, { waitUntil: 'networkidle' });
  const warmUp = page.locator('details.warm-up');
  const question = warmUp.locator('[data-question]');
  await warmUp.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(await question.count()).toBe(0);
  expect(asks.filter((url) => /Island|client\.|warm-up/.test(url))).toEqual([]);
  const own = (await warmUp.locator('astro-island a').getAttribute('href')) ?? '';
  const id = own.split('/').at(-2) ?? '';
  const link = (await warmUp.locator('p a').last().getAttribute('href')) ?? '';
  const lesson = link.split('/').at(-2) ?? '';
  const full = questionsOf(lesson).find((one) => one.id === id);
  expect(full?.type).toBe('choice');
  // Neither the line to open nor the link names the lesson, which may be the answer.
  expect(await warmUp.locator('summary').first().innerText()).toBe('One question from an earlier lesson');

  await warmUp.locator('summary').first().click();
  await warmUp.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await warmUp.locator('[data-saved]').waitFor();
  await answerChoice(page, id, full?.type === 'choice' ? (full.options.find(({ right }) => right)?.id ?? '') : '');
  await expect
    .poll(async () => (await readRows(page)).filter(({ question }) => question === id))
    .toMatchObject([{ type: 'answered', setting: 'warm-up', lesson }]);
  await page.reload();
  await warmUp.locator('summary').first().click();
  await page.locator(`[data-question="${id}"][data-result="right"]`).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript the one from an earlier lesson is a link away, with its reasons', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}course/the-four-levels/defined/`);
  const warmUp = page.locator('details.warm-up');
  await page.emulateMedia({ media: 'print' });
  expect(await warmUp.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await warmUp.locator('summary').first().click();
  await warmUp.locator('astro-island a').click();
  await page.locator('summary', { hasText: 'Answer and reasons' }).click();
  expect((await page.locator('[data-question] details').innerText()).length).toBeGreaterThan(60);
  await page.context().close();
});

test('one from an earlier lesson that cannot be fetched says so, and where it can be answered', async () => {
  const { page } = await openPage();
  await page.route('**/warm-up.json', (route) => route.abort());
  await page.goto(`${inject('site')}course/the-four-levels/defined/`);
  const warmUp = page.locator('details.warm-up');
  await warmUp.locator('summary').first().click();
  const told = warmUp.getByRole('alert');
  expect(await told.innerText()).toMatch(/could not be loaded.*The question on a page of its own/);
  await told.getByRole('link').click();
  await page.locator('[data-question]').waitFor();
  await page.context().close();
});
