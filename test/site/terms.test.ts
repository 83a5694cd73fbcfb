import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const lesson = 'course/the-four-levels/aligned/';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

const termsOf = (page: Page): Locator => page.locator('article a[href*="/glossary/#"]:not(.term-card a)');
const hasFocus = (link: Locator): Promise<boolean> => link.evaluate((element) => element === document.activeElement);

/** What `/terms.json` says about the term that a link leads to. */
async function lookUp(page: Page, link: Locator): Promise<{ term: string; definition: string }> {
  const glossary = await (await page.request.get(`${inject('site')}terms.json`)).json();
  return glossary[((await link.getAttribute('href')) ?? '').split('#')[1] ?? ''];
}

/** The ways in which the open card does not stand beside its term, inside the window. */
async function findFaults(page: Page, link: Locator, card: Locator): Promise<string[]> {
  const lines = await link.evaluate((element) => [...element.getClientRects()].map(({ top, bottom }) => [top, bottom]));
  const { top, bottom, left, right } = await card.evaluate((element) => element.getBoundingClientRect().toJSON());
  const { width, height, scroll } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
    scroll: document.documentElement.scrollWidth,
  }));
  const covers = lines.some(([lineTop = 0, lineBottom = 0]) => top < lineBottom && bottom > lineTop);
  const distance = Math.min(...lines.flat().flatMap((edge) => [Math.abs(edge - top), Math.abs(edge - bottom)]));
  return [
    covers && 'covers its term',
    distance > 40 && `is ${distance} px from its term`,
    (top < 0 || left < 0 || right > width || bottom > height) && `is cut off at ${[left, top, right, bottom]}`,
    scroll > width && 'makes the page wider',
  ].filter((fault) => fault !== false);
}

test('Enter on a term opens its definition in place, Escape closes it and the focus is back on the term', async () => {
  const { page, complaints } = await openPage();
  await page.goto(inject('site') + lesson);
  const term = page.locator('.prose .term').first();
  const { term: name, definition } = await lookUp(page, term);
  await term.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name, description: definition });
  await card.waitFor();
  expect(await hasFocus(card)).toBe(true);
  expect(await card.innerText()).toContain(definition);
  expect(await findFaults(page, term, card)).toEqual([]);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  expect(await hasFocus(term)).toBe(true);
  expect(page.url()).toBe(inject('site') + lesson);

  await page.keyboard.press('Enter');
  await card.waitFor();
  await page.keyboard.press('Tab');
  expect(await card.getByRole('link').getAttribute('href')).toContain(await term.getAttribute('href'));
  expect(await hasFocus(card.getByRole('link'))).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await card.waitFor({ state: 'hidden' });
  expect(await hasFocus(term)).toBe(true);

  await page.keyboard.press('Enter');
  await card.waitFor();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await card.waitFor({ state: 'hidden' });
  // On to what follows the term, not to the start or the end of the page.
  const next = await page.evaluate(() => document.activeElement?.compareDocumentPosition(document.body));
  expect(next).not.toBe(0);
  expect(await term.evaluate((link) => link.compareDocumentPosition(document.activeElement ?? link))).toBe(4);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a tap opens every term of a lesson beside it, and a second tap or one elsewhere closes it', async () => {
  for (const viewport of [phone.viewport, { width: 320, height: 568 }]) {
    const { page, complaints } = await openPage({ ...phone, viewport });
    await page.goto(inject('site') + lesson);
    const terms = await termsOf(page).all();
    expect(terms.length).toBeGreaterThan(10);
    for (const term of terms) {
      const { term: name } = await lookUp(page, term);
      const card = page.getByRole('dialog', { name, exact: true });
      await term.scrollIntoViewIfNeeded();
      await term.tap();
      await card.waitFor();
      expect(await findFaults(page, term, card), name).toEqual([]);
      await term.tap();
      await card.waitFor({ state: 'hidden' });
    }
    await terms[0]?.tap();
    await page.locator('.term-card').waitFor();
    await page.locator('h1').tap();
    await page.locator('.term-card').waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test('below a base path the definitions are found too', async () => {
  const { page, complaints } = await openPage(phone);
  await page.goto(inject('siteBelow') + lesson);
  await termsOf(page).first().tap();
  await page.locator('.term-card').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript, with a key held and when the definitions cannot be had, a term leads to the glossary', async () => {
  const plain = await openPage({ ...phone, javaScriptEnabled: false });
  await plain.page.goto(inject('site') + lesson);
  const { definition } = await lookUp(plain.page, termsOf(plain.page).first());
  await termsOf(plain.page).first().tap();
  await plain.page.waitForURL(/\/glossary\/#/);
  expect(await plain.page.locator(':target').innerText()).toContain(definition);
  expect(plain.complaints).toEqual([]);
  await plain.page.context().close();

  const { page } = await openPage();
  await page.goto(inject('site') + lesson);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    termsOf(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await opened.waitForURL(/\/glossary\/#/);
  await page.route('**/terms.json', (route) => route.abort());
  await termsOf(page).first().click();
  await page.waitForURL(/\/glossary\/#/);
  await page.context().close();
});

test('a lesson asks for no definition before its reader does', async () => {
  const { page } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(inject('site') + lesson, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /term/.test(path))).toEqual([]);
  await page.context().close();
});

test('the letters of the glossary lead to its terms, and each term names the lesson that teaches it', async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${inject('site')}glossary/`);
  const letters = page.getByRole('navigation', { name: 'Terms by first letter' }).getByRole('link');
  for (const letter of await letters.all()) {
    const heading = page.locator((await letter.getAttribute('href')) ?? '');
    expect(await heading.innerText()).toBe(await letter.innerText());
    const first = await heading.locator('+ dl dt').first().innerText();
    expect(first[0]?.toUpperCase()).toBe(await letter.innerText());
  }
  const terms = await page.locator('.entries > div').count();
  expect(await page.locator('.entries > div .entry-note a[href*="/course/"]').count()).toBe(terms);
  expect(complaints).toEqual([]);
  await page.context().close();
});
