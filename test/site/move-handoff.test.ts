import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { exploreWords } from '../../src/strings/explore.ts';
import { handoffWords as words } from '../../src/strings/handoff.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { tabTo } from '../support/by-keyboard.ts';
import { takeClipboard } from '../support/clipboard.ts';
import { lessonPath, readRows } from '../support/drive-quiz.ts';
import { looks } from '../support/looks.ts';

const path = lessonPath('moving-up', 'the-funnel-and-the-handoff');
const modelOf = (page: Page): Locator => page.locator('#move-the-handoff');
const live = (page: Page): Locator => modelOf(page).locator('.handoff-live');

/** Opens the lesson and waits until the model is live. */
async function openModel(options: BrowserContextOptions = {}, fragment = '') {
  const opened = await openPage(options);
  await opened.page.goto(`${inject('site')}${path}${fragment}`);
  await modelOf(opened.page).scrollIntoViewIfNeeded();
  await modelOf(opened.page).locator('astro-island:not([ssr])').waitFor();
  return opened;
}

/** Sees the model without a prediction. */
async function skip(page: Page): Promise<void> {
  await modelOf(page).getByRole('button', { name: exploreWords.skip }).first().click();
  await modelOf(page).locator('[data-shown]').waitFor();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** What stands in the way of reading: wider than the window, smaller than a finger, or what axe finds in the model. */
async function findFaults(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const small = await modelOf(page)
    .locator(':is(button, summary, label.chip, input[type=range]):visible')
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => `small: ${one.textContent}`),
    );
  return [...(wide > 0 ? [`${wide} px too wide`] : []), ...small, ...(await findViolations(page))];
}

