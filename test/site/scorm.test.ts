import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { CourseDescription } from '../../src/domain/course-description.ts';
import type { ScormVersion } from '../../src/domain/parcel/parcel.ts';
import { formats } from '../../src/integrations/exports/formats.ts';
import { answerRight } from '../support/answer-right.ts';
import { getBrowser } from '../support/browser.ts';
import { questionsOf } from '../support/drive-quiz.ts';
import { lintManifest } from '../support/lint-manifest.ts';
import { type Lms, startLms } from '../support/lms.ts';

const module = 'why-they-fight';
const lessons = ['the-complaints', 'economic-friction', 'cultural-friction', 'the-cost'];
const quizOf = (lesson: string) => questionsOf(lesson).filter(({ parallelTo }) => !parallelTo);
const editions: { version: ScormVersion; ending: string }[] = [
  { version: '1.2', ending: 'scorm12.zip' },
  { version: '2004', ending: 'scorm2004.zip' },
];

const systems: Lms[] = [];
afterAll(() => {
  for (const system of systems) system.close();
});

interface Visit {
  page: Page;
  /** The pages of the course. */
  inner: FrameLocator;
  complaints: string[];
}

/** A learner's visit in a browser of its own. */
async function visit(lms: Lms, stored: unknown): Promise<Visit> {
  const context = await (await getBrowser()).newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(lms.url)) complaints.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await lms.launch(page, stored);
  return { page, complaints, inner: page.frameLocator('iframe').frameLocator('iframe') };
}

/** Leaves as learners do: the system takes the frame away. Returns what it has stored. */
async function leave({ page, complaints }: Visit): Promise<{ cmi: Record<string, unknown> }> {
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  const [kept, errors, log] = await page.evaluate(() => [
    Reflect.get(window, 'kept'),
    Reflect.get(window, 'errors'),
    Reflect.get(window, 'log'),
  ]);
  expect(log.at(-1)?.[0]).toMatch(/^(LMSFinish|Terminate)$/);
  expect(errors).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
  return kept;
}

const read = (page: Page, version: ScormVersion, element: string): Promise<string> =>
  page.evaluate(
    ([name, get, element]) => Reflect.get(window, name)[get](element),
    version === '1.2' ? (['API', 'LMSGetValue', element] as const) : (['API_1484_11', 'GetValue', element] as const),
  );

async function openLesson(inner: FrameLocator, lesson: string): Promise<void> {
  const there = inner.locator(`html[data-lesson="${lesson}"]`);
  if ((await there.count()) === 0) await inner.locator(`a[href*="${lesson}/index.html"]:visible`).first().click();
  await there.waitFor();
  await inner.locator('#check-yourself').scrollIntoViewIfNeeded();
  await inner.locator('.check astro-island:not([ssr])').waitFor();
  await inner.locator('.check [data-saved]').waitFor();
}

