import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { CourseDescription } from '../../src/domain/course-description.ts';
import { formats } from '../../src/integrations/exports/formats.ts';
import { saySize } from '../../src/integrations/exports/say-size.ts';
import type { ListedFile } from '../../src/integrations/exports/write-exports.ts';
import { downloadsWords as words } from '../../src/strings/downloads-page.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { listDownloads } from '../support/pages.ts';

const readList = (folder = inject('folder')): string => readFileSync(`${folder}/downloads/index.json`, 'utf8');
const listed = (folder = inject('folder')): ListedFile[] => JSON.parse(readList(folder)); // the build's own

describe('the list of downloads', () => {
  test('names every file there is and no other, with its size and checksum', () => {
    for (const { file, title, bytes, sha256 } of listed()) {
      const held = readFileSync(`${inject('folder')}/downloads/${file}`);
      expect({ file, bytes, sha256 }).toEqual({
        file,
        bytes: held.length,
        sha256: createHash('sha256').update(held).digest('hex'),
      });
      expect(title).not.toBe('');
    }
    expect(
      listed()
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(listDownloads().filter((file) => file !== 'index.json'));
  });

  test('has each format for all modules or for the course, and those of the course are whole', () => {
    const course: CourseDescription = JSON.parse(
      readFileSync(`${inject('folder')}/downloads/truce-course.json`, 'utf8'),
    ); // ours
    const modules = course.modules.map(({ id }) => id);
    // A build that was not told its address makes no links.
    const made = formats.map(({ id }) => id).filter((id) => id !== 'links-cartridge');
    expect([...new Set(listed().map(({ format }) => format))].toSorted()).toEqual([...made, 'json'].toSorted());
    for (const format of made) {
      const covered = new Set(listed().flatMap((row) => (row.format === format ? [row.module] : [])));
      expect(covered.has(null) || modules.every((id) => covered.has(id)), format).toBe(true);
    }
  });
});

describe('the page of downloads', () => {
  test.each([320, 1440])('leads each system to its files, with their sizes, %i px wide', async (width) => {
    const { page, complaints } = await openPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    await page.goto(`${inject('siteBelow')}teach/downloads/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const links = await page
      .locator('[data-downloads] a')
      .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')} ${link.parentElement?.textContent}`));
    expect(links.toSorted()).toEqual(
      listed(inject('folderBelow'))
        .map(({ file, title, bytes }) => `/truce/downloads/${file} ${title}, ${saySize(bytes)}`)
        .toSorted(),
    );
    for (const { id, takes } of words.systemList)
      for (const format of takes) {
        await page.locator(`#${id} .system-takes a`, { hasText: words.formats[format] }).first().click();
        expect(new URL(page.url()).hash).toBe(`#format-${format}`);
        const target = page.locator(`#format-${format}`);
        if (format !== 'links-cartridge') expect(await target.locator('a[download]').count()).toBeGreaterThan(0);
      }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('opens what changes on the way without a fault of access', async () => {
    const { page } = await openPage();
    await page.goto(`${inject('site')}teach/downloads/`);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await loadAxe(page);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });

  test('gives the file that it names', async () => {
    const { page } = await openPage();
    await page.goto(`${inject('site')}teach/downloads/`);
    const [row] = listed().filter(({ format }) => format === 'gift');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: row?.title ?? '', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(row?.file);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    expect(Buffer.concat(chunks).length).toBe(row?.bytes);
    await page.context().close();
  });
});

describe('built again without a change', () => {
  const again = 'test/.sites/again';
  beforeAll(() => buildSite(`./${again}`, '/'), 300_000);

  test('every download is the same to the byte', () => {
    expect(existsSync(`${again}/downloads/index.json`)).toBe(true);
    expect(readList(again)).toBe(readList());
  });
});
