import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { decodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { writeReceiptFile } from '../../src/domain/receipt/receipt-file.ts';
import { readerWords } from '../../src/strings/reader.ts';
import { classWords } from '../../src/strings/reader-class.ts';
import { exportWords } from '../../src/strings/reader-export.ts';
import { makeCatalogue } from '../support/assignments.ts';
import { openPage } from '../support/browser.ts';
import { expectSame, handIn, openLink, openStudent, readDownload } from '../support/drive-assignment.ts';
import { answerChoice, choicesOf, openQuiz, questionsOf } from '../support/drive-quiz.ts';
import { saveCopy } from '../support/save-copy.ts';

const lesson = 'the-cost';
const quiz = questionsOf(lesson).filter(({ parallelTo }) => parallelTo === undefined);
const [first, second] = choicesOf(lesson).filter(({ parallelTo }) => parallelTo === undefined);
if (!first || !second) throw new Error('The lesson has too few choice questions.');
const pick = ({ options }: typeof first, right: boolean) =>
  options.find((option) => Boolean(option.right) === right)?.id ?? '';

/** Makes an assignment of one quiz, as an instructor does. Returns its link. */
async function assign(): Promise<string> {
  const { page, complaints } = await openPage();
  await page.goto(`${inject('site')}teach/assign/`);
  await page.locator('#assign-title').fill('Week 3: why they fight');
  await page.getByLabel('only answer its questions').check();
  await page.locator('summary', { hasText: '4 lessons' }).first().click();
  await page.getByLabel(/^What the fight costs/).check();
  const box = page.getByRole('textbox', { name: 'Link for your class' });
  await expect.poll(() => box.inputValue()).toContain('/assignment/#assign-a1');
  const link = await box.inputValue();
  expect(complaints).toEqual([]);
  await page.context().close();
  return link;
}

/** Answers one of the two questions of the lesson's quiz. */
async function answer(page: Page, question: typeof first, right: boolean): Promise<void> {
  await openQuiz(page, 'why-they-fight', lesson);
  const place = quiz.findIndex(({ id }) => id === question?.id);
  await page.locator('.check .pips button').nth(place).click();
  await answerChoice(page, question?.id ?? '', question ? pick(question, right) : '');
}

/** Hands in, and holds the receipt against what the page shows. */
async function finish(page: Page, link: string, name: string, number: string): Promise<Receipt> {
  await openLink(page, link);
  const receipt = await handIn(page, name, number);
  await expectSame(page, receipt);
  return receipt;
}

async function onTime(link: string): Promise<Receipt> {
  const { page } = await openStudent();
  await openLink(page, link);
  await answer(page, first, true);
  await answer(page, second, true);
  const receipt = await finish(page, link, 'Ana Müller', 's1');
  await page.context().close();
  return receipt;
}

async function late(link: string, dueAt: number): Promise<Receipt> {
  const { page } = await openStudent();
  await page.clock.setFixedTime((dueAt + 90) * 60_000);
  await openLink(page, link);
  await answer(page, first, false);
  const receipt = await finish(page, link, 'Ben Okafor', 's2');
  await page.context().close();
  return receipt;
}

async function inTwoSittings(link: string): Promise<Receipt> {
  const home = await openStudent();
  await openLink(home.page, link);
  await answer(home.page, first, false);
  await home.page.goto(`${inject('site')}progress/`);
  const { file } = await saveCopy(home.page);
  await home.page.context().close();
  const { page } = await openStudent();
  await page.goto(`${inject('site')}progress/`);
  await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.record-told', { hasText: 'Added' }).waitFor();
  await answer(page, second, true);
  const receipt = await finish(page, link, 'Cem =Kaya, "C"', 's3');
  await page.context().close();
  return receipt;
}

test('an instructor’s week: assigned, done on time, late and in two sittings, handed in, read and graded', async () => {
  const link = await assign();
  const decoded = decodeAssignment(makeCatalogue(), link);
  if (!decoded.ok) throw new Error(`The link cannot be read: ${decoded.reason.type}`);
  const { assignment } = decoded.value;
  expect(assignment).toMatchObject({ title: 'Week 3: why they fight', tasks: [{ type: 'quiz', lesson }] });
  const dueAt = assignment.dueAt ?? Number.NaN;

  const receipts = [await onTime(link), await late(link, dueAt), await inTwoSittings(link)];
  expect(receipts.map(({ rows }) => rows.map(({ first, late }) => [first.outcome, late]))).toEqual([
    [
      ['right', 0],
      ['right', 0],
    ],
    [['wrong', 1]],
    [
      ['wrong', 0],
      ['right', 0],
    ],
  ]);

  const folder = await mkdtemp(join(tmpdir(), 'truce-week-'));
  const files = await Promise.all(
    receipts.map(async (receipt, place) => {
      const path = join(folder, `${place}.json`);
      await writeFile(path, writeReceiptFile(receipt));
      return path;
    }),
  );
  const { page, complaints } = await openPage({ acceptDownloads: true });
  // On the Monday after, so that no receipt comes from the future.
  await page.clock.setFixedTime((dueAt + 3 * 1440) * 60_000);
  await page.goto(`${inject('site')}teach/reader/`);
  await page.getByRole('button', { name: readerWords.give.example }).waitFor();
  await page.locator('input[type=file][multiple]').setInputFiles(files);
  await page.locator('.rd-table').waitFor();
  expect(await page.locator('.rd-table tbody th bdi').allInnerTexts()).toEqual([
    'Ana Müller',
    'Ben Okafor',
    'Cem =Kaya, "C"',
  ]);
  await page
    .locator('summary')
    .filter({ has: page.getByRole('heading', { name: classWords.roster.heading, exact: true }) })
    .click();
  const students = ['Müller, Ana', 'Okafor, Ben', 'Kaya, Cem', 'Absent, Ada'];
  const roster = [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'],
    ['    Points Possible', '', '', '', ''],
    ...students.map((name, place) => [name, String(900 + place), `s${place + 1}`, `login${place}`, 'A']),
  ];
  await page.getByLabel(classWords.roster.box).fill(Papa.unparse(roster));
  await page.getByRole('button', { name: classWords.roster.read }).click();
  await page.locator('.rd-missing').waitFor();
  expect(await page.locator('.rd-missing bdi').allInnerTexts()).toEqual(['Absent, Ada']);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: exportWords.grades('Canvas'), exact: true }).click(),
  ]);
  // Every question of the quiz weighs the same; what has no answer counts nothing. The best try counts.
  const share = (right: number) => String(Math.round((100 * right) / quiz.length));
  expect(Papa.parse<string[]>((await readDownload(saved)).replace(/^\ufeff/, '')).data).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Week 3: why they fight'],
    ['    Points Possible', '', '', '', '', '100'],
    ['Müller, Ana', '900', 's1', 'login0', 'A', share(2)],
    ['Okafor, Ben', '901', 's2', 'login1', 'A', share(0)],
    ['Kaya, Cem', '902', 's3', 'login2', 'A', share(1)],
  ]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
