import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Lessons with most that can move: a model, a quiz with every type of question, a table, figures. */
const lessons = [
  'course/why-they-fight/economic-friction/',
  'course/moving-up/metrics-and-rewards/',
  'course/after-2006/numbers-to-distrust/',
];

test.each([
  [390, 844],
  [1440, 900],
])('nothing on a lesson %i wide moves by itself, when it loads or when its islands wake', async (width, height) => {
  for (const path of lessons) {
    const { page } = await openPage({ viewport: { width, height } });
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(inject('site') + path);
    await page.waitForLoadState('networkidle');
    for (const id of ['check-yourself', 'sources']) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
    }
    await page.locator('.check astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    const moved = await page.evaluate(() =>
      (globalThis as unknown as { shifts: Shift[] }).shifts
        .filter((shift) => !shift.hadRecentInput)
        .reduce((sum, shift) => sum + shift.value, 0),
    );
    expect({ path, moved }).toEqual({ path, moved: 0 });
    await page.context().close();
  }
});
