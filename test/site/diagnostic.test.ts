import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { readRows } from '../support/drive-quiz.ts';

test('the diagnostic is taken, gives a result, keeps it, and shows it on return', async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${inject('site')}diagnostic/`);
  await page.locator('.diagnostic astro-island:not([ssr])').waitFor({ state: 'attached' });
  expect(await page.locator('[data-diagnostic-question]').count()).toBe(20);
  await page.locator('[data-step]:not([hidden]) fieldset:not([data-diagnostic-question]) input').first().check();
  for (let step = 0; step < 5; step++) {
    const open = page.locator('[data-step]:not([hidden]) [data-diagnostic-question]');
    for (let i = 0; i < (await open.count()); i++) await open.nth(i).locator('input[value="3"]').check();
    await page.locator('.dx-form button[type=submit]').click();
  }
  await page.locator('.dx-form button[type=submit]').click();
  const result = page.locator('.diagnostic');
  await result.locator('table').first().waitFor();
  expect(await result.innerText()).toContain('60');
  const focusedTag = await page.evaluate(() => document.activeElement?.tagName);
  expect(focusedTag).toMatch(/^H[1-4]$/);
  expect(await result.locator('[data-saved="kept"]').count()).toBe(1);
  expect((await readRows(page)).map((row) => row.type)).toContain('diagnosed');
  await page.reload();
  await result.locator('table').first().waitFor();
  expect(await result.innerText()).toContain('60');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('in its lesson the diagnostic comes when the reader gets there', async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${inject('site')}course/where-are-you/take-the-diagnostic/`);
  expect(await page.locator('[data-diagnostic-question]').count()).toBe(0);
  await page.locator('.diagnostic').scrollIntoViewIfNeeded();
  await page.locator('[data-diagnostic-question]').first().waitFor();
  expect(await page.locator('[data-diagnostic-question]').count()).toBe(20);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript all twenty questions can be read, with how to score them by hand', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}diagnostic/`);
  expect(await page.locator('[data-diagnostic-question]:visible').count()).toBe(20);
  expect(await page.locator('main').innerText()).toContain('score it by hand');
  await page.goto(`${inject('site')}course/where-are-you/take-the-diagnostic/`);
  expect(await page.locator('.diagnostic a[href$="/diagnostic/"]').isVisible()).toBe(true);
  await page.context().close();
});
