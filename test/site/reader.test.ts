import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { MAX_FILE } from '../../src/components/reader/read-given.ts';
import { encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import { scoreReceipt } from '../../src/domain/grades/score.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { encodeReceipt } from '../../src/domain/receipt/receipt-code.ts';
import { writeReceiptFile } from '../../src/domain/receipt/receipt-file.ts';
import { sayFeedback } from '../../src/strings/grades.ts';
import { readerWords as words } from '../../src/strings/reader.ts';
import { classWords } from '../../src/strings/reader-class.ts';
import { exportWords } from '../../src/strings/reader-export.ts';
import { makeAssignment, makeCatalogue } from '../support/assignments.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { looks } from '../support/looks.ts';
import { classOf, makeReceiptFor } from '../support/receipts.ts';

const catalogue = makeCatalogue();
const assignment = makeAssignment();
const link = `https://example.org/truce/assignment/#${encodeAssignment(assignment)}`;
const odd = [
  { name: '=HYPERLINK("x")', number: '-7' },
  { name: '<img src=x onerror=alert(1)>', number: '__proto__' },
  { name: 'אנה "Q" Ünal, 👩‍💼', number: '00042' },
];
/** Thirty as files, three of them with names of every kind; ten more in a zip, one more as a code. */
const all = classOf(41).map((receipt, place): Receipt => ({ ...receipt, ...odd[place] }));
const [files, zipped, coded] = [all.slice(0, 30), all.slice(30, 40), all.slice(40)];
const future = {
  ...makeReceiptFor({ student: { name: 'From Later', number: '5' } }),
  madeAt: '2031-01-01T00:00:00.000Z',
};
const scoreOf = (receipt: Receipt) => scoreReceipt(receipt, assignment, catalogue);

let folder = '';
const paths: Record<
  'files' | 'zip' | 'bomb' | 'big' | 'foreign' | 'future' | 'newer' | 'pdf' | 'empty' | 'record',
  string[]
> = {
  ...{ files: [], zip: [], bomb: [], big: [], foreign: [], future: [], newer: [], pdf: [], empty: [], record: [] },
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'truce-reader-'));
  const put = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  for (const [place, receipt] of files.entries())
    paths.files.push(await put(`truce-receipt-${place}.json`, writeReceiptFile(receipt)));
  const entries = zipped.map((receipt, place) => [`Week 3/s${place}.json`, strToU8(writeReceiptFile(receipt))]);
  paths.zip.push(await put('submissions.zip', zipSync(Object.fromEntries(entries))));
  const bomb = zipSync({ 'zeros.json': new Uint8Array(80_000_000).fill(32) }, { level: 9 });
  paths.bomb.push(await put('bomb.zip', bomb));
  paths.big.push(await put('big.json', new Uint8Array(50 * 1024 * 1024).fill(32)));
  paths.foreign.push(await put('notes.json', '{"some": "notes"}'));
  paths.future.push(await put('later.json', writeReceiptFile(future)));
  paths.newer.push(await put('newer.json', writeReceiptFile(future).replace('"version": 1', '"version": 2')));
  paths.pdf.push(await put('print.pdf', '%PDF-1.7 not really'));
  paths.empty.push(await put('empty.json', ''));
  paths.record.push(await put('copy.json', '{"format": "truce-record", "version": 1, "events": []}'));
});

/** The page, live, on a day after the class has handed in, with everything that it asks for from then on. */
async function openReader(options: Parameters<typeof openPage>[0] = {}) {
  const { page, complaints } = await openPage({ acceptDownloads: true, ...options });
  await page.clock.setFixedTime(new Date('2026-12-07T09:00:00Z'));
  await page.goto(`${inject('site')}teach/reader/`);
  await page.getByRole('button', { name: words.give.example }).waitFor();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    // Every page begins the offline copy some seconds after it was opened.
    if (!/^blob:|\/_astro\/keep-copy\./.test(request.url())) asked.push(request.url());
  });
  return { page, complaints, asked };
}

const give = async (page: Page, files: readonly string[]) => {
  await page.locator('input[type=file][multiple]').setInputFiles([...files]);
  await page.locator('.rd-progress').waitFor({ state: 'detached' });
};
async function paste(page: Page, text: string) {
  const box = page.getByLabel(words.give.box);
  if (!(await box.isVisible())) await page.locator('summary', { hasText: words.give.again }).click();
  await box.fill(text);
  await page.getByRole('button', { name: words.give.read }).click();
}
const rows = (page: Page) => page.locator('.rd-table tbody tr');
const names = (page: Page) => page.locator('.rd-table tbody th bdi').allInnerTexts();
const leftOut = (page: Page) =>
  page
    .locator('.rd-left .rd-list > li')
    .evaluateAll((items) => items.map((item) => [item.querySelector('b')?.textContent, item.textContent ?? '']));

