import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { entryIds, entryOwners } from '../../src/domain/explorables/diary-events.ts';
import { entryWords, eventWords } from '../../src/strings/diary-entries.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { tabTo } from '../support/by-keyboard.ts';
import { readRows } from '../support/drive-quiz.ts';
import { looks, widthOf } from '../support/looks.ts';
import { readPdf } from '../support/pdf.ts';
import { wakeModel } from '../support/wake-model.ts';

const path = 'course/why-they-fight/cultural-friction/';
const address = () => inject('site') + path;
const wake = (page: Page, setup?: string) => wakeModel(page, path, 'two-diaries', setup);
const letters = (text: string) => text.replace(/\s/g, '');

const live = (model: Locator) => model.locator('[data-shown] > [role=status]');
const line = (model: Locator) => model.locator('[data-shown] .dd-horizon path').getAttribute('d');

/** The model's predictions in the record. */
async function readExplored(page: Page) {
  const rows = (await readRows(page)) as { type: string; ask?: string; prediction?: unknown }[]; // as the record keeps them
  const made = rows.filter(({ type }) => type === 'explored').map(({ ask = '', prediction }) => ({ ask, prediction }));
  return made.sort((a, b) => a.ask.localeCompare(b.ask));
}

test.each(looks)('the whole story by keyboard alone, %i px wide and %s', async (width, colorScheme) => {
  const { page, complaints } = await openPage({ viewport: { width, height: 900 }, colorScheme });
  const model = await wake(page);
  await loadAxe(page);
  expect(await findViolations(page)).toEqual([]);
  expect(await model.locator('svg:visible').count()).toBe(0);

  await model.getByText('A model, not data').click();
  await tabTo(page, '#two-diaries input[type=number]');
  await page.keyboard.type('6');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await tabTo(page, '#two-diaries button.primary');
  await page.keyboard.press('Enter');
  await model.locator('[data-shown]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'You said 6 for Dana and 4 for Ravi. The model gives 5 of 6 for Dana and 1 of 6 for Ravi.',
  );

  await tabTo(page, '#two-diaries input[type=range]');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await live(model).getByText('By week 27, anybody can judge').waitFor();
  await tabTo(page, '#two-diaries button.chip');
  await page.keyboard.press('Enter');
  await live(model).getByText('By week 1, anybody can judge 1 of 1').waitFor();

  for (const [place, id] of entryIds.entries()) {
    await tabTo(page, `#two-diaries .dd-card:nth-child(${place + 1}) input`);
    await page.keyboard.press(id === 'tuesday' || entryOwners[id] === 'dana' ? 'Space' : 'ArrowRight');
  }
  await tabTo(page, '#two-diaries button[type=submit]');
  await page.keyboard.press('Enter');
  await model.getByText(entryWords.result(6)).waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(await widthOf(page)).toBe(width);

  // All details open, as a reader who reads tables has them.
  await model.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  expect(await findViolations(page)).toEqual([]);
  expect(await widthOf(page)).toBe(width);
  await expect
    .poll(() => readExplored(page))
    .toEqual([
      { ask: 'known-at-quarter', prediction: { sales: 6, marketing: 4 } },
      { ask: 'place-six', prediction: entryOwners },
    ]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([320, 1440])('by mouse: the horizon is dragged, and a card into each diary, at %i px', async (width) => {
  const { page, complaints } = await openPage({ viewport: { width, height: 900 } });
  const model = await wake(page);
  await model.getByRole('button', { name: exploreWords.skip }).click();
  const handle = model.locator('[data-drag]');
  await handle.scrollIntoViewIfNeeded();
  expect((await handle.boundingBox())?.width).toBeGreaterThanOrEqual(44);
  const picture = await model.locator('[data-shown] svg').boundingBox();
  const held = await handle.boundingBox();
  if (!picture || !held) throw new Error('There is no picture to drag in.');
  await page.mouse.move(held.x + held.width / 2, held.y + 60);
  await page.mouse.down();
  await page.mouse.move(picture.x + picture.width * 0.7, held.y + 60, { steps: 5 });
  await page.mouse.move(picture.x + picture.width * 2, held.y + 60, { steps: 5 });
  await page.mouse.up();
  await live(model).getByText('Everything can be judged').waitFor();
  expect(await model.getByRole('slider').inputValue()).toBe('104');
  // It stays where it was let go.
  await page.mouse.move(picture.x, held.y + 60);
  expect(await model.getByRole('slider').inputValue()).toBe('104');

  for (const [place, by, name] of [
    [0, -70, 'Dana'],
    [1, 70, 'Ravi'],
    [1, 10, 'Ravi'],
    [1, -70, 'Dana'],
  ] as const) {
    const card = model.locator('.dd-card').nth(place);
    await card.scrollIntoViewIfNeeded();
    const note = await card.locator('legend').boundingBox();
    if (!note) throw new Error('There is no card to drag.');
    await page.mouse.move(note.x + 20, note.y + 8);
    await page.mouse.down();
    await page.mouse.move(note.x + 20 + by, note.y + 12, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => card.getByRole('radio', { name }).isChecked()).toBe(true);
    expect(await card.getAttribute('style')).toBeFalsy();
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('by finger: the horizon and a card follow, and a swipe up over a card scrolls the page', async () => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const model = await wake(page);
  await model.getByRole('button', { name: exploreWords.skip }).tap();
  const wire = await page.context().newCDPSession(page);
  const swipe = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      wire.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }],
      });
    await touch('touchStart', 0);
    for (const part of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', part);
    await touch('touchEnd', 1);
  };
  const handle = model.locator('[data-drag]');
  await handle.scrollIntoViewIfNeeded();
  const held = await handle.boundingBox();
  if (!held) throw new Error('There is no horizon.');
  await swipe({ x: held.x + held.width / 2, y: held.y + 80 }, { x: 60, y: 0 });
  // To where the finger was lifted, from the end of the quarter: the drawing is not taken from it to scroll the page.
  const drawing = await model.locator('[data-shown] svg').boundingBox();
  const end = ((held.x + held.width / 2 + 60 - (drawing?.x ?? 0)) / (drawing?.width ?? 1)) * 320;
  const week = String(Math.round(13 + ((end - 124) / 182) * 91));
  await expect.poll(() => model.getByRole('slider').inputValue()).toBe(week);

  const card = model.locator('.dd-card').first();
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await card.boundingBox();
  if (!box) throw new Error('There is no card.');
  await swipe({ x: box.x + 120, y: box.y + 24 }, { x: 90, y: 0 });
  await expect.poll(() => card.getByRole('radio', { name: 'Ravi' }).isChecked()).toBe(true);
  const before = await page.evaluate(() => scrollY);
  const at = await card.boundingBox();
  await swipe({ x: (at?.x ?? 0) + 120, y: (at?.y ?? 0) + 24 }, { x: 0, y: -150 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  await page.context().close();
});

test('a link leads to the model, predicts first and keeps what was set; a reload stands where it stood', async () => {
  const { page } = await openPage({ viewport: { width: 1280, height: 800 } });
  const model = await wake(page, '1.jobs-swapped.week-40.end');
  await expect.poll(() => model.evaluate((element) => Math.abs(element.getBoundingClientRect().top))).toBeLessThan(400);
  expect(await model.locator('[data-shown]').count()).toBe(0);
  await model.getByText('Vera’s six:').waitFor();
  await model.locator('input[type=number]').first().fill('0');
  await model.locator('input[type=number]').last().fill('6');
  await model.getByRole('button', { name: exploreWords.predict }).click();
  await live(model).getByText('By week 40, anybody can judge 1 of 6 finished pieces of Vera’s work').waitFor();
  await model.locator('.dd-card').first().getByRole('radio', { name: 'Dana' }).check();
  await page.waitForURL(/stage-shown.*tuesday-dana/);

  await page.reload();
  // The page is shorter until the model wakes, so the browser may come back below it.
  await model.scrollIntoViewIfNeeded();
  await model.locator('[data-shown]').waitFor();
  await model.getByText('You said 0 for Vera and 6 for Otto.').waitFor();
  expect(await model.getByRole('slider').inputValue()).toBe('40');
  expect(await model.locator('.dd-card').first().getByRole('radio', { name: 'Dana' }).isChecked()).toBe(true);
  await page.context().close();
});

test('without JavaScript one set-up is drawn and read out', async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  await page.goto(address());
  const model = page.locator('#two-diaries');
  expect(await model.locator('svg').isVisible()).toBe(true);
  expect(await model.locator('svg .dd-known').count()).toBe(6);
  expect(await model.locator('svg .dd-open').count()).toBe(6);
  expect(await model.innerText()).toContain('five of Dana’s six, and one of Ravi’s');
  expect(await model.locator('input:visible, button:visible').count()).toBe(0);
  expect(await widthOf(page)).toBe(320);
  await page.context().close();
});

test('what is printed is the present figure, its sentence and its tables, or the worked one before a prediction', async () => {
  const { page } = await openPage();
  const model = await wake(page);
  const before = readPdf(await page.pdf({ format: 'A4' })).letters;
  expect(before).toContain(letters('five of Dana’s six, and one of Ravi’s'));
  expect(before).not.toContain(letters(exploreWords.predict));
  await model.getByRole('button', { name: exploreWords.skip }).click();
  await model.getByRole('button', { name: 'A year' }).click();
  await live(model).getByText('By week 52').waitFor();
  const { letters: after } = readPdf(await page.pdf({ format: 'A4' }));
  expect(after).toContain(letters('week 52'));
  expect(after).toContain(letters('Ravi: 2 of 6 known'));
  expect(after).toContain(letters('By week 52, after a year, anybody can judge 6 of 6'));
  expect(after).toContain(letters('Can be judged from week'));
  expect(after).toContain(letters(eventWords.show.dana.note));
  expect(after).not.toContain(letters('five of Dana’s six, and one of Ravi’s'));
  expect(after).not.toContain(letters(exploreWords.again));
  await page.context().close();
});

test('the horizon glides to a named week, and is there at once for readers who ask for less motion', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page } = await openPage({ reducedMotion });
    const model = await wake(page, '1.stage-shown.week-0.end');
    await model.locator('[data-shown]').waitFor();
    await expect.poll(() => line(model)).toMatch(/^M14 /);
    const seen = await model.evaluate(async (element) => {
      const path = element.querySelector('.dd-horizon path');
      const places = new Set<string | null | undefined>();
      [...element.querySelectorAll('button')].find((one) => one.textContent === 'Two years')?.click();
      for (let frame = 0; frame < 60; frame++) {
        await new Promise(requestAnimationFrame);
        places.add(path?.getAttribute('d')?.split(' ')[0]);
      }
      return [...places];
    });
    expect(seen.at(-1)).toBe('M306');
    const between = seen.filter((place) => place !== 'M14' && place !== 'M306');
    if (reducedMotion === 'reduce') expect(between).toEqual([]);
    else expect(between.length).toBeGreaterThan(0);
    await page.context().close();
  }
});
