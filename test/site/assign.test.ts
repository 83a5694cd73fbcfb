import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { decodeAssignment, encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import { describeAssignment } from '../../src/domain/assignment/assignment-text.ts';
import type { Catalogue } from '../../src/domain/assignment/catalogue.ts';
import { listRubricRows, makeRubric } from '../../src/domain/assignment/rubric.ts';
import { writeAssignmentText } from '../../src/strings/assignment-text.ts';
import { rubricWords } from '../../src/strings/rubric.ts';
import { makeAssignment } from '../support/assignments.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { takeClipboard } from '../support/clipboard.ts';
import { readPdf } from '../support/pdf.ts';

const catalogue = JSON.parse(readFileSync(join(inject('folder'), 'teach/assign/catalogue.json'), 'utf8')) as Catalogue; // as the site that is tested publishes it

const open = async (page: Page, hash = '', site = inject('site')) => {
  await page.goto(`${site}teach/assign/${hash}`);
  await page.locator('#assign-title').waitFor();
};
const linkOf = (page: Page) => page.getByRole('textbox', { name: 'Link for your class' }).inputValue();
const decode = (link: string) => {
  const decoded = decodeAssignment(catalogue, link);
  if (!decoded.ok) throw new Error(`"${link}" cannot be read: ${decoded.reason.type}`);
  return decoded.value.assignment;
};

/** Presses a button and gives the text of the file that comes. */
async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const path = join(await mkdtemp(join(tmpdir(), 'truce-')), 'file');
  await file.saveAs(path);
  return { name: file.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

/** What the shown QR code says. */
async function scan(page: Page): Promise<string | undefined> {
  const picture = await page.locator('.as-part svg.qr').first().screenshot();
  const { pixels, width, height } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data, width, height } = context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
    // As text it travels to the test a hundred times faster than as numbers.
    return { pixels: Array.from(data, (value) => String.fromCharCode(value)).join(''), width, height };
  }, picture.toString('base64'));
  return jsQR(Uint8ClampedArray.from(Buffer.from(pixels, 'latin1')), width, height)?.data;
}

