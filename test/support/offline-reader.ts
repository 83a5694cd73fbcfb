import type { BrowserContext, Page } from 'playwright-core';
import { getBrowser } from './browser.ts';

/** A browser profile in which the course may keep a copy of itself, and a page in it. */
export async function openReader(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await (await getBrowser()).newContext({ reducedMotion: 'reduce', serviceWorkers: 'allow' });
  return { context, page: await context.newPage() };
}

/** Number of files in the copies of a page's host, by the name of the cache. */
export const countKept = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const counts = names.map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const);
    return Object.fromEntries(await Promise.all(counts));
  });

/** Visits a page, and waits there until the whole copy is made and answers. */
export async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 120_000 });
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** Asks for a newer edition now, and waits until it is there or has failed: whether one waits. */
export const askForEdition = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
    const coming = registration?.installing;
    if (coming)
      await new Promise<void>((resolve) => {
        const look = () => coming.state !== 'installing' && resolve();
        coming.addEventListener('statechange', look);
        look();
      });
    return Boolean(registration?.waiting);
  });
