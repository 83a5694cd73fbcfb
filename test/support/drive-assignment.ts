import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { readReceiptFile } from '../../src/domain/receipt/receipt-file.ts';
import { makeAssignment } from './assignments.ts';
import { openPage } from './browser.ts';

/** Whole minutes since 1970, so many from now; a due time in the past makes what is done now late. */
export const inMinutes = (minutes: number): number => Math.floor(Date.now() / 60_000) + minutes;

/** A lesson, drawn questions and a case, due in three days. */
export const week: Assignment = makeAssignment({
  tasks: [
    { type: 'lesson', lesson: 'the-cost' },
    { type: 'drawn', module: 'why-they-fight', count: 3 },
    { type: 'case', case: 'pump-distributor' },
  ],
  opensAt: null,
  dueAt: inMinutes(3 * 1440),
});

/** The link that an instructor would give out. */
export const linkOf = (changes: Partial<Assignment> = {}, root: string = inject('site')): string =>
  `${root}assignment/#${encodeAssignment({ ...week, ...changes })}`;

/** A student's browser, in another zone than the instructor's. */
export const openStudent = (options: BrowserContextOptions = {}) =>
  openPage({ acceptDownloads: true, timezoneId: 'America/New_York', ...options });

/** Opens a link as if it had just been clicked in a mail. */
export async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  // Another address with the same page is no new page.
  await page.reload();
  await page.locator('[data-assignment]').waitFor();
}

/** The text of a file that the browser was made to save. */
export async function readDownload(download: Download): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'truce-')), 'file');
  await download.saveAs(file);
  return readFileSync(file, 'utf8');
}

/** Makes a receipt and saves its file, in two clicks. Returns what is in it. */
export async function handIn(page: Page, name: string, number = ''): Promise<Receipt> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Student number').fill(number);
  await page.getByRole('button', { name: /^Make/ }).and(page.locator('[type=submit]')).click();
  const save = page.getByRole('button', { name: 'Save as a file' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^truce-receipt-week-3-why-they-fight-.*\.json$/);
  const read = readReceiptFile(await readDownload(download));
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  expect(read.value.edited).toBe(false);
  return read.value.receipt;
}

/** Reads off the page what a receipt says, in the form in which the file has it. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const receipt = document.querySelector<HTMLElement>('.receipt');
    const text = (selector: string) => receipt?.querySelector(selector)?.textContent ?? '';
    const all = (root: ParentNode | null, selector: string) => [
      ...(root?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    return {
      name: text('[data-student=name]'),
      number: text('[data-student=number]'),
      madeAt: receipt?.dataset.receipt,
      tasks: all(receipt, '[data-receipt-task]').map((task) => task.querySelector('time')?.dateTime ?? null),
      rows: all(receipt, '[data-receipt-row]').map((row) => ({
        question: row.dataset.receiptRow,
        tries: Number(row.querySelector<HTMLElement>('[data-tries]')?.dataset.tries),
        told: all(row, '[data-try]').map((one) => [one.dataset.outcome, one.querySelector('time')?.dateTime]),
      })),
      texts: all(receipt, '[data-receipt-text]').map((one) => [
        one.dataset.receiptText,
        one.querySelector('dd')?.textContent,
      ]),
    };
  });

/** The page says what the file says: who, when, every task, every question with its tries, every text. */
export async function expectSame(page: Page, receipt: Receipt): Promise<void> {
  const shown = await readPage(page);
  expect(shown).toEqual({
    name: receipt.name || 'No name given',
    number: receipt.number || 'No number given',
    madeAt: receipt.madeAt,
    tasks: receipt.tasks.map(({ doneAt }) => doneAt),
    rows: receipt.rows.map(({ question, tries, first, last, best }) => {
      const told = first.at === last.at ? [first] : [first, last];
      if (!told.some(({ at }) => at === best.at)) told.push(best);
      return { question, tries, told: told.map(({ outcome, at }) => [outcome, at]) };
    }),
    texts: Object.entries(receipt.texts),
  });
}
