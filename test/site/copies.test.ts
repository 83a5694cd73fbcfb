import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { answerChoice, choicesOf, openQuiz, questionsOf, readRows } from '../support/drive-quiz.ts';

const [question] = choicesOf('the-cost');
if (!question) throw new Error('The lesson has no choice question.');
const safari =
  'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1';

const answer = (number: number, lesson = 'the-cost', id = `q-${number}`) => ({
  v: 1,
  id: `made-${lesson}-${number + 100}`,
  at: new Date(Date.UTC(2026, 0, 5, 12, number)).toISOString(),
  type: 'answered',
  lesson,
  question: id,
  rev: 1,
  answer: { type: 'choice', option: 'any' },
  outcome: 'right',
  earned: 1,
  possible: 1,
});

/** Restores a copy with these events, as a person would. */
async function restore(page: Page, events: readonly unknown[]): Promise<void> {
  await page.goto(`${inject('site')}progress/`);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await page.setInputFiles('input[type=file]', {
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'truce-record', version: 1, events })),
  });
  await page.locator('.record-told', { hasText: 'Added' }).waitFor();
}
const save = (page: Page) => page.getByRole('button', { name: 'Save a copy of my work' }).first().click();
const told = (page: Page, text: string | RegExp) => page.locator('.record-told', { hasText: text }).waitFor();

test('a saved copy is downloaded, checked, and restored in another browser', async () => {
  const { page, complaints } = await openPage({ acceptDownloads: true });
  await restore(
    page,
    Array.from({ length: 12 }, (_, number) => answer(number)),
  );
  const [download] = await Promise.all([page.waitForEvent('download'), save(page)]);
  await told(page, /all 12 entries of this record: it was read back before your browser took it/);
  const file = join(await mkdtemp(join(tmpdir(), 'truce-')), 'copy.json');
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8')).events).toHaveLength(12);
  expect((await readRows(page)).filter(({ type }) => type === 'copied')).toMatchObject([{ entries: 12 }]);

  await page.getByRole('button', { name: 'Check a copy' }).click();
  const check = page.getByLabel('Choose the copy to check');
  await check.setInputFiles(file);
  await told(page, /holds everything that is here: all 12 entries/);
  await openQuiz(page, 'why-they-fight', 'the-cost');
  await answerChoice(page, question.id, question.options[0]?.id ?? '');
  await page.goto(`${inject('site')}progress/`);
  await page.getByRole('button', { name: 'Check a copy' }).click();
  const before = await readRows(page);
  await check.setInputFiles(file);
  await told(page, /lacks \d of the \d+ entries here/);
  expect(await readRows(page)).toEqual(before);

  const { page: other, complaints: others } = await openPage();
  await other.goto(`${inject('site')}progress/`);
  await other.setInputFiles('input[type=file]', file);
  await told(other, 'Added 12 new entries.');
  expect(await readRows(other)).toEqual(JSON.parse(readFileSync(file, 'utf8')).events);
  await other.setInputFiles('input[type=file]', file);
  await told(other, 'Nothing new');
  expect([...complaints, ...others]).toEqual([]);
  await page.context().close();
  await other.context().close();
});

test('a copy that does not come back as it was written is not called saved, and not downloaded', async () => {
  const { page } = await openPage({ acceptDownloads: true });
  await restore(page, [answer(1), answer(2)]);
  await page.evaluate(() => {
    const { text } = Blob.prototype;
    Blob.prototype.text = async function () {
      Blob.prototype.text = text;
      return (await text.call(this)).replace('"right"', '"wrong"');
    };
  });
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await save(page);
  await told(page, 'No copy was saved');
  expect((await readRows(page)).map(({ type }) => type)).toEqual(['answered', 'answered']);
  expect(downloads).toBe(0);
  await Promise.all([page.waitForEvent('download'), save(page)]);
  await told(page, 'all 2 entries');
  await page.context().close();
});

test.each([
  ['granted', true, 'The browser has agreed not to clear your record'],
  ['refused', false, 'The browser did not agree'],
  ['absent', undefined, 'This browser cannot be asked'],
] as const)('the browser’s promise not to clear the record: %s', async (_, given, said) => {
  const { page, complaints } = await openPage();
  await page.addInitScript((value) => {
    const storage = value === undefined ? undefined : { persisted: async () => false, persist: async () => value };
    Object.defineProperty(navigator, 'storage', { value: storage });
  }, given);
  await page.goto(`${inject('site')}progress/`);
  await page.locator('#own').waitFor();
  expect(await page.locator('.record-durable').count()).toBe(0);
  await restore(page, [answer(1)]);
  if (given !== undefined) await page.getByRole('button', { name: 'Ask the browser to keep my record' }).click();
  await page.locator('.record-durable', { hasText: said }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the end of a quiz offers once to ask the browser, and on Safari reminds of a copy', async () => {
  const { page, complaints } = await openPage({ userAgent: safari });
  const of = (lesson: string) =>
    questionsOf(lesson).map(({ id, rev }, n) => ({ ...answer(n, lesson, id), rev: rev ?? 1 }));
  await restore(page, [...of('the-cost'), ...of('the-complaints')]);
  const reminder = page.locator('.record-remind');
  expect(await reminder.innerText()).toContain('Save a copy');
  await openQuiz(page, 'why-they-fight', 'the-cost');
  const end = page.locator('.check .now');
  await end.getByText('No copy saved from this record holds').waitFor();
  await end.getByRole('button', { name: 'Ask the browser to keep my record' }).waitFor();
  await end.getByRole('link', { name: 'Save a copy in My progress' }).click();
  await page.waitForURL('**/progress/#own');
  const tools = page.locator('#own');
  await tools.waitFor();
  await expect.poll(() => tools.evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBeLessThan(200);
  await openQuiz(page, 'why-they-fight', 'the-complaints');
  await end.getByText('No copy saved from this record holds').waitFor();
  expect(await end.getByRole('button', { name: 'Ask the browser to keep my record' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a copy larger than is read is not opened', async () => {
  const { page } = await openPage();
  await restore(page, [answer(1)]);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(64_000_001)], 'copy.json'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no input.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await told(page, 'larger than 64 MB');
  expect(await readRows(page)).toHaveLength(1);
  await page.context().close();
});
