import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import type { SeatResponse } from '../../src/domain/team/response.ts';
import type { TeamSession } from '../../src/domain/team/session.ts';
import { meetingWords } from '../../src/strings/team-meeting.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { getBrowser } from '../support/browser.ts';
import { readPdf } from '../support/pdf.ts';
import { makeGroups, makeSide, teamContent } from '../support/team-groups.ts';

const { questions } = teamContent.questions;
let server: Awaited<ReturnType<typeof createViteServer>>;
beforeAll(async () => {
  server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
    optimizeDeps: { entries: ['test/support/map-page.tsx'] },
  });
  await server.listen();
}, 120_000);
afterAll(() => server.close());

type Options = Parameters<Awaited<ReturnType<typeof getBrowser>>['newContext']>[0];

/** A page with the map of these people. */
async function openMap(responses: SeatResponse[], session: Partial<TeamSession> = {}, options: Options = {}) {
  const context = await (await getBrowser()).newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const [url] = server.resolvedUrls?.local ?? [];
  const body = '<!doctype html><html lang="en"><title>Map</title><p id="around">Around</p><main class="page"></main>';
  await page.route(`${url}blank`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${url}blank`);
  await page.addScriptTag({ type: 'module', url: `${url}test/support/map-page.tsx` });
  await page.waitForFunction(() => 'drawMap' in globalThis);
  await draw(page, responses, session);
  return page;
}
const draw = (page: Page, responses: SeatResponse[], session: Partial<TeamSession> = {}): Promise<void> =>
  page.evaluate(([people, changed]) => globalThis.drawMap(people, changed), [responses, session] as const);

/** Places of the three questions that take most room with their lowest and their highest answers. */
const longest = questions
  .map(({ text, answers }, place) => ({
    place,
    length: [text, ...answers].join('').length - (answers[2]?.length ?? 0),
  }))
  .toSorted((one, other) => other.length - one.length)
  .slice(0, 3)
  .map(({ place }) => place);
const isLongest = (question: number) => longest.includes(question);

/** Two people a side, halfway between two answers each, so that both are named; widest apart on the longest questions. */
const apart: SeatResponse[] = [
  ...makeSide(
    'sales',
    2,
    (question, person) => (isLongest(question) ? 1 + person : 2),
    (_, person) => 1 + person,
  ),
  ...makeSide(
    'marketing',
    2,
    (question, person) => (isLongest(question) ? 4 + person : 4),
    (_, person) => 4 + person,
  ),
];
/** The same, but alike on the longest questions alone. */
const alike: SeatResponse[] = [
  ...makeSide(
    'sales',
    2,
    (question, person) => (isLongest(question) ? 4 + person : 2),
    (_, person) => 1 + person,
  ),
  ...makeSide(
    'marketing',
    2,
    (question) => (isLongest(question) ? 4 : 5),
    (_, person) => 4 + person,
  ),
];
const label = 'Northern branch of the Pump, Valve and Fittings Distribution Company';

test.each([
  [1280, 720],
  [1920, 1080],
  [1024, 768],
])('every step of the projector fits a screen of %i by %i without scrolling', async (width, height) => {
  const page = await openMap(apart, { label }, { viewport: { width, height } });
  for (const people of [apart, alike, makeGroups(20, 20), makeGroups(1, 1)]) {
    await draw(page, people, { label });
    await page.getByRole('button', { name: meetingWords.projector.open }).click();
    for (let step = 0; step <= 7; step++) {
      const measured = await page.locator('.tm-stage').evaluate((stage) => ({
        step: stage.getAttribute('data-step'),
        tooHigh: stage.scrollHeight - stage.clientHeight,
        tooWide: stage.scrollWidth - stage.clientWidth,
        letters: Number.parseFloat(getComputedStyle(stage).fontSize) >= 14,
        // What is centred and too high would stick out at the top, where nothing can be scrolled to.
        cut: [...stage.children].some((child) => child.getBoundingClientRect().top < 0),
        page: document.documentElement.scrollWidth <= innerWidth,
      }));
      expect(measured).toEqual({ step: String(step), tooHigh: 0, tooWide: 0, letters: true, cut: false, page: true });
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    await page.locator('.tm-projector').waitFor({ state: 'detached' });
  }
  await page.context().close();
});

/** What of the projector's screen is too small, or beside the window; runs in the page. */
function measureScreen(screen: Element) {
  const lettersOf = (one: Element) =>
    [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const isHidden = (one: Element) => {
    const hidden = one.closest('.visually-hidden');
    return hidden !== null && getComputedStyle(hidden).clipPath !== 'none';
  };
  const written = [...screen.querySelectorAll<HTMLElement | SVGElement>('.tm-stage *')].filter(
    (one) => lettersOf(one).length > 0 && one.checkVisibility() && !isHidden(one),
  );
  // Letters of a drawing are as large as the drawing makes them.
  const sizeOf = (one: Element) =>
    Number.parseFloat(getComputedStyle(one).fontSize) *
    (one instanceof SVGTextElement ? (one.getScreenCTM()?.a ?? 0) : 1);
  const isAside = (one: Element) =>
    lettersOf(one).some((letters) => {
      const range = document.createRange();
      range.selectNodeContents(letters);
      return [...range.getClientRects()].some(({ left, right }) => left < 0 || right > innerWidth);
    });
  const top = screen.querySelector('.tm-stage > *')?.getBoundingClientRect().top ?? -1;
  return {
    step: screen.querySelector('.tm-stage')?.getAttribute('data-step'),
    small: written.filter((one) => sizeOf(one) < 16).map((one) => `${sizeOf(one)} ${one.textContent}`),
    aside: written.filter(isAside).map(({ textContent }) => textContent),
    tooWide: screen.scrollWidth - screen.clientWidth,
    fromTheTop: top >= 0 && screen.scrollTop === 0,
  };
}

test.each([
  [320, 180],
  [320, 568],
  [640, 360],
])(
  'on a small window of %i by %i, as under high zoom, every step can be read to its end by keys alone',
  async (width, height) => {
    const page = await openMap(apart, { label }, { viewport: { width, height } });
    for (const people of [apart, alike, makeGroups(20, 20), makeGroups(1, 1)]) {
      await draw(page, people, { label });
      await page.getByRole('button', { name: meetingWords.projector.open }).click();
      for (let step = 0; step <= 7; step++) {
        const measured = await page.locator('.tm-screen-full').evaluate(measureScreen);
        expect(measured).toEqual({ step: String(step), small: [], aside: [], tooWide: 0, fromTheTop: true });
        // Down goes to the end of the step before it goes to the next; at the last step it stays.
        for (let times = 0; times < 60; times++) {
          const left = await page
            .locator('.tm-screen-full')
            .evaluate((screen) => screen.scrollHeight - screen.clientHeight - screen.scrollTop);
          if (left <= 1) break;
          await page.keyboard.press('ArrowDown');
          expect(await page.locator('.tm-stage').getAttribute('data-step')).toBe(String(step));
        }
        const end = await page.locator('.tm-screen-full').evaluate((screen) => ({
          left: Math.max(0, screen.scrollHeight - screen.clientHeight - screen.scrollTop - 1),
          cut:
            (screen.querySelector('.tm-stage')?.lastElementChild?.getBoundingClientRect().bottom ?? Infinity) >
            innerHeight,
        }));
        expect({ step, ...end }).toEqual({ step, left: 0, cut: false });
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Escape');
      await page.locator('.tm-projector').waitFor({ state: 'detached' });
    }
    await page.context().close();
  },
);

test('the memo is the one page that is printed, on A4 and on Letter, however much was agreed', async () => {
  const lines = 'Rita and Tomas write one page about the hand-off and show it to both sides by Friday.\n';
  const page = await openMap(apart);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  for (const people of [apart, makeGroups(20, 20), makeGroups(1, 3)])
    for (const agreed of ['', lines, lines.repeat(12), lines.repeat(150), 'long'.repeat(5_000)]) {
      await draw(page, people, { label, agreed, repeatOn: '2026-12-31' });
      for (const format of ['A4', 'Letter']) {
        await page.getByRole('button', { name: meetingWords.memo.print }).click();
        await page.locator('.tm-memo').waitFor({ state: 'attached' });
        const { pages, letters } = readPdf(await page.pdf({ format }));
        expect(pages).toBe(1);
        expect(letters).toContain(label.replace(/\s/g, ''));
        expect(letters).toContain(meetingWords.memo.limits.replace(/\s/g, ''));
        expect(letters).toContain('31December2026');
        expect(letters).not.toContain('Around');
        const isCut = letters.includes(meetingWords.memo.cut.replace(/\s/g, ''));
        expect(isCut).toBe(agreed.length > 5_000);
        if (!isCut) expect(letters).toContain(agreed.replace(/\s/g, ''));
      }
    }
  // Printed without the button, the page is printed, with all questions.
  const whole = readPdf(await page.pdf({ format: 'A4' }));
  expect(whole.letters).toContain('Around');
  expect(whole.pages).toBeGreaterThan(2);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'nothing is wrong with the map for axe, narrow or wide, in %s',
  async (colorScheme) => {
    const page = await openMap(makeGroups(6, 14), { label }, { colorScheme, viewport: { width: 320, height: 700 } });
    await loadAxe(page);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // The page around it is only a frame for the test.
      const wrong = (await findViolations(page)).filter((line) => !/^(page-has-heading-one|region)/.test(line));
      expect(wrong).toEqual([]);
    }
    await page.context().close();
  },
);
