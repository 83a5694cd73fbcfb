import type { Browser } from 'playwright-core';
import { openRawPage } from '../support/raw-chromium.ts';
import type { Row } from './long-record.ts';
import { serveCompressed } from './serve-compressed.ts';
import { SLOW_LINE, SLOWER } from './slow-page.ts';

const TIMES = 5;
const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Milliseconds from the press of the link to the next lesson until that is drawn. @param read how long before, in ms */
async function measure(site: string, read: number): Promise<number> {
  const page = await openRawPage([
    ['Network.enable'],
    ['Network.emulateNetworkConditions', SLOW_LINE],
    ['Emulation.setCPUThrottlingRate', { rate: SLOWER }],
  ]);
  await page.send('Page.navigate', { url: `${site}course/the-four-levels/aligned/` });
  await rest(read);
  const link = "document.querySelector('.pager a[rel=next]')";
  await page.read(
    `setTimeout(() => { sessionStorage.pressed = performance.timeOrigin + performance.now(); ${link}.click(); })`,
  );
  await rest(3_000);
  // A page that was drawn beforehand tells its first paint from when it was begun.
  const taken = await page.read<number>(
    `performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime - sessionStorage.pressed`,
  );
  await page.close();
  return taken;
}

/** Goes on to the next lesson on a slow phone. */
export async function measureNextLesson(_browser: Browser, site: string): Promise<Row[]> {
  const host = await serveCompressed(site);
  const middle = async (read: number) => {
    const taken: number[] = [];
    for (let i = 0; i < TIMES; i++) taken.push(await measure(host.url, read));
    return taken.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
  };
  const rows = [
    {
      what: 'next lesson on a slow phone: from press to sight, after it was read, ms',
      value: await middle(10_000),
      budget: 100,
    },
    {
      what: 'next lesson on a slow phone: from press to sight, at once, ms',
      value: await middle(2_500),
      budget: 2_000,
    },
  ];
  host.close();
  return rows;
}
