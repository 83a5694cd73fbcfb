import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { strings } from '../../src/strings.ts';
import { openPage } from '../support/browser.ts';

const words = strings.search.slash;

async function openSearch(page: Page): Promise<void> {
  await page.goto(inject('site'));
  await page.keyboard.press('/');
  await page.locator('#search input').waitFor();
}

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#search input').fill(query);
  await page.locator('#search [role=status]', { hasText: `“${query}”` }).waitFor();
}

test('"lead definition" is found with the keyboard alone, in groups, with the matching passage', async () => {
  const { page, complaints } = await openPage();
  await openSearch(page);
  await page.keyboard.type('lead definition');
  await page.locator('#search [role=status]', { hasText: 'lead definition' }).waitFor();
  const groups = await page.locator('#search .hits h2').allTextContents();
  expect(groups).toEqual(expect.arrayContaining(['Lessons', 'Terms', 'Questions']));
  expect(await page.locator('#search .hits mark').count()).toBeGreaterThan(2);
  await page.keyboard.press('ArrowDown');
  const first = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
  expect(first).toMatch(/^\/course\//);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === first);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('Escape closes search and gives the focus back; a slash typed into a field stays a slash', async () => {
  const { page } = await openPage();
  await page.goto(inject('site'));
  await page.locator('.search-open').focus();
  await page.keyboard.press('Enter');
  await page.locator('#search input').waitFor();
  await page.keyboard.type('a/b');
  expect(await page.locator('#search input').inputValue()).toBe('a/b');
  // The first Escape empties a search field, as everywhere.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('#search').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-open');
  await page.context().close();
});

test('the search page answers its address, and changes it as one types', async () => {
  const { page } = await openPage();
  await page.goto(`${inject('site')}search/?q=liaison`);
  await page.locator('#search-page .hits a').first().waitFor();
  await page.locator('#search-page input').fill('transaction price');
  await page.waitForURL(/q=transaction%20price/);
  await page.context().close();
});

test('a query that finds nothing says so, and a failed load says what to do', async () => {
  const { page } = await openPage();
  await openSearch(page);
  await ask(page, 'xylophone quartet');
  expect(await page.locator('#search [role=status]').textContent()).toContain('Nothing found');
  const offline = await openPage();
  await offline.page.route('**/pagefind/**', (route) => route.abort());
  await openSearch(offline.page);
  await offline.page.locator('#search [role=status]', { hasText: 'could not be loaded' }).waitFor();
  await page.context().close();
  await offline.page.context().close();
});

const terms = readdirSync('src/content/terms').map((file) => ({
  id: file.replace('.yml', ''),
  ...(parse(readFileSync(`src/content/terms/${file}`, 'utf8')) as { term: string; lesson: string }),
}));

test('the lesson that teaches a term comes before lessons that mention it', async () => {
  const { page } = await openPage();
  await openSearch(page);
  const misplaced: string[] = [];
  for (const { term, lesson } of terms) {
    await ask(page, term);
    const found = await page
      .locator('#search section:has(h2:text-is("Lessons")) a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
    if (found[0] !== lesson) misplaced.push(`"${term}" is taught in ${lesson}; search gives ${found.join(', ')}`);
  }
  expect(misplaced).toEqual([]);
  await page.context().close();
});

test('every term is found as a term', async () => {
  const { page } = await openPage();
  await openSearch(page);
  const missing: string[] = [];
  for (const { id, term } of terms) {
    await ask(page, term);
    const found = await page
      .locator('#search section:has(h2:text-is("Terms")) a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    if (!found.includes(id)) missing.push(`"${term}" gives the terms ${found.join(', ')}`);
  }
  expect(missing).toEqual([]);
  await page.context().close();
});

test('the slash key can be turned off and on again, for every page and the next visit', async () => {
  const { page, complaints } = await openPage();
  const opens = async (key: string) => {
    await page.goto(inject('site'));
    await page.keyboard.press(key);
    return page.locator('#search').evaluate((dialog) => (dialog as HTMLDialogElement).open);
  };
  expect(await opens('/')).toBe(true);
  const choice = page.getByRole('checkbox', { name: words.label });
  const status = page.locator('#slash-key [role=status]');
  await page.goto(`${inject('site')}search/`);
  await choice.uncheck();
  expect(await status.innerText()).toBe(words.off);
  expect(await opens('/')).toBe(false);
  expect(await opens('Control+k')).toBe(true);
  await page.goto(`${inject('site')}search/`);
  expect(await choice.isChecked()).toBe(false);
  await choice.check();
  expect(await status.innerText()).toBe(words.on);
  expect(await opens('/')).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});