/** Goes on with the Tab key until something with this name or id has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      const labels =
        one instanceof HTMLInputElement ? [...(one.labels ?? [])].map(({ textContent }) => textContent) : [];
      return [one?.id, one?.getAttribute('aria-label'), ...labels, one?.textContent].map((text) => text?.trim() ?? '');
    });
    if (at.some((name) => name === wanted || (wanted.length > 8 && name.startsWith(wanted)))) return;
  }
  throw new Error(`Tab never comes to "${wanted}".`);
}

test('an assignment is made with the keyboard alone, on a phone, below a base path, and a reload loses nothing', async () => {
  const { page, complaints } = await openPage({
    viewport: { width: 320, height: 700 },
    timezoneId: 'Europe/Berlin',
    locale: 'en-US',
  });
  await open(page, '', inject('siteBelow'));
  const { keyboard } = page;
  await tabTo(page, 'Where are you?');
  await keyboard.press('Space');
  await tabTo(page, 'The treaty');
  await keyboard.press('Space');
  await tabTo(page, 'Draw questions');
  await keyboard.press('Enter');
  await tabTo(page, 'assign-draw-count');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('5');
  await tabTo(page, 'Add these questions');
  await keyboard.press('Enter');
  await tabTo(page, 'Move up: The treaty');
  await keyboard.press('Enter');
  // The button moves with its task and keeps the focus.
  await keyboard.press('Enter');
  await tabTo(page, 'assign-title');
  await keyboard.type('Week 5: where are we?');
  await tabTo(page, 'assign-due');
  await keyboard.type('113020260500PM');
  await tabTo(page, 'Ask for what students write in their own words');
  await keyboard.press('Space');

  const link = await linkOf(page);
  expect(link.startsWith(`${inject('siteBelow')}assignment/#assign-a1`)).toBe(true);
  const lessons = catalogue.modules.find(({ id }) => id === 'where-are-you')?.lessons.map(({ id }) => id) ?? [];
  expect(lessons).toHaveLength(3);
  const made = decode(link);
  expect(made).toMatchObject({
    title: 'Week 5: where are we?',
    zone: 'Europe/Berlin',
    opensAt: null,
    dueAt: Date.parse('2026-11-30T16:00Z') / 60_000,
    openAnswers: true,
    tasks: [
      { type: 'lesson', lesson: lessons[0] },
      { type: 'treaty' },
      { type: 'lesson', lesson: lessons[1] },
      { type: 'lesson', lesson: lessons[2] },
      { type: 'drawn', module: '', count: 5 },
    ],
  });

  await page.waitForFunction((hash) => location.hash === hash, new URL(link).hash);
  await page.reload();
  await page.locator('#assign-title').waitFor();
  expect(await linkOf(page)).toBe(link);
  expect(await page.locator('.as-origin').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('out come the link, a text, a QR code, a calendar, a rubric and a sheet, all of the same assignment', async () => {
  await takeClipboard();
  const { page, complaints } = await openPage({ acceptDownloads: true });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const assignment = makeAssignment({ title: 'Übung 3: „Streit“; x, y' });
  await open(page, `#${encodeAssignment(assignment)}`);
  const link = await linkOf(page);
  expect(decode(link)).toEqual(assignment);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const facts = describeAssignment(assignment, catalogue);

  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.locator('.as-now', { hasText: 'Copied.' }).waitFor();
  expect(await clipboard()).toBe(link);
  expect(await page.locator('.as-now').innerText()).toContain(`${link.length} characters, made with edition 2026.1`);
  const preview = page.getByRole('link', { name: 'See it as a student' });
  expect([await preview.getAttribute('href'), await preview.getAttribute('target')]).toEqual([link, '_blank']);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect.poll(clipboard).toBe(writeAssignmentText(facts, link));
  expect(await page.locator('.as-total').last().innerText()).toContain(`${facts.minutes} min`);

  expect(await scan(page)).toBe(link);

  const calendar = await download(page, 'Save for calendars (.ics)');
  expect(calendar.name).toBe('truce-übung-3-streit-x-y.ics');
  const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
  const times = events.map((event) => `${event.getFirstPropertyValue('dtstart')}`);
  expect(times).toEqual(['2026-11-23T08:00:00Z', '2026-11-30T17:00:00Z']);
  for (const event of events) expect(`${event.getFirstPropertyValue('description')}`).toContain(link);

  const table = await download(page, 'Save as a table (.csv)');
  expect(table.name).toBe('truce-rubric-übung-3-streit-x-y.csv');
  const { data, errors } = Papa.parse<string[]>(table.text.trim());
  expect(errors).toEqual([]);
  expect(data).toEqual(listRubricRows(makeRubric(assignment, catalogue, rubricWords)));

  const { pages, letters } = readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(pages).toBe(1);
  for (const text of ['Übung3:', 'Monday30November2026,18:00', 'Makeareceipt'.slice(1), link.slice(-20)])
    expect(letters).toContain(text);
  expect(letters).not.toContain('Whattheydo');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a link is opened, changed and keeps its number; the way back brings the form of before', async () => {
  const { page, complaints } = await openPage();
  await open(page, '#module=moving-up');
  const before = await linkOf(page);
  await page.getByText('Change an assignment that you made before').click();
  await page.getByLabel('Its link').fill(`https://example.org/assignment/#${encodeAssignment(makeAssignment())}`);
  await page.getByRole('button', { name: 'Open it here' }).click();
  await page.locator('.as-origin:focus', { hasText: 'You are changing an assignment' }).waitFor();
  await page.locator('#assign-title').fill('Week 4');
  expect(decode(await linkOf(page))).toEqual(makeAssignment({ title: 'Week 4' }));
  await page.goBack();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#assign-title')?.value === '');
  expect(await linkOf(page)).toBe(before);

  await page.goto(`${inject('site')}teach/moving-up/`);
  await page.getByRole('link', { name: 'Assign this module' }).click();
  await page.locator('.as-origin', { hasText: '“Moving up” are picked' }).waitFor();
  expect(decode(await linkOf(page)).tasks).toHaveLength(5);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['light', 320],
  ['light', 1440],
  ['dark', 320],
  ['dark', 1440],
] as const)(
  'nothing is wrong with the page in %s at %d px: empty, made, opened again, in need of mending',
  async (colorScheme, width) => {
    const { page, complaints } = await openPage({ colorScheme, viewport: { width, height: 800 } });
    await open(page);
    await loadAxe(page);
    const look = async () => {
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await look();
    await page.getByText('Change an assignment that you made before').click();
    await page.getByLabel('Its link').fill('no code');
    await page.getByRole('button', { name: 'Open it here' }).click();
    await look();
    await page.getByLabel('Its link').fill(encodeAssignment(makeAssignment({ edition: '2025.1' })));
    await page.getByRole('button', { name: 'Open it here' }).click();
    await page.locator('svg.qr').first().waitFor();
    await page.locator('.assign details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await look();
    await page.locator('#assign-task-3').fill('');
    await page.locator('#assign-opens').fill('2027-03-28T02:30');
    await page.locator('#assign-opens').blur();
    await page.locator('.as-problems').waitFor();
    await look();
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('without JavaScript the page says how to assign by hand, and leads to every module', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}teach/assign/`);
  const assign = page.locator('.assign');
  expect(await assign.innerText()).toContain('By hand it goes like this');
  expect(await assign.locator('li a').count()).toBe(catalogue.modules.length);
  expect(await assign.innerText()).not.toContain('Getting the page ready');
  await page.context().close();
});
