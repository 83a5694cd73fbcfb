import type { Browser } from 'playwright-core';
import { openRawPage } from '../support/raw-chromium.ts';
import type { Row } from './long-record.ts';
import { serveCompressed } from './serve-compressed.ts';
import { SLOW_LINE, SLOWER } from './slow-page.ts';

const TIMES = 5;
/** Has a page note its long tasks from the beginning. */
const noteTasks = `
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
`;
const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

interface Measured {
  /** From the moment the quiz is in sight to its answering, in ms. */
  live: number;
  /** The longest task while the page was loaded and made ready, in ms. */
  loading: number;
  /** The longest task from the moment the quiz was in sight to a second after its answer was marked, in ms. */
  hydrating: number;
}

/** Scrolls down as one who skims, answers the quiz as soon as its first answer is seen, and tells when that is marked. */
const answer = `(async () => {
  const form = document.querySelector('.check .q.now');
  const input = form.querySelector('input');
  const begun = performance.now();
  while (input.getBoundingClientRect().bottom > innerHeight) {
    scrollBy({ top: 150, behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 100));
  }
  const seen = performance.now();
  input.click();
  const { promise, resolve } = Promise.withResolvers();
  new MutationObserver(() => form.dataset.result && resolve()).observe(form, { attributes: true });
  form.querySelector('.act .primary').click();
  await promise;
  const live = performance.now() - seen;
  await new Promise((done) => setTimeout(done, 1_000));
  const longest = (isMine) => Math.max(0, ...tasks.filter(isMine).map(({ duration }) => duration));
  return {
    live,
    loading: longest(({ startTime }) => startTime < begun),
    hydrating: longest(({ startTime }) => startTime >= begun),
  };
})()`;

async function measure(lesson: string): Promise<Measured> {
  // Whoever drives a page more closely has its browser note where each function stands, at twice the time.
  const page = await openRawPage([
    ['Page.enable'],
    ['Page.addScriptToEvaluateOnNewDocument', { source: noteTasks }],
    ['Network.enable'],
    ['Network.emulateNetworkConditions', SLOW_LINE],
    ['Emulation.setCPUThrottlingRate', { rate: SLOWER }],
  ]);
  await page.send('Page.navigate', { url: lesson });
  await rest(8_000);
  const measured = await page.read<Measured>(answer);
  await page.close();
  return measured;
}

/** Comes to the quiz of a lesson that has been open for a while, on a slow phone. */
export async function measureReadyQuiz(_browser: Browser, site: string): Promise<Row[]> {
  const host = await serveCompressed(site);
  const all: Measured[] = [];
  for (let i = 0; i < TIMES; i++) all.push(await measure(`${host.url}course/the-four-levels/aligned/`));
  host.close();
  const middle = (name: keyof Measured) =>
    all.map((one) => one[name]).toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
  return [
    {
      what: 'quiz on a slow phone, reached at 1,500 px a second: from sight to an answer marked, ms',
      value: middle('live'),
      budget: 100,
    },
    {
      what: 'lesson on a slow phone: longest task while it is loaded and made ready, ms',
      value: middle('loading'),
      budget: 50,
    },
    {
      what: 'quiz on a slow phone: longest task while it comes to life and marks, ms',
      value: middle('hydrating'),
      budget: 50,
    },
  ];
}