for (const { version, ending } of editions)
  test(`a module runs in a learning system with SCORM ${version}: launched, left, resumed, finished`, async () => {
    const lms = await startLms(join(inject('folder'), 'downloads', `truce-${module}.${ending}`), version);
    systems.push(lms);
    const [names, done] =
      version === '1.2'
        ? [{ place: 'cmi.core.lesson_location', score: 'cmi.core.score.raw' }, 'cmi.core.lesson_status']
        : [{ place: 'cmi.location', score: 'cmi.score.raw' }, 'cmi.completion_status'];
    const first = await visit(lms, null);
    await first.inner.locator('h1', { hasText: 'Why they fight' }).waitFor();
    await openLesson(first.inner, 'the-complaints');
    const [question, second] = quizOf('the-complaints');
    if (!question || !second) throw new Error('The lesson has no questions.');
    await answerRight(first.inner, question);
    expect(await read(first.page, version, names.place)).toBe(`course/${module}/the-complaints/index.html`);
    expect(await read(first.page, version, done)).toBe('incomplete');
    expect(await read(first.page, version, 'cmi.interactions._count')).toBe('1');
    await first.page.frameLocator('iframe').locator('[role=status]', { hasText: '1 of 27' }).waitFor();
    let kept = await leave(first);

    // Another browser, which has only what the system stored.
    const again = await visit(lms, kept);
    await again.inner.locator('html[data-lesson="the-complaints"]').waitFor();
    await again.inner.locator('#check-yourself').scrollIntoViewIfNeeded();
    await again.inner
      .locator(`.check [data-question="${question.id}"][data-result="right"]`)
      .waitFor({ state: 'attached' });
    for (const lesson of lessons) {
      await openLesson(again.inner, lesson);
      const quiz = quizOf(lesson);
      for (const [place, one] of quiz.entries()) {
        await again.inner.locator('.check .pips button').nth(place).click();
        if (one.id !== question.id) await answerRight(again.inner, one);
      }
    }
    expect(Number(await read(again.page, version, names.score))).toBe(100);
    expect(await read(again.page, version, done)).toBe('completed');
    expect(await read(again.page, version, 'cmi.interactions._count')).toBe('27');
    kept = await leave(again);

    const last = await visit(lms, kept);
    await last.inner.locator('html[data-lesson="the-cost"]').waitFor();
    expect(Number(await read(last.page, version, names.score))).toBe(100);
    expect(await read(last.page, version, done)).toBe('completed');
    await leave(last);
  });

test('search inside a package finds a lesson and leads to it, and what is not in it is opened at the site', async () => {
  const lms = await startLms(join(inject('folder'), 'downloads', `truce-${module}.scorm12.zip`), '1.2');
  systems.push(lms);
  const seen = await visit(lms, null);
  const { inner } = seen;
  await inner.locator('h1', { hasText: 'Why they fight' }).waitFor();
  await inner.locator('h1').click();
  await seen.page.keyboard.press('/');
  await inner.locator('#search').getByRole('searchbox').fill('budget power');
  await inner.locator('#search .hits a[href*="economic-friction"]').first().click();
  await inner.locator('html[data-lesson="economic-friction"]').waitFor();
  const term = inner.locator('article a[href*="glossary/index.html#"]').first();
  await term.click();
  await inner.locator('.term-card:popover-open').waitFor();
  await inner.locator('.site-nav a', { hasText: 'Glossary' }).click();
  await inner.locator('h1', { hasText: 'Glossary' }).waitFor();
  const { address }: CourseDescription = JSON.parse(
    readFileSync(join(inject('folder'), 'downloads/truce-course.json'), 'utf8'),
  );
  const lesson = inner.locator('main a', { hasText: 'Set the rules' }).first();
  expect(await lesson.getAttribute('href')).toBe(address && `${address}course/moving-up/set-the-rules/`);
  expect(await lesson.getAttribute('target')).toBe(address && '_blank');
  await leave(seen);
});

/** Every address in the attributes of a page. */
const listAddresses = (html: string) =>
  [...html.matchAll(/\s(?:href|src|action|component-url|renderer-url)="([^"]*)"/g)].map(([, one = '']) => one);