async function download(page: Page, name: string): Promise<{ text: string; file: string }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const path = join(folder, `saved-${saved.suggestedFilename()}`);
  await saved.saveAs(path);
  return { text: await readFile(path, 'utf8'), file: saved.suggestedFilename() };
}
const parse = (text: string) => Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data;

/** A Canvas export of everybody but two, with one who has not handed in; names with the last one in front. */
const roster = Papa.unparse(
  [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Essay (123)'],
    ['    Points Possible', '', '', '', '', '100'],
    ...all.slice(0, 39).map(({ name, number }, place) => [name, 500 + place, number, `login${place}`, 'A', '']),
    ['Absent, Ada', '999', 'A-1', 'ada', 'A', ''],
  ],
  { newline: '\r\n' },
);
async function giveRoster(page: Page, text = roster) {
  await page
    .locator('summary')
    .filter({ has: page.getByRole('heading', { name: classWords.roster.heading, exact: true }) })
    .click();
  await page.getByLabel(classWords.roster.box).fill(text);
  await page.getByRole('button', { name: classWords.roster.read }).click();
}

test('thirty files, a zip, a code, and everything that goes wrong: each named, none stops the rest, and nothing is sent', async () => {
  const { page, complaints, asked } = await openReader();
  expect(await page.locator('[data-saved]').getAttribute('data-saved')).toBe('not-kept');
  const wrong = [paths.big, paths.bomb, paths.foreign, paths.future, paths.newer, paths.pdf, paths.empty, paths.record];
  const [half, rest] = [paths.files.slice(0, 15), paths.files.slice(15)];
  await give(page, [...half, ...wrong.flat(), ...paths.zip, ...rest]);
  await page.locator('.rd-table').waitFor();
  expect(await rows(page).count()).toBe(40);
  await paste(page, `Hello,\n${coded.map((receipt) => encodeReceipt(receipt, catalogue)).join('\n')}`);
  await page.waitForFunction(() => document.querySelectorAll('.rd-table tbody tr').length === 41);
  expect(await leftOut(page)).toEqual([
    ['big.json', expect.stringContaining(`more than ${MAX_FILE / 1e6} MB`)],
    ['bomb.zip › zeros.json', expect.stringContaining('more than 2 MB')],
    ['notes.json', expect.stringContaining('not written by this course')],
    ['later.json', expect.stringContaining('still to come')],
    ['newer.json', expect.stringContaining('newer version')],
    ['print.pdf', expect.stringContaining('page to print')],
    ['empty.json', expect.stringContaining('empty')],
    ['copy.json', expect.stringContaining('whole record')],
  ]);
  // Names are text, whatever they look like.
  expect(await names(page)).toEqual(expect.arrayContaining(odd.map(({ name }) => name)));
  expect(await page.locator('.reader img').count()).toBe(0);
  await page.getByRole('button', { name: words.leftOut.anyway }).click();
  await page.waitForFunction(() => document.querySelectorAll('.rd-table tbody tr').length === 42);
  expect(await page.locator('[data-odd="future"]').count()).toBe(1);
  // Nor can anything be sent: the page's policy allows this site alone.
  expect(asked).toEqual([]);
  const blocked = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'sent',
      () => 'blocked',
    ),
  );
  expect(blocked).toBe('blocked');
  expect(complaints.filter((line) => !line.includes('example.org'))).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]).includes(`Okafor`)),
  ).toBe(false);
  await page.context().close();
});

test('codes wait for the link of their assignment, and receipts of several are read one assignment at a time', async () => {
  const { page } = await openReader();
  await paste(
    page,
    all
      .slice(0, 3)
      .map((receipt) => encodeReceipt(receipt, catalogue))
      .join('\n'),
  );
  await page.getByText(words.waiting(3)).waitFor();
  expect(await page.locator('.rd-table').count()).toBe(0);
  await paste(page, link);
  await page.locator('.rd-table').waitFor();
  expect(await rows(page).count()).toBe(3);
  const other = makeAssignment({
    id: '0badcafe',
    title: 'Another week',
    tasks: [{ type: 'quiz', lesson: 'the-cost' }],
  });
  const path = join(folder, 'other.json');
  await writeFile(
    path,
    writeReceiptFile(makeReceiptFor({ assignment: other, student: { name: 'Olive', number: '1' } })),
  );
  await give(page, [path]);
  const choice = page.getByLabel(words.choose.label);
  expect(await choice.locator('option').allInnerTexts()).toEqual([
    words.choose.option(assignment.title, 3),
    words.choose.option('Another week', 1),
  ]);
  await choice.selectOption('0badcafe');
  expect(await names(page)).toEqual(['Olive']);
  await page.context().close();
});

