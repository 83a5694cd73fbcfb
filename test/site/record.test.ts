import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { answerChoice, choicesOf, openQuiz, readRows } from '../support/drive-quiz.ts';

const [question] = choicesOf('the-cost');
if (!question) throw new Error('The lesson has no choice question.');

test('save a copy, erase, restore: the same state', async () => {
  const { page, complaints } = await openPage({ acceptDownloads: true });
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, question.id, question.options[0]?.id ?? '');
  const before = await readRows(page);
  await page.goto(`${inject('site')}progress/`);
  const table = page.locator('.record-lessons');
  const shown = await table.innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy of my work' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^truce-record-\d{4}-\d{2}-\d{2}\.json$/);
  const file = join(await mkdtemp(join(tmpdir(), 'truce-')), 'copy.json');
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'truce-record', version: 1 });

  await page
    .getByRole('button', { name: /^Erase/ })
    .first()
    .click();
  await page.locator('.record-choices button').last().click();
  await page.locator('.record-choices button').last().click();
  await page.locator('.record-told', { hasText: /.+/ }).waitFor();
  expect(await readRows(page)).toEqual([]);

  await page.setInputFiles('input[type=file]', file);
  await page.locator('.record-told', { hasText: String(before.length) }).waitFor();
  expect(await readRows(page)).toEqual(before);
  expect(await table.innerText()).toBe(shown);
  await page.reload();
  await table.waitFor();
  expect(await table.innerText()).toBe(shown);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a bad file changes nothing and says why', async () => {
  const { page } = await openPage();
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, question.id, question.options[0]?.id ?? '');
  const before = await readRows(page);
  await page.goto(`${inject('site')}progress/`);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  for (const text of ['not json', '{"format":"other"}', '{"format":"truce-record","version":1,"events":[']) {
    await page.setInputFiles('input[type=file]', {
      name: 'copy.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.locator('.record-alert').waitFor();
    expect((await page.locator('.record-alert').textContent())?.length).toBeGreaterThan(20);
  }
  expect(await readRows(page)).toEqual(before);
  await page.context().close();
});

test('the home page leads on to the lesson that comes next', async () => {
  const { page } = await openPage();
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await page.goto(inject('site'));
  await page.locator('[data-continue]', { hasText: /Continue/ }).waitFor();
  expect(await page.locator('[data-continue]').getAttribute('href')).toContain('/the-cost/');
  await page.context().close();
});

test('where the browser keeps nothing, the quiz works and says that it is not kept', async () => {
  const { page } = await openPage();
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, question.id, question.options[0]?.id ?? '');
  expect(await page.locator('.check [data-saved]').first().getAttribute('data-saved')).toBe('not-kept');
  await page.context().close();
});

test('without IndexedDB the record lasts as long as the tab, and the page says so', async () => {
  const { page } = await openPage();
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, question.id, question.options[0]?.id ?? '');
  expect(await page.locator('.check [data-saved]').first().getAttribute('data-saved')).toBe('this-tab');
  await page.reload();
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await page.locator(`[data-question="${question.id}"][data-result]`).waitFor({ state: 'attached' });
  await page.context().close();
});
