import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { answerChoice, choicesOf, lessonPath, openQuiz, questionAt, readRows } from '../support/drive-quiz.ts';
import { saveCopy } from '../support/save-copy.ts';

const [question] = choicesOf('the-cost');
if (!question) throw new Error('The lesson has no choice question.');
const option = question.options[0]?.id ?? '';
const path = lessonPath('why-they-fight', 'the-cost');

test('a lesson opened at any form of its address, or below another path, has the same answers', async () => {
  const { page } = await openPage();
  // One origin for both builds, as where a course moves to a folder of its own.
  await page.context().route(`${inject('site')}truce/**`, async (route) => {
    const below = route
      .request()
      .url()
      .replace(`${inject('site')}truce/`, inject('siteBelow'));
    await route.fulfill({ response: await route.fetch({ url: below }) });
  });
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, question.id, option);
  await page.locator('.check .saved[data-saved=kept]:not([aria-busy])').waitFor();
  const rows = await readRows(page);
  const forms = [
    path,
    `${path}index.html`,
    path.slice(0, -1),
    `${path}?from=mail`,
    `${path}#check-yourself`,
    `truce/${path}`,
  ];
  for (const form of forms) {
    await page.goto(inject('site') + form);
    await page.locator('#check-yourself').scrollIntoViewIfNeeded();
    await page.locator(`.check [data-question="${question.id}"][data-result]`).waitFor({ state: 'attached' });
    expect(await questionAt(page, question.id).locator(`input[value="${option}"]`).isChecked(), form).toBe(true);
    await page.locator('[data-lesson-state="the-cost"][data-state="half"]').first().waitFor({ state: 'attached' });
  }
  expect(await readRows(page)).toEqual(rows);
  await page.context().close();
});

/** What another course of this origin keeps, as one text. */
const readOthers = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('other-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result: database } = opening;
          const all = database.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            database.close();
            const kept = (storage: Storage) =>
              Object.entries(storage)
                .filter(([key]) => key.startsWith('other'))
                .toSorted();
            resolve(JSON.stringify([all.result, kept(localStorage), kept(sessionStorage)]));
          };
        };
      }),
  );

test('nothing that a learner does here touches another course of the same address, and that sees nothing of ours', async () => {
  const { page } = await openPage({ acceptDownloads: true });
  await page.goto(`${inject('site')}about/`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        localStorage.setItem('other-theme', 'dark');
        sessionStorage.setItem('other-record:x', '{"id":"x"}');
        const opening = indexedDB.open('other-record', 3);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('events').add({ id: 'theirs', v: 1, type: 'opened' }, 'theirs');
        };
        opening.onsuccess = () => {
          opening.result.close();
          indexedDB.open('other-record-snapshot').onsuccess = (event) => {
            (event.target as IDBOpenDBRequest).result.close();
            resolve();
          };
        };
      }),
  );
  const others = await readOthers(page);
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).toSorted());

  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, question.id, option);
  expect(await readOthers(page)).toBe(others);
  await page.goto(`${inject('site')}progress/`);
  const { file, rows } = await saveCopy(page);
  expect(JSON.stringify(rows)).not.toContain('theirs');
  await page
    .getByRole('button', { name: /^Erase/ })
    .first()
    .click();
  await page.locator('.record-choices button').last().click();
  await page.locator('.record-choices button').last().click();
  await page.locator('.record-told', { hasText: 'erased' }).waitFor();
  expect(await readRows(page)).toEqual([]);
  expect(await readOthers(page)).toBe(others);
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.record-told', { hasText: 'Added' }).waitFor();
  expect(await readOthers(page)).toBe(others);
  expect(await names()).toEqual(['other-record', 'other-record-snapshot', 'truce-record']);
  await page.context().close();
});