test('with a list: matched, missing, settled by hand; the files for grade books are right to the cell', async () => {
  const { page } = await openReader();
  await give(page, [...paths.files, ...paths.zip]);
  await giveRoster(page);
  await page.locator('.rd-missing').waitFor();
  expect(await page.locator('.rd-missing bdi').allInnerTexts()).toEqual(['Absent, Ada']);
  const open = page.locator('.rd-settle .rd-list > li');
  expect(await open.count()).toBe(1);
  const stranger = all[39];
  if (!stranger) throw new Error('There are forty.');
  expect(await open.first().innerText()).toContain(stranger.name);
  await open.getByRole('combobox').selectOption({ label: 'Absent, Ada, A-1, A' });
  await page.locator('.rd-missing').waitFor({ state: 'detached' });
  // What was settled stays in sight, to be changed.
  expect(await open.count()).toBe(1);

  const graded = [...all.slice(0, 39).map((receipt, place) => ({ receipt, place })), { receipt: stranger, place: 499 }];
  const harmless = (cell: string) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell);
  const canvas = await download(page, exportWords.grades('Canvas'));
  expect(canvas.file).toBe('truce-canvas-week-3-why-they-fight-2026-12-07.csv');
  expect(parse(canvas.text)).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', assignment.title],
    ['    Points Possible', '', '', '', '', '100'],
    ...graded.map(({ receipt, place }) => {
      const isAda = place === 499;
      return [
        isAda ? 'Absent, Ada' : harmless(receipt.name),
        String(500 + place),
        isAda ? 'A-1' : harmless(receipt.number),
        isAda ? 'ada' : `login${place}`,
        'A',
        String(scoreOf(receipt).percent),
      ];
    }),
  ]);
  await page.getByLabel(exportWords.measure).selectOption('points');
  await page.getByLabel(exportWords.column).fill('Essay |77');
  const blackboard = await download(page, exportWords.grades('Blackboard'));
  expect(parse(blackboard.text).slice(0, 2)).toEqual([
    ['Last Name', 'First Name', 'Username', 'Essay |77'],
    ['', harmless(all[0]?.name ?? ''), 'login0', String(scoreOf(all[0] as Receipt).points)],
  ]);
  expect(parse(blackboard.text).length).toBe(41);
  const moodle = parse((await download(page, exportWords.grades('Moodle'))).text);
  expect(moodle[0]).toEqual(['ID number', 'Essay |77', 'Essay |77 (Feedback)']);
  expect(moodle.slice(1)).toEqual(
    graded.map(({ receipt, place }) => [
      place === 499 ? 'A-1' : harmless(receipt.number),
      String(scoreOf(receipt).points),
      sayFeedback(scoreOf(receipt)),
    ]),
  );
  const everybody = parse((await download(page, exportWords.everybody)).text);
  expect(everybody.length).toBe(41);
  expect(everybody[1]?.slice(0, 2)).toEqual([harmless(all[0]?.name ?? ''), harmless(all[0]?.number ?? '')]);
  const items = parse((await download(page, exportWords.items)).text);
  const first = items[1]?.[0] ?? '';
  const tried = all.slice(0, 40).flatMap(({ rows }) => rows.find(({ question }) => question === first) ?? []);
  expect(items[1]?.slice(4, 10)).toEqual(
    [
      tried.length,
      0,
      40 - tried.length,
      ...['right', 'partly', 'wrong'].map((outcome) => tried.filter((row) => row.first.outcome === outcome).length),
    ].map(String),
  );
  await page.context().close();
});

test('the class saved as one file opens as it was, and only an unsaved one asks before it is left', async () => {
  const { page } = await openReader();
  await give(page, [...paths.files, ...paths.future]);
  await giveRoster(page);
  await page.locator('.rd-missing').waitFor();
  const look = async (of: Page) => [
    await of.locator('.rd-table').innerText(),
    await of.locator('.rd-items').innerText(),
    await of.locator('.rd-missing').innerText(),
  ];
  const before = await look(page);
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked++;
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toBe(1);
  const saved = await download(page, words.keep.save);
  expect(saved.file).toBe('truce-class-2026-12-07.json');
  const path = join(folder, saved.file);
  await writeFile(path, saved.text);
  const gone = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await gone;
  expect(asked).toBe(1);

  const again = await openReader();
  await give(again.page, [path]);
  await again.page.locator('.rd-missing').waitFor();
  expect(await look(again.page)).toEqual(before);
  await again.page.context().close();
});

