import type { Browser, Page } from 'playwright-core';
import { roomWords as words } from '../../src/strings/team-room.ts';
import { sealedCodes } from '../support/team.ts';
import type { Row } from './long-record.ts';

const PEOPLE = 200;

/** The room of one session on a processor four times as slow as this one. */
async function openRoom(browser: Browser, site: string): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const wire = await page.context().newCDPSession(page);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${site}diagnostic/team/`);
  await page.getByRole('button', { name: words.start.submit }).click();
  await page.getByLabel(words.collect.box).waitFor();
  return page;
}

/** How long, in the page's own clock, until the codes are counted, and from the press until the map is drawn. */
async function measure(browser: Browser, site: string): Promise<{ read: number; map: number }> {
  const page = await openRoom(browser, site);
  const session = /#session-(\w+)/.exec(page.url())?.[1] ?? '';
  const text = sealedCodes(PEOPLE, 1, session).join('\n');
  const read = await page.getByLabel(words.collect.box).evaluate(async (field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    const start = performance.now();
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    while (!document.querySelector('.rm-counts')?.textContent?.includes('100'))
      await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, text);
  // Texts and code of the map are fetched before anybody presses; the measure is of drawing.
  await page.waitForLoadState('networkidle');
  const map = await page.getByRole('button', { name: words.map.open }).evaluate(async (button) => {
    const start = performance.now();
    (button as HTMLButtonElement).click(); // found by its role as a button
    while (!document.querySelector('.team-map h2')) await new Promise(requestAnimationFrame);
    // The frame after that in which the map first stands in the page has been painted.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return performance.now() - start;
  });
  await page.context().close();
  return { read, map };
}

/** Reads two hundred codes and draws their map, three times; the middle one counts. */
export async function measureTeamMap(browser: Browser, site: string): Promise<Row[]> {
  const taken = [await measure(browser, site), await measure(browser, site), await measure(browser, site)];
  const middle = (of: 'read' | 'map') => taken.map((one) => one[of]).toSorted((a, b) => a - b)[1] ?? Number.NaN;
  return [
    { what: `${PEOPLE} codes on a slow processor: read, ms`, value: middle('read'), budget: 1_000 },
    { what: `${PEOPLE} codes on a slow processor: from the press to the map, ms`, value: middle('map'), budget: 1_000 },
  ];
}
