import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Saves a copy on the page of one's record. Resolves with the file's path and the rows in it. */
export async function saveCopy(page: Page): Promise<{ file: string; rows: unknown[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy of my work' }).first().click(),
  ]);
  const file = join(await mkdtemp(join(tmpdir(), 'truce-')), 'copy.json');
  await download.saveAs(file);
  return { file, rows: JSON.parse(readFileSync(file, 'utf8')).events };
}