describe('packages', () => {
  const read = (folder: string) => {
    const downloads = join(folder, 'downloads');
    const rows: { file: string; format: string }[] = JSON.parse(readFileSync(join(downloads, 'index.json'), 'utf8'));
    return rows
      .filter(({ format }) => format === 'scorm')
      .map(({ file }) => [file, unzipSync(readFileSync(join(downloads, file)))] as const);
  };
  test.each([inject('folder'), 'test/.sites/below'])(
    'of %s have no dead link and nothing that hangs on a folder',
    (folder) => {
      const packages = read(folder);
      expect(packages).toHaveLength(14);
      for (const [name, files] of packages) {
        const wrong = Object.keys(files)
          .filter((file) => file.endsWith('.html'))
          .flatMap((file) =>
            listAddresses(Buffer.from(files[file] ?? '').toString('utf8'))
              .filter((address) => !/^(https?:|data:|mailto:|#)/.test(address))
              .filter((address) => !files[join(dirname(file), address.replace(/[?#].*$/, ''))])
              .map((address) => `${file}: ${address}`),
          );
        expect(wrong, name).toEqual([]);
      }
    },
  );

  test('have manifests that are valid by the schemas of ADL', async () => {
    for (const [name, files] of read(inject('folder'))) {
      const xml = Buffer.from(files['imsmanifest.xml'] ?? '').toString('utf8');
      expect(await lintManifest(xml, name.includes('scorm12') ? '1.2' : '2004'), name).toEqual([]);
    }
  });

  test('are made twice the same', async () => {
    const folder = inject('folder');
    const course: CourseDescription = JSON.parse(readFileSync(join(folder, 'downloads/truce-course.json'), 'utf8'));
    const one = { ...course, modules: course.modules.slice(0, 1) };
    const make = async () => {
      const made: string[] = [];
      for (const { id, make } of formats)
        if (id === 'scorm')
          for await (const { bytes } of make({ course: one, folder }))
            made.push(createHash('sha256').update(bytes).digest('hex'));
      return made;
    };
    const first = await make();
    expect(first).toHaveLength(4);
    expect(await make()).toEqual(first);
  });
});

describe('outside a learning system', () => {
  let alone: Visit;
  let lms: Lms;
  beforeAll(async () => {
    // The site that was built for a folder, and was not told its address.
    lms = await startLms('test/.sites/below/downloads/truce-course.scorm2004.zip', '2004');
    systems.push(lms);
    alone = await visit(lms, null);
    await alone.page.goto(`${lms.url}content/42/index.html`);
  });

  test('the shell says so, and the course works and keeps what is done in the browser', async () => {
    const { page } = alone;
    const inner = page.frameLocator('iframe');
    await page.locator('[role=status]', { hasText: 'No learning system was found' }).waitFor();
    await page.goto(`${lms.url}content/42/pages/course/why-they-fight/the-cost/index.html#check-yourself`);
    await page.waitForURL(/index\.html#course\/why-they-fight\/the-cost\/index\.html#check-yourself$/);
    await inner.locator('.check [data-saved="kept"]').waitFor();
    const [question] = quizOf('the-cost');
    if (!question) throw new Error('The lesson has no questions.');
    await answerRight(inner, question);
    await page.reload();
    await inner.locator(`.check [data-question="${question.id}"][data-result="right"]`).waitFor({ state: 'attached' });
    expect(alone.complaints).toEqual([]);
  });

  test('every page of the course is live without a complaint, and no link leads to nothing', async () => {
    const { page, complaints } = alone;
    const files = Object.keys(unzipSync(readFileSync('test/.sites/below/downloads/truce-course.scorm2004.zip')));
    const pages = files
      .filter((file) => /^pages\/.*index\.html$/.test(file))
      .map((file) => file.slice('pages/'.length));
    expect(pages.length).toBeGreaterThan(35);
    for (const file of pages) {
      await page.goto(`${lms.url}launch`);
      await page.goto(`${lms.url}content/42/index.html#${file}`);
      await page.frameLocator('iframe').locator('main').waitFor();
      const frame = page.frames().find((one) => one.url().includes('/pages/'));
      if (!frame) throw new Error(`${file} is not shown.`);
      await frame.waitForFunction(() => {
        const island = document.querySelector('astro-island[ssr]');
        island?.closest('details')?.setAttribute('open', '');
        island?.firstElementChild?.scrollIntoView({ behavior: 'instant' });
        return !island;
      });
      const dead = await frame.evaluate(
        (root) =>
          [...document.querySelectorAll('a[href]')]
            .map((link) => (link as HTMLAnchorElement).href)
            .filter((href) => !href.startsWith(root)),
        `${lms.url}content/42/pages/`,
      );
      const inside = await frame.evaluate(() =>
        [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
      );
      const missing = inside
        .filter((href) => href.startsWith(`${lms.url}content/42/`))
        .map((href) => href.slice(`${lms.url}content/42/`.length).replace(/[?#].*$/, ''))
        .filter((path) => !files.includes(path));
      expect(missing, file).toEqual([]);
      expect(
        dead.filter((href) => href.startsWith(lms.url)),
        file,
      ).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
