import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import type { ScormVersion } from '../../src/domain/parcel/parcel.ts';
import { answerRight } from '../support/answer-right.ts';
import { getBrowser } from '../support/browser.ts';
import { questionsOf } from '../support/drive-quiz.ts';
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
    await again.inner.locator(`.check [data-question="${question.id}"][data-result="right"]`).waitFor({ state: 'attached' });
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
