import { expect, inject, test } from 'vitest';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage, wakeIslands } from '../support/browser.ts';
import { listPages } from '../support/pages.ts';

const pages = listPages();

const looks = [
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
  { width: 1440, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
] as const;

/** Pages alike but for their words share a test with several at a time, so that a failure names few. */
const batches = Array.from({ length: Math.ceil(pages.length / 8) }, (_, i) => pages.slice(i * 8, i * 8 + 8));

test.each(batches.map((batch) => [batch]))('no complaint, no wide page and no axe violation on %s', async (batch) => {
  const { page, complaints } = await openPage({ bypassCSP: false });
  const found: string[] = [];
  for (const path of batch) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(inject('site') + path);
    await wakeIslands(page);
    await loadAxe(page);
    for (const { width, scheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.push(`/${path} at ${width} px is ${overflow} px too wide`);
      found.push(...(await findViolations(page)).map((line) => `/${path} ${width} ${scheme} ${line}`));
    }
  }
  await page.context().close();
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});

test('no page is wider than its screen: a small phone, a tablet, a small desk', async () => {
  const { page } = await openPage();
  const wide: string[] = [];
  for (const path of pages) {
    await page.goto(inject('site') + path);
    for (const width of [320, 768, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wide.push(`/${path} at ${width}: ${overflow} px`);
    }
  }
  await page.context().close();
  expect(wide).toEqual([]);
});
