import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let connected: Promise<Browser> | undefined;

/** The Chromium that all site tests share. */
export function getBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

afterAll(async () => {
  await (await connected)?.close();
});

/**
 * A page in a profile of its own, with everything it complains about: console errors, exceptions, CSP, foreign requests.
 * It makes no offline copy, which would fetch the whole course in the background of every test.
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await (await getBrowser()).newContext({
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  watchPage(page, complaints);
  return { page, complaints };
}

/** Collects what a page complains about into `complaints`. */
export function watchPage(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    // Playwright's own words, where the test has asked for no worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const ours = new URL(inject('site')).host === url.host || new URL(inject('siteBelow')).host === url.host;
    if (!ours && !['data:', 'blob:'].includes(url.protocol)) complaints.push(`asks another origin: ${request.url()}`);
  });
}

/** Brings every island into view, one after another, until all are live. Opens what holds one closed. */
export async function wakeIslands(page: Page, asleep: readonly string[] = []): Promise<void> {
  await page.waitForFunction((asleep) => {
    const sleeping = [...document.querySelectorAll('astro-island[ssr]')];
    const island = sleeping.find((one) => !asleep.some((id) => document.getElementById(id)?.contains(one)));
    island?.closest('details')?.setAttribute('open', '');
    island?.firstElementChild?.scrollIntoView({ behavior: 'instant' });
    return !island;
  }, asleep);
}
