import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { CourseDescription } from '../../src/domain/course-description.ts';
import type { ScormVersion } from '../../src/domain/parcel/parcel.ts';
import { formats } from '../../src/integrations/exports/formats.ts';
import { scorm } from '../../src/integrations/exports/scorm.ts';
import { exploreWords } from '../../src/strings/explore.ts';
import { diagnosticElsewhere, hostedPrivacy, reworded } from '../../src/strings/hosted.ts';
import { quiz as quizWords } from '../../src/strings/quiz.ts';
import { scormWords } from '../../src/strings/scorm.ts';
import { answerRight } from '../support/answer-right.ts';
import { getBrowser } from '../support/browser.ts';
import { questionsOf } from '../support/drive-quiz.ts';
import { lintManifest } from '../support/lint-manifest.ts';
import { type Lms, startLms } from '../support/lms.ts';
import { makeAll, readCourse } from '../support/made-exports.ts';

const module = 'why-they-fight';
const lessons = ['the-complaints', 'economic-friction', 'cultural-friction', 'the-cost'];
const quizOf = (lesson: string) => questionsOf(lesson).filter(({ parallelTo }) => !parallelTo);
const editions: { version: ScormVersion; ending: string }[] = [
  { version: '1.2', ending: 'scorm12.zip' },
  { version: '2004', ending: 'scorm2004.zip' },
];

