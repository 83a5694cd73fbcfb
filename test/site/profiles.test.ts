import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, watchPage } from '../support/browser.ts';
import { answerChoice, choicesOf, openQuiz, questionAt } from '../support/drive-quiz.ts';

const [question] = choicesOf('the-cost');
if (!question) throw new Error('The lesson has no choice question.');
const option = question.options[0]?.id ?? '';
const openLesson = (page: Page) => openQuiz(page, 'why-they-fight', 'the-cost');
const answerIt = (page: Page) => answerChoice(page, question.id, option);

async function openProgress(page: Page): Promise<void> {
  await page.goto(`${inject('site')}progress/`);
  await page.locator('#people').waitFor();
}

/** Adds a person on the learner's own page. */
async function addPerson(page: Page, name: string): Promise<void> {
  await openProgress(page);
  await page.locator('#people summary').click();
  await page.getByLabel('Name of the person').fill(name);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: `Switch to: ${name}` }).waitFor();
}

/** Switches and waits until the page has been loaded again for that person. */
async function switchTo(page: Page, person: string): Promise<void> {
  await openProgress(page);
  await page.getByRole('button', { name: `Switch to: ${person}` }).click();
  await page.locator('#people strong', { hasText: person }).waitFor();
}

/** How many rows lie in each database. */
async function readDatabases(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const found: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      found[name] = await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const count = database.transaction('events').objectStore('events').count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result);
          };
        };
      });
    }
    return found;
  });
}

async function openTab(context: BrowserContext, complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  watchPage(page, complaints);
  return page;
}

test('two people of one browser do not see each other’s answers', async () => {
  const { page, complaints } = await openPage();
  await openLesson(page);
  await answerIt(page);
  await addPerson(page, 'Ben');
  await switchTo(page, 'Ben');
  expect(await page.locator('.record-whose').innerText()).toContain('This is Ben’s record.');
  expect(await page.locator('.record-count').innerText()).toContain('Nothing is recorded yet');
  expect(await page.locator('.record-kept').innerText()).toContain('Kept in this browser as Ben');
  await openLesson(page);
  expect(await page.locator('.check [data-saved]').first().innerText()).toContain('kept in this browser as Ben');
  expect(await questionAt(page, question.id).getAttribute('data-result')).toBeNull();
  await switchTo(page, 'This browser’s first record');
  await openLesson(page);
  await page.locator(`[data-question="${question.id}"][data-result]`).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a page that stays open while another tab switches keeps nothing for the wrong person, and says so', async () => {
  const { page, complaints } = await openPage();
  await addPerson(page, 'Ben');
  await openLesson(page);
  const other = await openTab(page.context(), complaints);
  // Touched, so that there could be something on it to lose.
  await page.locator('.check h2, #check-yourself').first().click();
  const module = await openTab(page.context(), complaints);
  await module.goto(`${inject('site')}course/why-they-fight/`);
  await module.locator('h1').click();
  await switchTo(other, 'Ben');
  await module.locator('[data-other-person]').waitFor();
  const bar = page.locator('[data-other-person]');
  await bar.waitFor();
  expect(await bar.innerText()).toContain('Another tab has switched to Ben’s record');
  const before = await readDatabases(other);
  await questionAt(page, question.id).locator(`input[value="${option}"]`).check();
  await questionAt(page, question.id).getByRole('button', { name: 'Check' }).click();
  await page.locator('.now [data-saved="not-kept"]', { hasText: 'another tab has switched' }).waitFor();
  expect(await readDatabases(other)).toEqual(before);
  await bar.getByRole('button', { name: 'Load this page again for Ben' }).click();
  await page.locator('.check [data-saved]', { hasText: 'as Ben' }).waitFor();
  await answerIt(page);
  await bar.waitFor({ state: 'detached' });
  await page.locator(`[data-question="${question.id}"][data-result]`).waitFor();
  await expect.poll(() => readDatabases(other)).not.toEqual(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a page that nobody has touched is loaded again for whoever is present', async () => {
  const { page, complaints } = await openPage();
  await addPerson(page, 'Ben');
  const untouched = await openTab(page.context(), complaints);
  // The driver counts as a touch whenever it looks at a page.
  await untouched.addInitScript(() =>
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } }),
  );
  await openLesson(untouched);
  await untouched.evaluate(() => Object.assign(window, { isOld: true }));
  await switchTo(page, 'Ben');
  await untouched.waitForFunction(() => !('isOld' in window));
  await untouched.locator('#check-yourself').scrollIntoViewIfNeeded();
  await untouched.locator('.check [data-saved]', { hasText: 'as Ben' }).waitFor();
  await page.context().close();
});

test('erasing one person leaves the others, and the browser’s first record is present then', async () => {
  const { page, complaints } = await openPage();
  await openLesson(page);
  await answerIt(page);
  await addPerson(page, 'Ben');
  await switchTo(page, 'Ben');
  await openLesson(page);
  await answerIt(page);
  await openProgress(page);
  await page.getByRole('button', { name: 'Erase Ben’s record and name' }).click();
  await page.locator('.record-choices button').last().click();
  await page.locator('.record-choices button').last().click();
  await page.locator('.record-told', { hasText: 'Ben’s record and name are erased.' }).waitFor();
  expect(await page.locator('.record-whose').count()).toBe(0);
  expect(Object.keys(await readDatabases(page))).toEqual(['truce-record']);
  await openLesson(page);
  await page.locator(`[data-question="${question.id}"][data-result]`).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('erasing everything leaves nothing of the course, everything of others, and a page that works', async () => {
  const { page, complaints } = await openPage();
  await addPerson(page, 'Ben');
  await openLesson(page);
  await answerIt(page);
  await page.locator('[data-theme-switch]').click();
  await switchTo(page, 'Ben');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        localStorage.setItem('other-course', 'stays');
        const opening = indexedDB.open('other-course');
        opening.onupgradeneeded = () => opening.result.createObjectStore('events');
        opening.onsuccess = () => {
          opening.result.close();
          resolve(undefined);
        };
      }),
  );
  await page.getByRole('button', { name: 'Erase everything of this course' }).click();
  expect(await page.locator('.record-erase').innerText()).toContain('this browser’s first record and Ben');
  await page.locator('.record-choices button').last().click();
  await page.locator('.record-choices button').last().click();
  await page.locator('.record-told', { hasText: 'Everything of this course is erased' }).waitFor();
  expect(await readDatabases(page)).toEqual({ 'other-course': 0, 'truce-record': 0 });
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'other-course': 'stays' });
  await openLesson(page);
  expect(await questionAt(page, question.id).getAttribute('data-result')).toBeNull();
  await answerIt(page);
  await page.reload();
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await page.locator(`[data-question="${question.id}"][data-result]`).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('inside another page it says that work is kept apart, with a way out to a tab of its own', async () => {
  const { page } = await openPage();
  const url = `${inject('site')}questions/${question.id}/`;
  // A page of another origin that has no policy of its own.
  await page.goto(`${inject('siteBelow')}terms.json`);
  await page.evaluate((src) => {
    document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src, width: 600, height: 900 }));
  }, url);
  const line = page.frameLocator('iframe').locator('p.saved[data-saved]');
  await line.getByText('Open this page in a tab of its own').waitFor();
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    line.getByRole('link', { name: 'Open this page in a tab of its own' }).click(),
  ]);
  expect(tab.url()).toBe(url);
  await page.context().close();
});
