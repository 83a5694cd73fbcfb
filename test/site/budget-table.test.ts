import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { budgetFrame, budgetWords as words } from '../../src/strings/budget-table.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { looks } from '../support/looks.ts';
import { readPdf } from '../support/pdf.ts';
import { wakeModel } from '../support/wake-model.ts';

const path = 'course/why-they-fight/economic-friction/';
const live = '#budget-table astro-island:not([ssr])';

/** The lesson with its model awake, by way of a link to it. */
async function openModel(setup = '1.end', options: BrowserContextOptions = {}) {
  const { page, complaints } = await openPage(options);
  return { page, complaints, model: await wakeModel(page, path, 'budget-table', setup) };
}
const press = (page: Page, name: string) => page.locator('#budget-table').getByRole('button', { name }).click();
const status = (page: Page) => page.locator('#budget-table [data-shown] > p[role=status]');
const points = (page: Page) =>
  page
    .locator('#budget-table')
    .getByRole('slider', { name: /^(Pricing|Promotion|Product|Salespeople)$/ })
    .evaluateAll((sliders) => sliders.map((slider) => Number((slider as HTMLInputElement).value))); // ranges by role

/** Goes on by Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one?.textContent;
      return label?.trim();
    });
    if (at === name) return;
  }
  throw new Error(`Tab never came to "${name}".`);
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test.each(looks)('the whole story by keys alone, %i px wide and %s', async (width, colorScheme) => {
  const { page, complaints } = await openModel('1.end', { viewport: { width, height: 800 }, colorScheme });
  await loadAxe(page);
  expect(await findViolations(page)).toEqual([]);
  await page.locator('#budget-table input').first().focus();
  await tabTo(page, 'Salespeople');
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowRight');
  expect(await points(page)).toEqual([15, 15, 15, 55]);
  await tabTo(page, exploreWords.predict);
  await page.keyboard.press('Enter');
  await page.locator('#budget-table [data-shown]').waitFor();
  expect(await focused(page)).toContain(words.said([15, 15, 15, 55], [10, 15, 20, 55]));

  for (const [next, scene] of [
    [words.next.sales, words.scene.marketing()],
    [words.next.marketing, words.scene.chief(50)],
  ] as const) {
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(scene);
    await tabTo(page, 'Pricing');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, exploreWords.predict);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('The model gives');
  }
  expect(await findViolations(page)).toEqual([]);
  await tabTo(page, words.next.chief);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toContain('Best for Sales');

  await tabTo(page, words.sliders.shared);
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => status(page).textContent()).toContain('With 40% shared');
  await page.locator('#budget-table [data-shown] > [tabindex="-1"]').focus();
  await tabTo(page, words.cases.wrong.button);
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).textContent()).toContain('To agree is not to be right.');
  expect(await focused(page)).toBe(words.cases.wrong.button);

  await page.evaluate(() => {
    for (const one of document.querySelectorAll('#budget-table details')) one.setAttribute('open', '');
  });
  expect(await findViolations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Takes hold of a place, by finger or by mouse; the result moves it there, or lets it go. */
async function takeHold(page: Page, touch: boolean, at: { x: number; y: number }) {
  if (!touch) {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    return { move: (x: number) => page.mouse.move(x, at.y, { steps: 6 }), letGo: () => page.mouse.up() };
  }
  const wire = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    wire.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [at]);
  return {
    move: async (x: number) => {
      for (const part of [0.2, 0.4, 0.6, 0.8, 0.9, 1])
        await send('touchMove', [{ x: at.x + part * (x - at.x), y: at.y }]);
    },
    letGo: () => send('touchEnd', []),
  };
}

test.each([
  ['a finger', 320],
  ['a mouse', 1440],
] as const)('%s drags the split in the picture, %i px wide', async (by, width) => {
  const touch = by === 'a finger';
  const { page } = await openModel('1.end', { viewport: { width, height: 800 }, hasTouch: touch });
  await press(page, exploreWords.skip);
  const grip = page.locator('[data-drag]');
  await grip.scrollIntoViewIfNeeded();
  const box = await grip.boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  expect(box.width).toBeGreaterThanOrEqual(44);
  expect(box.height).toBeGreaterThanOrEqual(44);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hold = await takeHold(page, touch, at);
  await hold.move(at.x + box.width);
  await expect.poll(async () => (await points(page))[3]).toBeGreaterThan(40);
  await hold.move(at.x + box.width / 4);
  await expect.poll(async () => (await points(page))[3]).toBeLessThan(36);
  await hold.letGo();
  const left = await points(page);
  expect(left.reduce((sum, one) => sum + one, 0)).toBe(100);
  // The others kept their proportions on the way.
  expect(Math.max(...left.slice(0, 3)) - Math.min(...left.slice(0, 3))).toBeLessThanOrEqual(1);
  // Letters of the drawing stay as large as those of a note.
  const letters = await page.locator(`${live} svg text`).evaluateAll((texts) =>
    texts.map((text) => {
      const { a, b } = (text as SVGTextElement).getScreenCTM() ?? { a: 0, b: 0 }; // found in an svg
      return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
    }),
  );
  expect(Math.min(...letters)).toBeGreaterThan(width === 320 ? 12 : 14);
  await page.context().close();
});

