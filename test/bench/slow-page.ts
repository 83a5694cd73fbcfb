import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** How slow the line of a slow phone is: 150 ms away, 1.6 Mbit/s. */
export const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
/** Its processor is so many times as slow as this one. */
export const SLOWER = 4;

/** A page as on a slow phone. */
export async function openSlowPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.emulateNetworkConditions', SLOW_LINE);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}
