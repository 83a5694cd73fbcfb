import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { teamSeats } from '../../src/domain/team/response.ts';
import { encodeSeat } from '../../src/domain/team/seat-code.ts';
import { diagnosticQuestionsSchema } from '../../src/schemas/diagnostic.ts';
import { roomWords as words } from '../../src/strings/team-room.ts';
import type { Row } from './long-record.ts';

const PEOPLE = 200;

// Read as a file: this runs in Node alone, without the build that the site's own access to content needs.
const questions = diagnosticQuestionsSchema.parse(
  parse(readFileSync(new URL('../../src/content/diagnostic/questions.yml', import.meta.url), 'utf8')),
);

/** A code for each person of a session, both sides in turn, with answers that differ from one to the next. */
const sealAll = (session: string): string[] =>
  Array.from({ length: PEOPLE }, (_, person) =>
    encodeSeat(questions, {
      session,
      edition: questions.edition,
      seat: teamSeats[person % 2] ?? 'sales',
      respondent: person.toString(16).padStart(8, '0'),
      revision: 1,
      answers: Object.fromEntries(questions.questions.map(({ id }, place) => [id, 1 + ((person * 7 + place * 3) % 5)])),
      guesses: Object.fromEntries(questions.guesses.map((id, place) => [id, 1 + ((person + place) % 5)])),
    }),
  );

/** The room of one session on a processor four times as slow as this one. */
async function openRoom(browser: Browser, site: string): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const wire = await page.context().newCDPSession(page);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${site}diagnostic/team/`);
  await page.getByRole('button', { name: words.start.submit }).click();
  await page.getByLabel(words.collect.box).waitFor();
  return page;
}

/** How long, in the page's own clock, until the codes are counted, and from the press until the map is drawn. */
async function measure(browser: Browser, site: string): Promise<{ read: number; map: number }> {
  const page = await openRoom(browser, site);
  const session = /#session-(\w+)/.exec(page.url())?.[1] ?? '';
  const text = sealAll(session).join('\n');
  const read = await page.getByLabel(words.collect.box).evaluate(async (field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    const start = performance.now();
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    while (!document.querySelector('.rm-counts')?.textContent?.includes('100'))
      await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, text);
  // Texts and code of the map are fetched before anybody presses; the measure is of drawing.
  await page.waitForLoadState('networkidle');
  const map = await page.getByRole('button', { name: words.map.open }).evaluate(async (button) => {
    const start = performance.now();
    (button as HTMLButtonElement).click(); // found by its role as a button
    while (!document.querySelector('.team-map h2')) await new Promise(requestAnimationFrame);
    // The frame after that in which the map first stands in the page has been painted.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return performance.now() - start;
  });
  await page.context().close();
  return { read, map };
}

/** Reads two hundred codes and draws their map, three times; the middle one counts. */
export async function measureTeamMap(browser: Browser, site: string): Promise<Row[]> {
  const taken = [await measure(browser, site), await measure(browser, site), await measure(browser, site)];
  const middle = (of: 'read' | 'map') => taken.map((one) => one[of]).toSorted((a, b) => a - b)[1] ?? Number.NaN;
  return [
    { what: `${PEOPLE} codes on a slow processor: read, ms`, value: middle('read'), budget: 1_000 },
    { what: `${PEOPLE} codes on a slow processor: from the press to the map, ms`, value: middle('map'), budget: 1_000 },
  ];
}
