import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { growthWords } from '../../src/strings/growth.ts';
import { noteWords } from '../../src/strings/note.ts';
import { notesWords } from '../../src/strings/notes.ts';
import { openPage, watchPage } from '../support/browser.ts';
import { answerChoice, choicesOf, lessonPath, questionAt, readRows } from '../support/drive-quiz.ts';

const module = 'why-they-fight';
/** The last lesson of its module, and the question to guess at before it. */
const lesson = 'the-cost';
const pretest = choicesOf(lesson).find(({ id }) => id === 'co-article-benefits');
const wrong = pretest?.options.find((option) => !option.right);
const right = pretest?.options.find((option) => option.right);
if (!pretest || !wrong || !right) throw new Error('The lesson has another pre-test question.');

const openLesson = (page: Page, of = lesson) => page.goto(inject('site') + lessonPath(module, of));
async function guess(page: Page): Promise<void> {
  const form = page.locator('[data-predict]');
  await form.locator(`input[value="${wrong?.id}"]`).check();
  await form.getByRole('button').click();
  await form.locator('[data-saved="kept"]').waitFor();
}
const noteBox = (page: Page) => page.getByRole('textbox', { name: noteWords.prompt });
async function openNote(page: Page): Promise<void> {
  await noteBox(page).scrollIntoViewIfNeeded();
  await page.locator('p[data-saved]', { hasText: noteWords.keeping.kept }).waitFor();
}
async function keepNote(page: Page, text: string): Promise<void> {
  await openNote(page);
  await noteBox(page).fill(text);
  await noteBox(page).blur();
  await page.locator('p[data-saved="kept"]', { hasText: noteWords.keeping.kept }).waitFor();
}

test('a guess stands beside the passage that settles it, at once and after a reload', async () => {
  const { page, complaints } = await openPage();
  await openLesson(page);
  const beside = page.locator(`h2[id="${pretest.passage}"] + [role=note], h3[id="${pretest.passage}"] + [role=note]`);
  expect(await beside.count()).toBe(0);
  await guess(page);
  await beside.waitFor();
  await page.reload();
  expect(await beside.innerText()).toContain(wrong.text);
  await beside.getByRole('link').click();
  expect(new URL(page.url()).hash).toBe('#check-yourself');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the passage of every guess is a heading of its lesson', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}course/`);
  const addresses = await page
    .locator('main a[href*="/course/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  const lessons = addresses.filter((address) => /\/course\/[^/]+\/[^/]+\/$/.test(address));
  expect(lessons.length).toBeGreaterThan(20);
  for (const address of lessons) {
    await page.goto(address);
    const passage = await page.locator('[data-predict]').getAttribute('data-passage');
    expect(await page.locator(`.prose :is(h2, h3)[id="${passage}"]`).count(), address).toBe(1);
  }
  await page.context().close();
});

test('at the module’s end the guess is compared with the answer since', async () => {
  const { page, complaints } = await openPage();
  await openLesson(page);
  await guess(page);
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await page.locator('.check [data-saved]').waitFor();
  const place = await page
    .locator('.check [data-question]')
    .evaluateAll((all, id) => all.findIndex((one) => (one as HTMLElement).dataset.question === id), pretest.id);
  await page.locator('.check .pips button').nth(place).click();
  await answerChoice(page, pretest.id, right.id);
  expect(await questionAt(page, pretest.id).getAttribute('data-result')).toBe('right');
  await page.getByRole('link', { name: growthWords.link }).click();
  const growth = page.locator('#growth');
  await growth.scrollIntoViewIfNeeded();
  await growth.getByText(growthWords.sum(0, 1, 1)).waitFor();
  const text = await growth.innerText();
  expect(text).toContain(wrong.text);
  expect(text).toContain(right.text);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('before any guess the module says one quiet line', async () => {
  const { page } = await openPage();
  await page.goto(`${inject('site')}course/${module}/`);
  const growth = page.locator('#growth');
  await growth.scrollIntoViewIfNeeded();
  await growth.locator('astro-island:not([ssr])').waitFor();
  expect(await growth.locator('p').allInnerTexts()).toEqual([growthWords.none]);
  await page.context().close();
});

test('a note is there again after a reload, also one that was being written when the page was left', async () => {
  const { page, complaints } = await openPage();
  await openLesson(page);
  await keepNote(page, 'Ask Ruth about the trade show.');
  await noteBox(page).pressSequentially(' And Tom.');
  // As long as a host at some distance takes; until its answer comes the page is there and can write.
  await page.route('**/glossary/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(`${inject('site')}glossary/`);
  await openLesson(page);
  await openNote(page);
  await expect.poll(() => noteBox(page).inputValue()).toBe('Ask Ruth about the trade show. And Tom.');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('two tabs write a note and no text is lost', async () => {
  const { page, complaints } = await openPage();
  const other = await page.context().newPage();
  watchPage(other, complaints);
  await openLesson(page);
  await openLesson(other);
  await openNote(other);
  await openNote(page);
  await noteBox(page).pressSequentially('Mine');
  await keepNote(other, 'Theirs');
  await page.locator('p[role=status]', { hasText: noteWords.elsewhere }).waitFor();
  expect(await noteBox(page).inputValue()).toBe('Mine');
  await noteBox(page).blur();
  await expect.poll(() => noteBox(other).inputValue()).toBe('Mine');
  const rows = (await readRows(page)) as { type: string; text?: string }[];
  expect(rows.flatMap(({ type, text }) => (type === 'noted' ? text : [])).toSorted()).toEqual(['Mine', 'Theirs']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('all notes leave as one text file', async () => {
  const { page, complaints } = await openPage({ acceptDownloads: true });
  const texts = { 'the-complaints': 'Erst fragen: “Wozu?” 🙂', 'the-cost': 'Line one.\nLine two.' };
  for (const [of, text] of Object.entries(texts)) {
    await openLesson(page, of);
    await keepNote(page, text);
  }
  await page.goto(`${inject('site')}progress/`);
  await page.getByRole('heading', { name: notesWords.heading }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: notesWords.save }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^truce-notes-\d{4}-\d\d-\d\d\.txt$/);
  const path = join(await mkdtemp(join(tmpdir(), 'truce-')), 'notes.txt');
  await download.saveAs(path);
  const file = readFileSync(path, 'utf8');
  for (const text of Object.values(texts)) expect(file).toContain(`\n\n${text}\n`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript there is no box that would keep nothing', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await openLesson(page);
  expect(await page.locator('textarea:visible').count()).toBe(await page.locator('.check textarea:visible').count());
  expect(await page.getByText(noteWords.heading).isVisible()).toBe(false);
  await page.goto(`${inject('site')}course/${module}/`);
  expect(await page.locator('#growth noscript p').innerText()).toBe(growthWords.noScript);
  expect(await page.locator('#growth noscript p').isVisible()).toBe(true);
  expect(await page.getByText(growthWords.none).isVisible()).toBe(false);
  await page.context().close();
});