describe.each(looks)('at %i px, %s', (width, colorScheme) => {
  test('the whole story by keyboard alone, with nothing in the way at any stage', async () => {
    const { page, complaints } = await openModel({ viewport: { width, height: 800 }, colorScheme });
    await loadAxe(page);
    expect(await findFaults(page)).toEqual([]);
    expect(await modelOf(page).locator('svg:visible').count()).toBe(0);

    await modelOf(page).locator('.predict input').first().focus();
    await page.keyboard.press('Space');
    await tabTo(page, '#move-the-handoff button[type=submit]');
    await page.keyboard.press('Enter');
    await modelOf(page).locator('[data-shown]').waitFor();
    await expect.poll(() => focused(page)).toMatch(/^You said: twice as many\. The model gives: fewer\./);

    await tabTo(page, '#move-the-handoff input[type=range]');
    for (const _ of [1, 2]) await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => live(page).innerText())
      .toContain('one hand-off, after purchase: 11 purchases, 2 fewer than before.');
    // The place of the line stands in words beside the slider, for those who do not see the drawing.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toBe('purchase');
    await tabTo(page, '#move-the-handoff .predict input');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^You said: two hand-offs\. The model gives:/);

    for (const summary of await modelOf(page).locator('summary').all()) {
      await summary.focus();
      await page.keyboard.press('Enter');
    }
    expect(await findFaults(page)).toEqual([]);
    const rows = (await readRows(page)).filter(({ type }) => type === 'explored');
    expect(rows).toHaveLength(2);
    for (const row of [
      { ask: 'twice-the-leads', prediction: { purchases: 'twice' }, result: { purchases: 'fewer' } },
      { ask: 'back-and-forth', prediction: { way: 'two' }, result: { way: 'two' } },
    ])
      expect(rows).toContainEqual(expect.objectContaining(row));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('by pointer: the line is dragged in the drawing, and the dot along its curve', async () => {
    const { page, complaints } = await openModel({ viewport: { width, height: 1000 }, colorScheme });
    await skip(page);
    const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
      await page.mouse.move(from.x + by.x, from.y + by.y);
      await page.mouse.up();
    };
    const middle = async (one: Locator) => {
      await one.scrollIntoViewIfNeeded();
      const box = await one.boundingBox();
      if (!box) throw new Error('There is nothing to take hold of.');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
    };
    const place = modelOf(page).getByLabel(words.move.lines[0]);
    const grip = modelOf(page).locator('.funnel-grip').first();
    const { width: across } = await middle(modelOf(page).locator('.funnel').first());
    const unit = across / 360;
    expect((await middle(grip)).height).toBeGreaterThanOrEqual(44);
    await drag(await middle(grip), { x: 0, y: -2 * 27 * unit });
    await expect.poll(() => place.getAttribute('aria-valuetext')).toBe('brand awareness');
    await expect.poll(() => live(page).innerText()).toContain('one hand-off, after brand awareness');
    // Far beyond the drawing it stays at the last place.
    await drag(await middle(grip), { x: 0, y: 600 });
    await expect.poll(() => place.inputValue()).toBe('7');

    await modelOf(page).getByLabel(words.move.ways.two).first().check();
    await drag(await middle(modelOf(page).locator('.funnel-grip').nth(1)), { x: 0, y: -3 * 27 * unit });
    await expect
      .poll(() =>
        modelOf(page)
          .locator('input[type=range]')
          .evaluateAll((all) => all.map((one) => one.ariaValueText)),
      )
      .toEqual(expect.arrayContaining(['consideration', 'preference']));

    const dot = await middle(modelOf(page).locator('.leads-curve circle'));
    await drag(dot, { x: -40, y: 0 });
    const hotels = modelOf(page).getByLabel('Hotels that have heard of it');
    await expect.poll(async () => Number(await hotels.inputValue())).toBeLessThan(900);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('with a finger the line is dragged, and the page stays where it is', async () => {
  const { page, complaints } = await openModel({
    viewport: { width: 320, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  await skip(page);
  const grip = modelOf(page).locator('.funnel-grip').first();
  await grip.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const box = await grip.boundingBox();
  if (!box) throw new Error('There is nothing to take hold of.');
  const wire = await page.context().newCDPSession(page);
  const x = box.x + box.width / 2;
  const from = box.y + box.height / 2;
  const before = await page.evaluate(() => scrollY);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    wire.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  const unit = box.width / 360;
  await touch('touchStart', from);
  for (let step = 1; step <= 9; step++) await touch('touchMove', from - step * 6 * unit);
  await touch('touchEnd');
  const place = modelOf(page).getByLabel(words.move.lines[0]);
  await expect.poll(() => place.getAttribute('aria-valuetext')).toBe('brand awareness');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a link leads to the model, which asks first; and a page that is loaded again stands where it stood', async () => {
  await takeClipboard();
  const { page } = await openModel({ permissions: ['clipboard-read', 'clipboard-write'] });
  await skip(page);
  await modelOf(page).getByRole('button', { name: words.cases.names['many-hotels'] }).click();
  await expect.poll(() => page.url()).toContain('#move-the-handoff=1.stage-moved.way-two.hotels-2500.end');
  await modelOf(page).getByRole('button', { name: exploreWords.copyLink }).click();
  await modelOf(page).getByText(exploreWords.copied).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#move-the-handoff=1\.way-two\.hotels-2500\.end$/);

  await page.reload();
  await modelOf(page).locator('[data-shown]').waitFor();
  await expect.poll(() => live(page).innerText()).toContain('2,500 hotels, two hand-offs');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.context().close();

  const fresh = await openPage();
  await fresh.page.goto(link);
  await modelOf(fresh.page).locator('astro-island:not([ssr])').waitFor();
  await modelOf(fresh.page).getByText('1,250 hotels have heard of the laundry').waitFor();
  expect(await modelOf(fresh.page).evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(await modelOf(fresh.page).locator('[data-shown]').count()).toBe(0);
  await skip(fresh.page);
  await expect.poll(() => live(fresh.page).innerText()).toContain('2,500 hotels, two hand-offs');
  expect(fresh.complaints).toEqual([]);
  await fresh.page.context().close();
});

test('the larger part of the model is fetched when a reader turns to it, and its absence is told', async () => {
  const { page } = await openModel();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(asked.filter((url) => url.includes('HandoffStory'))).toEqual([]);
  await page.context().route('**/HandoffStory*', (route) => route.abort());
  await modelOf(page).getByRole('button', { name: exploreWords.skip }).click();
  await modelOf(page).getByRole('alert').waitFor();
  expect(await modelOf(page).getByRole('alert').innerText()).toBe(exploreWords.failed);
  await page.context().close();
});

test('without JavaScript the usual split stands there with its reading, and nothing that cannot be pressed', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(inject('site') + path);
  const worked = modelOf(page).locator('.explorable-worked');
  expect(await worked.locator('svg').isVisible()).toBe(true);
  expect(await worked.innerText()).toContain('Of 1,000 hotels 24 are lost at the line, and 18 buy. Of 2,000');
  expect(await worked.innerText()).toContain('win 13: no hotel gets enough time');
  expect(await modelOf(page).locator(':is(button, input):visible').count()).toBe(0);
  await page.context().close();
});

test('on paper it is the present figure with its sentence and table, without what cannot be moved there', async () => {
  const { page } = await openModel({}, '#move-the-handoff=1.way-two.hotels-600.hours-3000.end');
  await page.emulateMedia({ media: 'print' });
  expect(await modelOf(page).locator('.explorable-worked svg').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await skip(page);
  await page.emulateMedia({ media: 'print' });
  expect(await modelOf(page).locator('.explorable-worked svg').isVisible()).toBe(false);
  expect(await modelOf(page).locator('svg.funnel:visible').count()).toBe(2);
  expect(await live(page).isVisible()).toBe(true);
  expect(await live(page).innerText()).toContain('3,000 hours of the sellers');
  expect(await modelOf(page).locator('table').first().innerText()).toContain('Lead desk');
  expect(await modelOf(page).locator(':is(button, input, legend, .funnel-grip circle):visible').count()).toBe(0);
  expect(await modelOf(page).innerText()).not.toContain(words.back.title);
  await page.context().close();
});

test.each(['reduce', 'no-preference'] as const)(
  'bars find their width at once or gliding, as readers ask: %s',
  async (reducedMotion) => {
    const { page } = await openModel({ reducedMotion });
    await skip(page);
    const durations = await modelOf(page)
      .locator('[data-shown] svg rect.m')
      .first()
      .evaluate((one) => getComputedStyle(one).transitionDuration);
    expect(Number.parseFloat(durations) > 0.01).toBe(reducedMotion === 'no-preference');
    await page.context().close();
  },
);
