import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeReceiptFile } from '../../src/domain/receipt/receipt-file.ts';
import { makeAssignment } from '../support/assignments.ts';
import { classOf } from '../support/receipts.ts';
import type { Row } from './long-record.ts';

/** How many are read. */
const COUNT = 200;

/** Milliseconds from choosing the files until the page shows the table of the class, in the page's own clock. */
async function measure(browser: Browser, site: string, paths: readonly string[]): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}teach/reader/`);
  await page.waitForLoadState('networkidle');
  const input = page.locator('input[type=file][multiple]');
  // Handing the files over is the test's own work, so the clock begins with the page's.
  await input.evaluate((element) =>
    element.addEventListener('change', () => performance.mark('given'), { capture: true, once: true }),
  );
  await input.setInputFiles([...paths]);
  const taken = await page.evaluate(async (count) => {
    while (document.querySelectorAll('.rd-table tbody tr').length < count)
      await new Promise((again) => setTimeout(again, 1));
    await new Promise(requestAnimationFrame);
    return performance.now() - (performance.getEntriesByName('given')[0]?.startTime ?? Number.NaN);
  }, COUNT);
  await context.close();
  return taken;
}

/** Reads two hundred receipts of six tasks each, as an instructor would give them: all files at once. */
export async function measureReceipts(browser: Browser, site: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'truce-bench-'));
  // Past on any day on which this runs: a receipt from the future would be left out.
  const [opensAt, dueAt] = [Date.UTC(2026, 1, 2), Date.UTC(2026, 1, 9)].map((time) => time / 60_000);
  const assignment = makeAssignment({ opensAt: opensAt ?? null, dueAt: dueAt ?? null });
  const paths = classOf(COUNT, { assignment }).map((receipt, place) => {
    const path = join(folder, `truce-receipt-${place}.json`);
    writeFileSync(path, writeReceiptFile(receipt));
    return path;
  });
  const taken: number[] = [];
  for (let run = 0; run < 3; run++) taken.push(await measure(browser, site, paths));
  const value = taken.toSorted((a, b) => a - b)[1] ?? Number.NaN;
  return [{ what: `${COUNT} receipts: from their files to the table of the class, ms`, value, budget: 2_000 }];
}
