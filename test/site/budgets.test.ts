import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { explorableIds } from '../../src/domain/explorables/explorables.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { openPage, wakeIslands } from '../support/browser.ts';
import { listPages } from '../support/pages.ts';

const lessons = listPages().filter((path) => /^course\/[^/]+\/[^/]+\/$/.test(path));
const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

test('a lesson with its style is at most 14,000 bytes, half of them at most 13,050, and no sheet holds up its painting', () => {
  // As a host is given them, which knows their address and says it.
  const pages = lessons.map((path) => ({
    path,
    html: readFileSync(join(inject('folderHosted'), path, 'index.html'), 'utf8'),
  }));
  // A browser fetches a sheet for paper and forced colours, where it has neither, when there is nothing else to do.
  expect(
    pages
      .filter(({ html }) => /<link[^>]*\brel="stylesheet"(?! media="print)|@import/.test(html))
      .map(({ path }) => path),
  ).toEqual([]);
  const sizes = pages.map(({ path, html }) => ({ path, bytes: brotli(html) })).toSorted((a, b) => b.bytes - a.bytes);
  const worst = sizes[0];
  const middle = sizes[Math.floor((sizes.length - 1) / 2)];
  console.log(
    `Largest lesson: ${worst?.path} with ${worst?.bytes} bytes of HTML and CSS; in the middle ${middle?.bytes}.`,
  );
  expect(sizes.filter(({ bytes }) => bytes > 14_000)).toEqual([]);
  expect(middle?.bytes).toBeLessThanOrEqual(13_050);
});

interface Weight {
  /** All of it, in bytes under brotli; `inline` is the part that stands in the page. */
  script: number;
  inline: number;
  /** The part of it that several models share, in files of their own. */
  shared: number;
  /** Not in `script`: what every page fetches for itself some seconds after it was opened. */
  later: number;
  font: number;
}

/** Weighs what a page fetches, as it would travel: scripts under brotli (those in the HTML too), fonts as they are. */
async function weigh(page: Page, act: () => Promise<void>): Promise<Weight> {
  const bodies: Promise<{ kind: string; name: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind !== 'script' && kind !== 'font') return;
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    const isLater = /^(get-ready|keep-copy)\./.test(name);
    bodies.push(
      response.body().then((body) => ({
        kind: isLater ? 'later' : kind,
        name,
        bytes: kind === 'font' ? body.length : brotli(body),
      })),
    );
  });
  await act();
  await page.waitForLoadState('networkidle');
  // That comes once a load; what a press asks for, and what that asks for in turn, comes after it.
  for (let before = -1; before < bodies.length; ) {
    before = bodies.length;
    await page.waitForTimeout(700);
  }
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src]):not([type="application/json"])')]
      .map((script) => script.textContent)
      .join('\n'),
  );
  const all = await Promise.all(bodies);
  const sum = (kind: string, name = /./) =>
    all.filter((one) => one.kind === kind && name.test(one.name)).reduce((total, one) => total + one.bytes, 0);
  return {
    script: sum('script') + brotli(inline),
    inline: brotli(inline),
    shared: sum('script', /^(models|curves)\./),
    later: sum('later'),
    font: sum('font'),
  };
}

test('a lesson asks for at most 4,000 bytes of script before its quiz is near, and 90,000 bytes of fonts', async () => {
  const heavy: unknown[] = [];
  for (const path of lessons) {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    // Others get what questions need after three seconds, when nothing else is to do (ready-islands.test.ts).
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const { script, font } = await weigh(page, async () => {
      await page.goto(inject('site') + path);
    });
    if (script > 4_000 || font > 90_000) heavy.push({ path, script, font });
    await page.context().close();
  }
  expect(heavy).toEqual([]);
});

/** Takes the models out of sight, where they stay asleep, or puts them back. */
const setModels = (page: Page, shown: boolean) =>
  page.evaluate(
    ([ids, shown]) => {
      for (const id of ids) document.getElementById(id)?.toggleAttribute('hidden', !shown);
    },
    [explorableIds, shown] as const,
  );

test('a live lesson asks for at most 88,000 bytes of script, and for 1,600 by the clock; its model for fewer than 12,000 more of its own, 17,000 with what models share', async () => {
  const heavy: unknown[] = [];
  const models: { path: string; own: number; whole: number }[] = [];
  let most = 0;
  for (const path of lessons) {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    const lesson = await weigh(page, async () => {
      await page.goto(inject('site') + path);
      const asleep = await page.evaluate(() =>
        [...document.querySelectorAll('.explorable')].filter((model) => model.id).map(({ id }) => id),
      );
      await setModels(page, false);
      await wakeIslands(page, asleep);
    });
    const has = await page.evaluate((ids) => ids.some((id) => document.getElementById(id)), [...explorableIds]);
    if (has) {
      const both = await weigh(page, async () => {
        await setModels(page, true);
        await wakeIslands(page);
        // Some models fetch what they show when it is asked for.
        await page.locator('.explorable').getByRole('button', { name: exploreWords.skip }).click();
        await page.locator('.explorable [data-shown]').first().waitFor();
      });
      const whole = both.script - both.inline;
      models.push({ path, own: whole - both.shared, whole });
    }
    most = Math.max(most, lesson.script);
    if (lesson.script > 88_000 || lesson.later > 1_600)
      heavy.push({ path, script: lesson.script, later: lesson.later });
    await page.context().close();
  }
  const told = models.map(({ path, own, whole }) => `${path} ${own}, ${whole} with what models share`).join('; ');
  console.log(`Most script on a live lesson: ${most} bytes. More for its model: ${told}.`);
  expect(heavy).toEqual([]);
  expect(models).toHaveLength(explorableIds.length);
  expect(models.filter(({ own, whole }) => !(own > 0 && own < 12_000 && whole > own && whole <= 17_000))).toEqual([]);
});

test('search is fetched only when someone searches', async () => {
  const { page } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(inject('site'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('/');
  await page.locator('#search').getByRole('searchbox').fill('liaison');
  await page.locator('#search .hits a').first().waitFor();
  expect(asked.filter((path) => path.includes('pagefind')).length).toBeGreaterThan(0);
  await page.context().close();
});