test('the departments’ marks glide to the company’s as more is shared, and jump for readers who ask for no motion', async () => {
  const marks = (page: Page) =>
    page.locator(`${live} svg`).evaluate((svg) => {
      const place = (one: Element | null) => Number(/translate\((\S+)/.exec(one?.getAttribute('transform') ?? '')?.[1]);
      return ['.s', '.m', '.bt-sign'].map((sign) => place(svg.querySelector(sign)));
    });
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page } = await openModel('1.end', { reducedMotion });
    await press(page, exploreWords.skip);
    const [sales = 0, marketing = 0, company = 0] = await marks(page);
    expect(sales - company).toBeGreaterThan(40);
    expect(company - marketing).toBeGreaterThan(40);
    // Counts the places that the mark of Sales passes through.
    const passed = await page.locator('#budget-table').evaluate(async (model) => {
      const slider = [...model.querySelectorAll<HTMLInputElement>('[data-shown] input[type=range]')][0];
      const mark = model.querySelector('astro-island svg .s');
      const places = new Set<string | null>();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, '100');
      slider?.dispatchEvent(new Event('input', { bubbles: true }));
      const start = performance.now();
      while (performance.now() - start < 600) {
        await new Promise(requestAnimationFrame);
        places.add(mark?.getAttribute('transform') ?? null);
      }
      return places.size;
    });
    expect(await marks(page)).toEqual([company, company, company]);
    if (reducedMotion === 'reduce') expect(passed).toBeLessThanOrEqual(2);
    else expect(passed).toBeGreaterThan(3);
    await page.context().close();
  }
});

test('a link brings the reader to the model, set as it says, and asks first', async () => {
  const { page, model } = await openModel('1.shared-40.later-80.end');
  await expect.poll(() => model.evaluate((one) => Math.abs(one.getBoundingClientRect().top) < innerHeight)).toBe(true);
  expect(await model.locator('legend').textContent()).toContain('But 40% of it');
  expect(await model.locator('[data-shown]').count()).toBe(0);
  await press(page, exploreWords.skip);
  await expect.poll(() => status(page).textContent()).toContain('With 40% shared');
  await page.context().close();
});

test('a page that is loaded again stands where it stood, and has the predictions', async () => {
  const { page, model } = await openModel();
  await model.getByRole('slider', { name: 'Salespeople' }).fill('55');
  await press(page, exploreWords.predict);
  await page.locator('[data-saved=kept]').first().waitFor();
  await page.waitForFunction(() => location.hash.includes('stage-sales-checked'));
  await page.reload();
  await page.locator(live).waitFor();
  expect(await model.locator('[data-shown] > p').first().textContent()).toContain('You said 15 for pricing');
  const kept = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('truce-record');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  expect(kept).toContainEqual(expect.objectContaining({ type: 'explored', ask: 'sales-chair' }));
  await page.context().close();
});

test('without a script the static picture and its reading stand there, and nothing that would not work', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(inject('site') + path);
  const model = page.locator('#budget-table');
  expect(await model.locator('.explorable-worked svg').isVisible()).toBe(true);
  expect(await model.locator('figcaption').textContent()).toContain(budgetFrame.worked);
  expect(
    await model.locator('button, input').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  await page.context().close();
});

test('printed is the figure as it stands, with its sentence and its numbers, and before that the static one', async () => {
  const { page } = await openModel();
  const print = async () => readPdf(await page.pdf()).letters;
  const squeeze = (text: string) => text.replace(/\s/g, '');
  expect(await print()).toContain(squeeze('Its best is marked'));
  await press(page, exploreWords.skip);
  await page.locator('#budget-table').getByRole('slider', { name: words.sliders.shared }).fill('40');
  await expect.poll(() => status(page).textContent()).toContain('With 40% shared');
  const letters = await print();
  for (const text of ['With 40% shared', 'Best for Marketing', 'Points for salespeople', '22 points apart'])
    expect(letters).toContain(squeeze(text));
  for (const text of ['Its best is marked', exploreWords.copyLink, words.divide, words.cases.year.text])
    expect(letters).not.toContain(squeeze(text));
  await page.context().close();
});
