import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { exploreWords } from '../../src/strings/explore.ts';
import { explorerWords as words } from '../../src/strings/level-explorer.ts';
import { levelWords } from '../../src/strings/levels.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { tabTo } from '../support/by-keyboard.ts';
import { takeClipboard } from '../support/clipboard.ts';
import { looks, widthOf } from '../support/looks.ts';
import { wakeModel } from '../support/wake-model.ts';

const path = 'course/the-four-levels/tell-them-apart/';
const address = () => inject('site') + path;
const wake = (page: Page, setup?: string) => wakeModel(page, path, 'level-explorer', setup);
const live = (model: Locator) => model.locator('[data-shown] > [role=status]');
const slider = (model: Locator) => model.getByRole('slider');
/** Waits for the focus to come to something with these words, as a person does before going on. */
const arrive = (page: Page, text: string) =>
  page.waitForFunction(
    (text) => document.activeElement?.matches('[tabindex]') && document.activeElement.textContent?.includes(text),
    text,
  );

test.each(looks)('the whole story by keyboard alone, %i px wide and %s', async (width, colorScheme) => {
  const { page, complaints } = await openPage({ viewport: { width, height: 900 }, colorScheme });
  const model = await wake(page);
  await loadAxe(page);
  expect(await findViolations(page)).toEqual([]);

  await model.getByText(levelWords.note).click();
  await tabTo(page, '#level-explorer input[type=radio]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#level-explorer .predict button');
  await page.keyboard.press('Enter');
  await model.locator('[data-shown=weighed]').waitFor();
  await arrive(page, 'You said: “Aligned”. Only one level fits every fact about the umbrella maker: defined.');

  await tabTo(page, '#level-explorer input[type=range]');
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
  expect(await slider(model).getAttribute('aria-valuetext')).toBe('aligned');
  await live(model).getByText('What separates defined from aligned').waitFor();
  await tabTo(page, '#level-explorer .level-settings button');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await live(model).getByText('What separates aligned from integrated').waitFor();
  expect(await model.locator('.level-signs dd').count()).toBe(12);
  expect(await findViolations(page)).toEqual([]);
  expect(await widthOf(page)).toBe(width);

  await tabTo(page, '#level-explorer .level-next button');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await model.locator('[data-shown=waiting]').waitFor();
  await arrive(page, 'The saddle maker, seen for a week');
  expect(await findViolations(page)).toEqual([]);
  await tabTo(page, '#level-explorer .predict button');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await arrive(page, 'The saddle maker shows two levels: it is aligned in planning and undefined');
  await live(model).getByText('What separates undefined from aligned').waitFor();
  expect(await widthOf(page)).toBe(width);
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Drags by mouse from the middle of something, by so many pixels or onto something else. */
async function drag(page: Page, from: Locator, to: { x: number } | Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const box = (await from.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const target = 'x' in to ? null : await to.boundingBox();
  const end = target
    ? { x: target.x + target.width / 2, y: target.y + target.height / 2 }
    : { x: start.x + ('x' in to ? to.x : 0), y: start.y };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.mouse.up();
}

test.each([320, 1440])('either circle can be dragged, and a card dropped on them, %i px wide', async (width) => {
  const { page, complaints } = await openPage({ viewport: { width, height: 900 } });
  const model = await wake(page, '1.distance-200.end');
  await model.getByRole('button', { name: exploreWords.skip }).click();
  const picture = model.locator('.level-picture');
  await picture.waitFor();
  const scale = ((await picture.boundingBox())?.width ?? 0) / 360;
  const apart = async () => 300 - Number(await slider(model).inputValue());
  expect(await apart()).toBe(200);
  // 26.4 units, 0.4 radii: the pair stays centred, so twice that between the centres.
  await drag(page, picture.locator('.s'), { x: 26.4 * scale });
  await expect.poll(async () => Math.abs((await apart()) - 120)).toBeLessThanOrEqual(10); // a pointer knows whole pixels
  await live(model).getByText('What separates defined from aligned').waitFor();
  // Closer than the closest is the closest; taken by its rim it does not jump.
  await drag(page, picture.locator('.m'), { x: -150 * scale });
  await expect.poll(apart).toBe(20);

  await model.getByRole('button', { name: words.another('saddle maker') }).click();
  const tile = model.locator('.level-tile');
  await drag(page, tile, { x: 12 });
  expect(await model.locator('[data-shown]').getAttribute('data-shown')).toBe('waiting');
  await model.getByLabel(words.answers.mixed).check();
  await drag(page, tile, picture);
  await model.locator('[data-shown=weighed]').waitFor();
  await arrive(page, 'You said: “Two levels at once”.');
  await expect.poll(apart).toBe(120);
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Draws a finger from the middle of something to a place. */
async function touchDrag(page: Page, from: Locator, to: (start: { x: number; y: number }) => { x: number; y: number }) {
  const box = await from.boundingBox();
  if (!box) throw new Error('There is nothing to take hold of.');
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const end = to(start);
  const wire = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    wire.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [start]);
  for (let step = 1; step <= 5; step++)
    await touch('touchMove', [
      { x: start.x + ((end.x - start.x) * step) / 5, y: start.y + ((end.y - start.y) * step) / 5 },
    ]);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await touch('touchEnd', []);
}

test('a finger carries the card onto the circles and drags them', async () => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const model = await wake(page, '1.company-kites.stage-waiting.end');
  const picture = model.locator('.level-picture');
  await picture.waitFor();
  expect(await picture.locator('circle').count()).toBe(0);
  await model.locator('.level-drop').evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const target = await picture.boundingBox();
  if (!target) throw new Error('There is no picture.');
  await touchDrag(page, model.locator('.level-tile'), () => ({
    x: target.x + target.width / 2,
    y: target.y + target.height / 2,
  }));
  await model.locator('[data-shown=weighed]').waitFor();
  await arrive(page, 'Two levels fit every fact about the kite maker: defined and aligned.');
  expect(await slider(model).inputValue()).toBe('140');
  await touchDrag(page, picture.locator('.s'), ({ x, y }) => ({ x: x + 120, y }));
  await expect.poll(() => slider(model).inputValue()).toBe('280');
  await page.context().close();
});

test('while the circles are fetched that is told, and the focus is kept for the answer', async () => {
  const { page } = await openPage();
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/Explorer\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const model = await wake(page);
  await model.getByRole('button', { name: exploreWords.skip }).click();
  await arrive(page, words.coming);
  come();
  await arrive(page, 'Only one level fits every fact about the umbrella maker: defined.');
  await page.context().close();
});

test('what cannot be fetched is told', async () => {
  const { page } = await openPage();
  await page.route(/\/Explorer\.[^/]*\.js$/, (route) => route.abort());
  const model = await wake(page);
  await model.getByRole('button', { name: exploreWords.skip }).click();
  await model.getByText(exploreWords.failed).waitFor();
  await page.context().close();
});

test('a reload stands where it stood, and a copied link predicts first', async () => {
  await takeClipboard();
  const { page } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  const model = await wake(page);
  await model.getByLabel('Integrated').check();
  await model.getByRole('button', { name: exploreWords.predict }).click();
  await model.getByRole('radio', { name: 'Aligned' }).check();
  await model.getByRole('button', { name: words.hold('aligned') }).click();
  await model.getByRole('radio', { name: 'Integrated' }).check();
  await page.waitForURL(/distance-40\.held-aligned\.stage-weighed\.end$/);
  await page.reload();
  await model.locator('[data-shown=weighed]').waitFor();
  await model.getByText('You said: “Integrated”.').waitFor();
  expect(await slider(model).getAttribute('aria-valuetext')).toBe('integrated');
  await model.getByRole('button', { name: exploreWords.copyLink }).click();
  await model.getByText(exploreWords.copied).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.context().close();

  const other = await openPage();
  await other.page.goto(link);
  const fresh = other.page.locator('#level-explorer');
  await fresh.locator('astro-island:not([ssr])').waitFor();
  expect(await fresh.locator('[data-shown]').count()).toBe(0);
  expect((await fresh.boundingBox())?.y).toBeLessThan(200);
  await fresh.getByRole('button', { name: exploreWords.skip }).click();
  expect(await slider(fresh).getAttribute('aria-valuetext')).toBe('integrated');
  expect(await fresh.locator('.level-signs dd').count()).toBe(12);
  await other.page.context().close();
});

test('without JavaScript two neighbours and their reading stand there, and nothing that would not work', async () => {
  const { page } = await openPage({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  await page.goto(address());
  const model = page.locator('#level-explorer');
  expect(await model.locator('.explorable-worked').isVisible()).toBe(true);
  expect(await model.locator('.explorable-worked circle').count()).toBe(4);
  expect(await model.getByText(levelWords.worked).isVisible()).toBe(true);
  expect(await model.locator('button:visible, input:visible').count()).toBe(0);
  await page.getByRole('link', { name: levelWords.tableLink }).click();
  await page.waitForURL(/#side-by-side$/);
  expect(await page.locator('.level-table tbody tr').count()).toBe(6);
  await page.context().close();
});

test('on paper stands the figure that it shows, with its sentence and its numbers', async () => {
  const { page } = await openPage();
  const model = await wake(page);
  await page.emulateMedia({ media: 'print' });
  expect(await model.locator('.explorable-worked').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await model.getByRole('button', { name: exploreWords.skip }).click();
  await model.locator('.level-picture').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await model.locator('.explorable-worked').isVisible()).toBe(false);
  expect(await model.locator('.level-picture').isVisible()).toBe(true);
  expect(await model.locator('table').first().isVisible()).toBe(true);
  expect(await model.locator('button:visible, input:visible').count()).toBe(0);
  await page.context().close();
});

test('the circles glide to where the facts point, and jump there for who asks for less motion', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const { page } = await openPage({ reducedMotion });
    const model = await wake(page);
    await page.evaluate(() => {
      const places = new Set<string>();
      Object.assign(window, { places });
      requestAnimationFrame(function look() {
        const place = document.querySelector('.level-picture .s')?.getAttribute('cx');
        if (place) places.add(place);
        requestAnimationFrame(look);
      });
    });
    await model.getByRole('button', { name: exploreWords.skip }).click();
    await expect.poll(() => model.locator('.level-picture .s').getAttribute('cx')).toBe('114');
    const seen = await page.evaluate(() => (window as unknown as { places: Set<string> }).places.size); // put there above
    if (reducedMotion === 'reduce') expect(seen).toBeLessThanOrEqual(2);
    else expect(seen).toBeGreaterThan(3);
    await page.context().close();
  }
});
