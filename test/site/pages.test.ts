import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, wakeIslands } from '../support/browser.ts';
import { listPages } from '../support/pages.ts';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const pages = listPages();

/** Rules of WCAG 2.2 AA and axe's best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeWindow {
  axe: {
    run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
}

async function findViolations(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    // The page's world has axe after the script below; Playwright's types do not know it.
    const { axe } = window as unknown as AxeWindow;
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 240)}`),
    );
  }, tags);
}

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
    // Evaluated from outside, axe needs no place in the page's security policy.
    await page.evaluate(axe);
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
