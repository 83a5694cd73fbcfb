import type { Browser, Page } from 'playwright-core';
import { type ExplorableId, explorables } from '../../src/domain/explorables/explorables.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import type { Row } from './long-record.ts';

const STEPS = 90;

/** Modules of the lessons that have a model. */
const paths: Record<ExplorableId, string> = {
  'budget-table': 'why-they-fight',
  'two-diaries': 'why-they-fight',
  'level-explorer': 'the-four-levels',
  'move-the-handoff': 'moving-up',
};

/** A model that shows what it gives, on a processor four times as slow as this one. */
async function openModel(browser: Browser, site: string, id: ExplorableId): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const wire = await page.context().newCDPSession(page);
  await page.goto(`${site}course/${paths[id]}/${explorables[id].lesson}/#${id}=1.end`);
  const model = page.locator(`#${id}`);
  // Its buttons come with the page, before anything listens to them.
  await model.locator('astro-island:not([ssr])').waitFor();
  await model.getByRole('button', { name: exploreWords.skip }).click();
  await model.locator('[data-shown]').waitFor();
  await page.waitForLoadState('networkidle');
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** The longest time between two frames while something is dragged to and fro, in ms of the page's own clock. */
async function measureDrag(page: Page, target: string): Promise<number> {
  const handle = page.locator(target).first();
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await handle.boundingBox();
  if (!box) throw new Error(`There is no ${target} to drag.`);
  const isRange = await handle.evaluate((element) => element instanceof HTMLInputElement);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const reach = isRange ? box.width / 2 - 16 : 80;
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    requestAnimationFrame(function count(now) {
      frames.push(now);
      requestAnimationFrame(count);
    });
  });
  const before = await page.locator('[data-shown]').first().innerHTML();
  // What is drawn may move sideways, up and down, or both: a diagonal moves them all.
  for (let step = 1; step <= STEPS; step++) {
    const away = reach * Math.sin((step / STEPS) * 2.5 * Math.PI);
    await page.mouse.move(middle.x + away, middle.y + (isRange ? 0 : away));
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames); // put there above
  const after = await page.locator('[data-shown]').first().innerHTML();
  await page.mouse.up();
  if (before === after) throw new Error(`Dragging ${target} moved nothing.`);
  return Math.max(...frames.slice(1).map((at, place) => at - (frames[place] ?? at)));
}

/** Drags each model's first slider, and what can be dragged in its picture, three times; the middle one counts. */
export async function measureModels(browser: Browser, site: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const id of Object.keys(paths) as ExplorableId[]) // the keys of the literal above
    for (const [name, target] of [
      ['slider', `#${id} [data-shown] input[type=range]`],
      ['picture', `#${id} [data-drag]`],
    ] as const) {
      const taken: number[] = [];
      for (let time = 0; time < 3; time++) {
        const page = await openModel(browser, site, id);
        taken.push(await measureDrag(page, target));
        await page.context().close();
      }
      const value = taken.toSorted((a, b) => a - b)[1] ?? Number.NaN;
      rows.push({
        what: `${id} on a slow processor: longest frame while its ${name} is dragged, ms`,
        value,
        budget: 50,
      });
    }
  return rows;
}