test('by keyboard: the table is sorted, a receipt is opened and left again where it was', async () => {
  const { page } = await openReader();
  await give(page, paths.files);
  const scores = async () =>
    (await rows(page).locator('td:nth-child(5)').allInnerTexts()).map((text) => Number.parseInt(text, 10));
  const byScore = page.getByRole('button', { name: classWords.table.columns.score });
  await byScore.focus();
  await page.keyboard.press('Enter');
  const falling = await scores();
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  expect(await page.locator('th[aria-sort="descending"]').innerText()).toContain(classWords.table.columns.score);
  await page.keyboard.press('Space');
  expect(await scores()).toEqual(falling.toReversed());
  expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');

  const third = page.locator('.rd-table tbody a').nth(2);
  const name = await third.innerText();
  await third.focus();
  await page.keyboard.press('Enter');
  await page.locator('.rd-receipt').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  const receipt = files.find((one) => one.name === name);
  expect(await page.locator('.rd-rows > li').count()).toBe(receipt?.rows.length);
  expect(await page.locator('.rd-written > li').count()).toBe(Object.keys(receipt?.texts ?? {}).length);
  await page.locator('.skip').press('Enter');
  expect(await page.locator('.rd-receipt').count()).toBe(1);
  await page.getByRole('link', { name: 'Back to the class' }).press('Enter');
  await page.locator('.rd-table').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.context().close();
});

test('reading many shows how far it has come, lets the page answer, and can be stopped', async () => {
  const { page } = await openReader();
  const crowd = Array.from({ length: 12 }, () => paths.files).flat();
  await page.locator('input[type=file][multiple]').evaluate((input) => {
    Object.assign(window, { shown: [] as string[] });
    new MutationObserver(() => {
      const text = document.querySelector('.rd-progress span')?.textContent;
      if (text) (window as unknown as { shown: string[] }).shown.push(text);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return input.id;
  });
  await page.locator('input[type=file][multiple]').setInputFiles(crowd);
  await page.getByRole('button', { name: words.reading.cancel }).click();
  await page.locator('.rd-progress').waitFor({ state: 'detached' });
  const shown = await page.evaluate(() => (window as unknown as { shown: string[] }).shown);
  expect(shown.some((text) => /^Reading: \d+ of 360 files$/.test(text))).toBe(true);
  expect(await page.locator('.rd-reading [role=status]').innerText()).toMatch(/^Stopped after \d+ of 360 files/);
  await page.context().close();
});

test('dropped files are read, and an invented class says so and needs no list', async () => {
  const { page, asked } = await openReader();
  const data = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'one.json', { type: 'application/json' }));
      return transfer;
    },
    writeReceiptFile(files[0] as Receipt),
  );
  await page.dispatchEvent('.reader', 'drop', { dataTransfer: data });
  await page.locator('.rd-table').waitFor();
  expect(await rows(page).count()).toBe(1);
  await page.getByRole('button', { name: words.keep.close }).click();
  await page.getByRole('button', { name: words.keep.closeYes }).click();
  await page.getByRole('button', { name: words.give.example }).click();
  await page.getByText(words.invented).waitFor();
  expect(asked.map((url) => new URL(url).pathname)).toEqual(['/teach/reader/example.json']);
  expect(await rows(page).count()).toBeGreaterThan(29);
  expect(await page.locator('.rd-missing bdi').count()).toBeGreaterThan(0);
  expect(await page.locator('.rd-ideas > li').count()).toBe(3);
  expect(await page.locator('[data-odd="same-person"]').count()).toBe(1);
  expect(await page.locator('.rd-left').count()).toBe(0);
  // Receipts of one's own take its place.
  await give(page, paths.files);
  expect(await rows(page).count()).toBe(30);
  expect(await page.getByText(words.invented).count()).toBe(0);
  await page.context().close();
});

test.each(looks)(
  'empty and full, at %i px and %s, it has no axe violation and is not too wide',
  async (width, colorScheme) => {
    const { page } = await openReader({ viewport: { width, height: 900 }, colorScheme });
    await loadAxe(page);
    expect(await findViolations(page)).toEqual([]);
    await give(page, [...paths.files, ...paths.foreign, ...paths.future]);
    await giveRoster(page, `${roster}\r\n"${'x'.repeat(10_000)}",1000,B-1,long,A,`);
    await page.getByRole('button', { name: words.leftOut.anyway }).click();
    await page.getByLabel(classWords.items.all).check();
    await page.locator('.rd-texts details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await tooWide()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    await page.locator('.rd-table tbody a').first().click();
    await page.locator('.rd-receipt').waitFor();
    expect(await tooWide()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  },
);

test('without JavaScript it says what it does and that it needs it', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}teach/reader/`);
  expect(await page.locator('main').innerText()).toContain(words.noScript);
  expect(await page.getByText(words.loading).isVisible()).toBe(false);
  await page.goto(`${inject('site')}teach/`);
  expect(await page.locator('main a[href$="/teach/reader/"]').count()).toBe(1);
  await page.context().close();
});