/** The package of a module for SCORM 1.2, as a build makes it that knows its address. */
async function packAddressed(id: string): Promise<Uint8Array> {
  const course = readCourse();
  const one = { ...course, modules: course.modules.filter((other) => other.id === id) };
  const files = await makeAll(scorm, one);
  return files.find(({ file }) => file === `truce-${id}.scorm12.zip`)?.bytes ?? new Uint8Array();
}

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
async function visit(lms: Lms, stored: unknown, file?: string): Promise<Visit> {
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
  await lms.launch(page, stored, file);
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
    // The tab is killed: nobody has said farewell, and what the system stored at the answer is all there is.
    const log: string[][] = await first.page.evaluate(() => Reflect.get(window, 'log'));
    expect(log.filter(([name]) => /Finish|Terminate/.test(name ?? ''))).toEqual([]);
    let kept = await first.page.evaluate(() => Reflect.get(window, 'kept'));
    expect(first.complaints).toEqual([]);
    await first.page.context().close();

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

test('a prediction comes back elsewhere by a link to the model, and the pages say who keeps it', async () => {
  const lms = await startLms(join(inject('folder'), 'downloads', `truce-${module}.scorm12.zip`), '1.2');
  systems.push(lms);
  const first = await visit(lms, null);
  await first.inner.locator('h1', { hasText: 'Why they fight' }).waitFor();
  await first.inner.locator('a[href*="economic-friction/index.html"]:visible').first().click();
  const model = first.inner.locator('#budget-table');
  await model.scrollIntoViewIfNeeded();
  await model.locator('astro-island:not([ssr])').waitFor();
  await model.getByRole('slider', { name: 'Salespeople' }).fill('55');
  await model.getByRole('button', { name: exploreWords.predict }).click();
  const note = model.locator('.explorable-note[data-saved="kept"]');
  await note.waitFor();
  expect((await note.innerText()).trim()).toBe(reworded.reported[exploreWords.kept.kept]);
  const frame = first.page.frames().find((one) => one.url().includes('/pages/'));
  if (!frame) throw new Error('The lesson is not shown.');
  await frame.waitForFunction(() => location.hash.includes('stage-sales-checked'));
  const setUp = new URL(frame.url()).hash;
  await openLesson(first.inner, 'economic-friction');
  const quizNote = first.inner.locator('.check .saved[data-saved]');
  expect((await quizNote.innerText()).trim()).toBe(reworded.reported[quizWords.kept.kept]);
  const kept = await leave(first);

  const again = await visit(lms, kept, `pages/course/${module}/economic-friction/index.html${setUp}`);
  const shown = again.inner.locator('#budget-table [data-shown] > p').first();
  await shown.waitFor();
  expect(await shown.textContent()).toMatch(/You said 15 for pricing.*55/);
  expect(
    new URL(
      again.page
        .frames()
        .find((one) => one.url().includes('/pages/'))
        ?.url() ?? '',
    ).hash,
  ).toBe(setUp);
  await leave(again);
});

test('in a visit that is not counted, neither frame nor pages say that anything is reported', async () => {
  const lms = await startLms(join(inject('folder'), 'downloads', `truce-${module}.scorm12.zip`), '1.2');
  systems.push(lms);
  const seen = await visit(lms, { cmi: { core: { lesson_mode: 'review' } } });
  await seen.inner.locator('h1', { hasText: 'Why they fight' }).waitFor();
  await openLesson(seen.inner, 'the-cost');
  expect(await seen.page.frameLocator('iframe').locator('[role=status]').innerText()).toBe(
    scormWords.uncounted(0, 27, 0),
  );
  const note = seen.inner.locator('.check .saved[data-saved]');
  expect((await note.innerText()).trim()).toBe(reworded.uncounted);
  await leave(seen);
});

test('what is copied as a link to a model leads to the site, not into the learning system', async () => {
  const lms = await startLms(await packAddressed(module), '1.2');
  systems.push(lms);
  const page = `pages/course/${module}/economic-friction/index.html`;
  const seen = await visit(lms, null, `${page}#budget-table=1.end`);
  const model = seen.inner.locator('#budget-table');
  await model.locator('astro-island:not([ssr])').waitFor();
  await model.getByRole('button', { name: exploreWords.skip }).click();
  const frame = seen.page.frames().find((one) => one.url().includes('/pages/'));
  await frame?.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await model.getByRole('button', { name: exploreWords.copyLink }).click();
  expect(await model.locator('.copy-link a').getAttribute('href')).toMatch(
    /^https:\/\/course\.example\/course\/why-they-fight\/economic-friction\/#budget-table=/,
  );
  await leave(seen);
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

  test.each([inject('folder'), 'test/.sites/below'])(
    'of %s leave the diagnostic to the site, and say nowhere that nothing is sent',
    (folder) => {
      for (const [name, files] of read(folder)) {
        expect(Object.keys(files).filter((file) => /pages\/diagnostic\//.test(file))).toEqual([]);
        for (const [file, bytes] of Object.entries(files)) {
          if (!file.endsWith('.html')) continue;
          const html = Buffer.from(bytes).toString('utf8').replace(/\s+/g, ' ');
          const untrue = html.match(
            /.{60}(sent nowhere|not sent anywhere|sends nothing you|this browser only, so|stays in this browser\.|questions are loading)/,
          );
          if (!/pages\/about\//.test(file)) expect(untrue?.[0], `${name}: ${file}`).toBeUndefined();
          if (file.startsWith('pages/')) expect(html, file).toContain('what you do here is reported to it');
        }
        const about = Buffer.from(files['pages/about/index.html'] ?? '').toString('utf8');
        for (const line of hostedPrivacy) expect(about).toContain(line);
        expect(about).not.toMatch(/not what you answer or write|sends nothing you/);
      }
    },
  );

  test('have a lesson on the diagnostic that leads to it, or names it where nobody knows the address', async () => {
    const lesson = 'pages/course/where-are-you/take-the-diagnostic/index.html';
    const find = (zip: Uint8Array) => {
      const html = Buffer.from(unzipSync(zip)[lesson] ?? '').toString('utf8');
      return html.match(/<p>In this copy.*?<\/p>/)?.[0].replace(/<p>.*: /, '');
    };
    const { link } = diagnosticElsewhere;
    expect(find(await packAddressed('where-are-you'))).toBe(
      `<a href="https://course.example/diagnostic/" target="_blank" rel="noopener">${link}</a>.</p>`,
    );
    const unknown = readFileSync(join(inject('folder'), 'downloads/truce-where-are-you.scorm12.zip'));
    expect(find(unknown)).toBe(`<a >${link}</a>.</p>`);
  });

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
    // Outside a learning system what the site says of keeping is true.
    expect((await inner.locator('.check .saved[data-saved]').innerText()).trim()).toBe(quizWords.kept.kept);
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
      await frame
        .waitForFunction(() => {
          const island = document.querySelector('astro-island[ssr]');
          island?.closest('details')?.setAttribute('open', '');
          island?.firstElementChild?.scrollIntoView({ behavior: 'instant' });
          return !island;
        })
        .catch((thrown: unknown) => Promise.reject(new Error(`${file} does not wake.`, { cause: thrown })));
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
