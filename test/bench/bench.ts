// npm run bench: measures what a reader waits for, against budgets. Timings are of this machine, so they are told and
// compared in one run; what must hold everywhere (bytes, counts) is held by test/site/budgets.test.ts.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { chromium, type Page } from 'playwright-core';
import { serveFolder } from '../../src/integrations/exports/serve-folder.ts';
import { requireChromium } from '../support/find-chromium.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureLongRecord, type Row } from './long-record.ts';
import { measureModels } from './models.ts';
import { measureReceipts } from './receipts.ts';
import { measureTeamMap } from './team-map.ts';

const rows: Row[] = [];
const add = (what: string, value: number, budget: number) => rows.push({ what, value: Math.round(value), budget });

function time(command: string, args: string[], env: NodeJS.ProcessEnv = {}): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  return performance.now() - start;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

add('content check, ms', time(process.execPath, ['src/integrations/content-check/cli.ts']), 1_000);
const OUT = './test/.sites/root';
const whole = time('npx', ['--no-install', 'astro', 'build'], { OUT, SITE: 'https://course.example' });
const downloads = time(process.execPath, ['src/integrations/exports/cli.ts'], { OUT });
add('build with search, without the downloads, ms', whole - downloads, 30_000);
add('all downloads, ms', downloads, 60_000);

const site = await serveFolder('test/.sites/root', '/');
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** A page as on a slow phone: 150 ms away, 1.6 Mbit/s, a processor four times as slow as this one. */
async function openSlowPage(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

const lesson = `${site.url}course/the-four-levels/aligned/`;

async function measureLesson(): Promise<{ paint: number; live: number; mark: number }> {
  const page = await openSlowPage();
  await page.goto(lesson);
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const before = performance.now();
  await page.evaluate(() => document.querySelector('#check-yourself')?.scrollIntoView());
  await page.waitForFunction(() => !document.querySelector('.check astro-island[ssr]'));
  const live = performance.now() - before;
  const question = page.locator('.check .q.now');
  await question.locator('input[name="a"]').first().check();
  // In the page's own clock, so that the wire between test and browser does not count.
  const mark = await question.getByRole('button', { name: 'Check' }).evaluate(async (button) => {
    const start = performance.now();
    (button as HTMLButtonElement).click();
    while (!document.querySelector('.check [data-result]')) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  await page.context().close();
  return { paint, live, mark };
}

async function measureSearch(): Promise<number> {
  const page = await openSlowPage();
  await page.goto(site.url);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await page.locator('#search input').waitFor();
  const start = performance.now();
  await page.keyboard.insertText('liaison');
  await page.locator('#search .hits a').first().waitFor();
  const taken = performance.now() - start;
  await page.context().close();
  return taken;
}

const lessons = [await measureLesson(), await measureLesson(), await measureLesson()];
add('lesson on a slow phone: first paint, ms', median(lessons.map(({ paint }) => paint)), 2_000);
add('quiz on a slow phone: from sight to live, ms', median(lessons.map(({ live }) => live)), 4_000);
add('answer on a slow phone: from Check to its mark, ms', median(lessons.map(({ mark }) => mark)), 200);
add(
  'search on a slow phone: first results, ms',
  median([await measureSearch(), await measureSearch(), await measureSearch()]),
  5_000,
);

for (const measureAll of [measureModels, measureTeamMap, measureReceipts, measureLongRecord])
  for (const { what, value, budget } of await measureAll(browser, site.url)) add(what, value, budget);

await browser.close();
for (const { what, value, budget } of await measureLighthouse(site.url)) add(what, value, budget);
site.close();
console.table(rows.map((row) => ({ ...row, 'of budget': `${Math.round((100 * row.value) / row.budget)} %` })));
if (rows.some(({ value, budget }) => !(value <= budget))) process.exitCode = 1;
