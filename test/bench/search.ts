import type { Browser, Page } from 'playwright-core';
import type { Row } from './long-record.ts';
import { serveCompressed } from './serve-compressed.ts';
import { openSlowPage } from './slow-page.ts';

const TIMES = 5;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of the page's own clock from an act until something stands there and is drawn. */
const time = (page: Page, act: string, until: string): Promise<number> =>
  page.evaluate(
    async ([act, until]) => {
      const start = performance.now();
      new Function(act)();
      const isThere = new Function(`return ${until}`);
      while (!isThere()) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    [act, until] as const,
  );

const press = "document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))";
const type = (query: string) =>
  `const input = document.querySelector('#search input'); input.value = '${query}'; input.dispatchEvent(new Event('input', { bubbles: true }))`;
const open = "document.querySelector('#search').open";
const suggested = "document.querySelector('#search .hits a')";
const found = "document.querySelector('#search .hit-title')";
const whole = (query: string) => `document.querySelector('#search [role=status]').textContent.includes('“${query}”')`;

interface Taken {
  byKey: number;
  opened: number;
  cold: number;
  warm: number;
  text: number;
}

async function measure(browser: Browser, site: string): Promise<Taken> {
  const lesson = `${site}course/the-four-levels/aligned/`;
  const cold = await openSlowPage(browser, { bypassCSP: true });
  await cold.goto(lesson);
  await cold.waitForLoadState('networkidle');
  const byKey = await time(cold, press, open);
  // From the first letter, with nothing there yet.
  const first = await time(cold, type('liaison'), found);
  await cold.waitForFunction(whole('liaison'));
  const named =
    "[...document.querySelectorAll('#search .hit-title')].some((title) => /budget/i.test(title.textContent))";
  const warm = await time(cold, type('budget'), named);
  const text = await time(cold, type('xerox'), whole('xerox'));
  await cold.context().close();

  const near = await openSlowPage(browser, { bypassCSP: true });
  await near.goto(lesson);
  await near.waitForLoadState('networkidle');
  await near.locator('.search-open').hover();
  await near.waitForLoadState('networkidle');
  await near.waitForTimeout(1_500);
  const opened = await time(near, "document.querySelector('.search-open').click()", `${open} && ${suggested}`);
  await near.context().close();
  return { byKey, opened, cold: byKey + first, warm, text };
}

/** Opens search and looks things up on a slow phone, where a host compresses what it sends. */
export async function measureSearch(browser: Browser, site: string): Promise<Row[]> {
  const host = await serveCompressed(site);
  const taken: Taken[] = [];
  for (let i = 0; i < TIMES; i++) taken.push(await measure(browser, host.url));
  host.close();
  const middle = (name: keyof Taken) => median(taken.map((one) => one[name]));
  return [
    { what: 'search on a slow phone: open with suggestions, once approached, ms', value: middle('opened'), budget: 50 },
    { what: 'search on a slow phone: open by the key, nothing fetched, ms', value: middle('byKey'), budget: 50 },
    { what: 'search on a slow phone: first results, nothing fetched, ms', value: middle('cold'), budget: 700 },
    { what: 'search on a slow phone: first results, once warm, ms', value: middle('warm'), budget: 120 },
    { what: 'search on a slow phone: full text, once warm, ms', value: middle('text'), budget: 1_000 },
  ];
}
