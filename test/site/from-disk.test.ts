import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { fromDisk } from '../../src/strings/from-disk.ts';
import { getBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';

const folder = 'test/.sites/disk';
const place = (path: string, from = folder) => pathToFileURL(resolve(from, path)).href;

beforeAll(() => {
  if (!process.env.REUSE_BUILD)
    buildSite(`./${folder}`, '/truce/', { DISK: 'yes', DOWNLOADS: 'none', SITE: 'https://course.example' });
}, 600_000);

async function openFile(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await (await getBrowser()).newContext()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What was on its way when the page was left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`${page.url()} cannot load ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}

test('a folder on a disk is read from its first page: links lead on, letters and colours are there, nothing is refused', async () => {
  const { page, complaints } = await openFile(place('index.html'));
  await page.locator('main').getByRole('link', { name: 'Start the course' }).click();
  await page.waitForURL(/the-complaints\/index\.html$/);
  expect(await page.locator('h1').innerText()).not.toBe('');
  await page.evaluate(() => document.fonts.ready);
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
  ).toBeGreaterThan(0);
  await page.locator('footer').getByRole('link', { name: 'Sources' }).click();
  await page.waitForURL(/sources\/index\.html$/);
  await page.goto(place('course/the-four-levels/index.html'));
  await page.waitForLoadState('load');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('each page says what does not work from a disk, and where it does', async () => {
  const { page } = await openFile(place('course/why-they-fight/the-cost/index.html'));
  const note = page.locator('.on-disk');
  expect(await note.innerText()).toContain(fromDisk.note);
  expect(await note.getByRole('link').getAttribute('href')).toBe(
    'https://course.example/truce/course/why-they-fight/the-cost/',
  );
  const pages = globSync('**/*.html', { cwd: folder });
  expect(pages.length).toBeGreaterThan(200);
  expect(pages.filter((file) => !readFileSync(join(folder, file), 'utf8').includes('class="on-disk"'))).toEqual([]);
  await page.context().close();
});

test('answers with their reasons can be opened under the questions, and nothing that needs a script is offered', async () => {
  const { page } = await openFile(place('course/why-they-fight/the-cost/index.html'));
  const answers = page.locator('.check details').first();
  await answers.locator('summary').click();
  expect(await answers.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
  expect(await page.getByRole('button', { name: 'Check', exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Search the course' }).count()).toBe(0);
  await page.context().close();
});

test('no link of the folder leads to a file that is not in it', () => {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const files = new Set(globSync('**/*.*', { cwd: folder }).map((file) => place(file)));
  const broken = pages.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<[^>]*?\s(?:href|src)="([^"#?]+)/g)].flatMap(
      ([, link = '']) => {
        const { protocol, href } = new URL(link, place(file));
        // The downloads were left out of this build.
        return protocol !== 'file:' || files.has(href) || href.includes('/downloads/')
          ? []
          : [`${file} leads to ${link}`];
      },
    ),
  );
  expect(broken).toEqual([]);
});

test('a copy made for a web server says so when it is opened from a disk, and only then', async () => {
  const { page } = await openFile(place('index.html', inject('folder')));
  expect(await page.getByText(fromDisk.wrongBuild).isVisible()).toBe(true);
  await page.goto(inject('site'));
  expect(await page.getByText(fromDisk.wrongBuild).isVisible()).toBe(false);
  await page.context().close();
});
