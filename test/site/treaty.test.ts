import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type TreatyFieldId, treatyParts } from '../../src/domain/treaty.ts';
import { treatyWords as words } from '../../src/strings/treaty.ts';
import { openPage } from '../support/browser.ts';
import { readRows } from '../support/drive-quiz.ts';
import { readPdf } from '../support/pdf.ts';

const ids = treatyParts.flatMap((part) => part.fields.map(({ id }) => id));
const fieldAt = (page: Page, id: TreatyFieldId) => page.locator(`.tr-form [name="${id}"]`);
const lettersOf = (text: string) => text.replace(/\s/g, '');

async function openTreaty(page: Page): Promise<void> {
  await page.goto(`${inject('site')}treaty/`);
  await page.locator('.tr-form').waitFor();
}

/** Writes the example of each field, `times` times over, and leaves the form. */
async function fillTreaty(page: Page, times = 1): Promise<void> {
  for (const id of ids) {
    const { example } = words.fields[id];
    await fieldAt(page, id).fill(Array(times).fill(example).join(' '));
  }
  await page.locator('h1').click();
  await page.locator('[data-saved="kept"]').waitFor();
}

/** Prints on both kinds of paper, as the printed page and its letters. */
async function print(page: Page) {
  return [readPdf(await page.pdf({ format: 'A4' })), readPdf(await page.pdf({ format: 'Letter' }))];
}

test('what is written is there again after a reload, in few entries', async () => {
  const { page, complaints } = await openPage();
  await openTreaty(page);
  await fillTreaty(page);
  const drafts = (await readRows(page)).filter(({ type }) => type === 'drafted');
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.length).toBeLessThan(ids.length / 2);
  await page.reload();
  await page.locator('[data-saved="kept"]').waitFor();
  for (const id of ids) expect(await fieldAt(page, id).inputValue()).toBe(words.fields[id].example);
  await page.goto(`${inject('site')}progress/`);
  await page.locator('.record-events', { hasText: 'Wrote on the treaty' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what stands in the field that one is still in survives leaving the page', async () => {
  const { page } = await openPage();
  await openTreaty(page);
  await page.locator('[data-saved="kept"]').waitFor();
  await fieldAt(page, 'lead').pressSequentially('A name');
  // As long as a host at some distance takes; until its answer comes the page is there and can write.
  await page.route('**/glossary/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(`${inject('site')}glossary/`);
  await openTreaty(page);
  await page.locator('[data-saved="kept"]').waitFor();
  await expect.poll(() => fieldAt(page, 'lead').inputValue()).toBe('A name');
  await page.context().close();
});

test('the file holds the text, in lines of at most 78 characters', async () => {
  const { page } = await openPage({ acceptDownloads: true });
  await openTreaty(page);
  await fillTreaty(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('treaty.txt');
  const path = join(await mkdtemp(join(tmpdir(), 'truce-')), 'treaty.txt');
  await download.saveAs(path);
  const file = readFileSync(path, 'utf8');
  for (const id of ids) expect(lettersOf(file)).toContain(lettersOf(words.fields[id].example));
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  await page.context().close();
});

test('the print is the sheet and nothing else, on one page, also when it is empty or twice as long', async () => {
  const { page } = await openPage();
  await openTreaty(page);
  for (const printed of await print(page)) {
    expect(printed.pages).toBe(1);
    expect(printed.letters.startsWith(lettersOf(words.title))).toBe(true);
  }
  for (const times of [1, 2]) {
    await fillTreaty(page, times);
    expect(await page.locator('.tr-alert').count()).toBe(0);
    for (const { pages, letters } of await print(page)) {
      expect(pages).toBe(1);
      for (const id of ids) expect(letters).toContain(lettersOf(words.fields[id].example.repeat(times)));
      expect(letters).not.toContain(lettersOf(words.print));
      expect(letters).not.toContain('CCBY');
    }
  }
  await page.context().close();
});

test('a text too long for a page is said to be, and still printed whole', async () => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 } });
  await openTreaty(page);
  await fillTreaty(page, 4);
  expect(await page.locator('.tr-alert').innerText()).toContain(words.fields['stays-separate'].label);
  for (const { pages, letters } of await print(page)) {
    expect(pages).toBe(2);
    expect(letters).toContain(lettersOf(words.fields.changes.example.repeat(4)));
  }
  await page.context().close();
});

test('without JavaScript there is an empty sheet to print', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}treaty/`);
  expect(await page.locator('.tr-sheet').isVisible()).toBe(true);
  expect(await page.getByText(words.loading).isVisible()).toBe(false);
  for (const { pages, letters } of await print(page)) {
    expect(pages).toBe(1);
    for (const id of ids) expect(letters).toContain(lettersOf(words.fields[id].label));
  }
  await page.context().close();
});
