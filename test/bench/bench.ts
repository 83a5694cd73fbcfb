// npm run bench: measures what a reader waits for, against budgets, and writes the table into docs/benchmarks.md. Timings
// are of this machine, so they are told and compared in one run; what must hold everywhere (bytes, counts) is held by
// test/site/budgets.test.ts.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../src/integrations/exports/serve-folder.ts';
import { requireChromium } from '../support/find-chromium.ts';
import { day, machine, writeBudgets, writeSection } from './benchmarks-file.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureLongRecord, type Row } from './long-record.ts';
import { measureModels } from './models.ts';
import { measureNextLesson } from './next-lesson.ts';
import { measureReadyQuiz } from './ready-quiz.ts';
import { measureReceipts } from './receipts.ts';
import { measureSearch } from './search.ts';
import { openSlowPage } from './slow-page.ts';
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

const lesson = `${site.url}course/the-four-levels/aligned/`;

async function measureLesson(): Promise<{ paint: number; live: number; mark: number }> {
  const page = await openSlowPage(browser);
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

const lessons = [await measureLesson(), await measureLesson(), await measureLesson()];
add('lesson on a slow phone: first paint, ms', median(lessons.map(({ paint }) => paint)), 2_000);
add('quiz on a slow phone: from sight to live, ms', median(lessons.map(({ live }) => live)), 4_000);
add('answer on a slow phone: from Check to its mark, ms', median(lessons.map(({ mark }) => mark)), 200);

const measures = [
  ...[measureSearch, measureNextLesson, measureReadyQuiz],
  ...[measureModels, measureTeamMap, measureReceipts, measureLongRecord],
];
for (const measureAll of measures)
  for (const { what, value, budget } of await measureAll(browser, site.url)) add(what, value, budget);

await browser.close();
for (const { what, value, budget } of await measureLighthouse(site.url)) add(what, value, budget);
site.close();
console.table(rows.map((row) => ({ ...row, 'of budget': `${Math.round((100 * row.value) / row.budget)} %` })));
writeSection(
  'pages',
  [
    '## Pages: what a reader waits for',
    'On an emulated slow phone: 150 ms, 1.6 Mbit/s, a processor four times slower; the middle of three or five runs.',
    writeBudgets(rows),
    `${day()}; ${machine}.`,
  ].join('\n\n'),
);
if (rows.some(({ value, budget }) => !(value <= budget))) process.exitCode = 1;
