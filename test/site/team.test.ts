import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { compareSides } from '../../src/domain/team/compare.ts';
import { gather } from '../../src/domain/team/gather.ts';
import { type SeatResponse, teamSeats } from '../../src/domain/team/response.ts';
import { decodeSeat, encodeSeat } from '../../src/domain/team/seat-code.ts';
import { seatWords } from '../../src/strings/seat.ts';
import { meetingWords } from '../../src/strings/team-meeting.ts';
import { roomWords as words } from '../../src/strings/team-room.ts';
import { shareWords } from '../../src/strings/team-share.ts';
import { openPage } from '../support/browser.ts';
import { takeClipboard } from '../support/clipboard.ts';
import { content, questionIds } from '../support/diagnostic-content.ts';
import { readPdf } from '../support/pdf.ts';
import { sampleResponses } from '../support/team.ts';

const { questions } = content;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What four people choose: each side alike within itself, far apart on some questions, and each guesses its own answer. */
const choose = (seat: string, person: number) =>
  Object.fromEntries(
    questionIds.map((id, place) => [id, seat === 'sales' ? 2 + (place % 2) : ((place + person) % 3) + 3]),
  );

/** Answers for one seat on a device of its own, from the link that was sent, and gives back the link with the code. */
async function answer(link: string, answers: Record<string, number>): Promise<string> {
  const { page, complaints } = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(link);
  await page.locator('.seat-welcome button').first().click();
  for (const part of questions.subScales) {
    for (const { id } of questions.questions.filter(({ subScale }) => subScale === part.id))
      await page.locator(`input[name="${id}"][value="${answers[id]}"]`).check();
    await page.locator('.dx-form button[type=submit]').click();
  }
  for (const id of questions.guesses) await page.locator(`input[name="guess-${id}"][value="${answers[id]}"]`).check();
  await page.locator('.dx-form button[type=submit]').click();
  await page.locator('[data-seat-code]').waitFor();
  await button(page, seatWords.sealed.link).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#seat-a1');
  const sealed = await page.evaluate(() => navigator.clipboard.readText());
  expect(complaints).toEqual([]);
  await page.context().close();
  return sealed;
}

/** The numbers of the table of both totals: people and total of each side, then of both. */
const totals = (page: Page) =>
  page
    .locator('.team-map table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].slice(0, 2).map((cell) => cell.innerText)),
    );

/** What that table is to hold, from the domain. */
function expectTotals(responses: readonly SeatResponse[]): string[][] {
  const { counts, total } = compareSides(questions, responses);
  const say = (value: number | null) => String(Number((value ?? Number.NaN).toFixed(1)));
  return [
    ...teamSeats.map((seat) => [String(counts[seat]), say(total.sides[seat].median)]),
    [String(counts.sales + counts.marketing), say(total.joint)],
  ];
}

test('four people on four devices answer for two sides, their links are opened, and both sides see one map', async () => {
  await takeClipboard();
  const { page, complaints } = await openPage();
  await page.goto(`${inject('site')}diagnostic/team/`);
  await page.getByLabel(words.start.label).fill('Northgate Pumps');
  await button(page, words.start.submit).click();
  const links = await Promise.all(
    teamSeats.map((seat) => page.getByRole('textbox', { name: shareWords.link(seat) }).inputValue()),
  );
  // One after another, because the devices of one test share a clipboard.
  const sealed: string[] = [];
  for (const [place, seat] of teamSeats.entries())
    for (const person of [0, 1]) sealed.push(await answer(links[place] ?? '', choose(seat, person)));
  const codes = sealed.map((link) => link.replace(/^.*#/, ''));
  const { responses } = gather(questions, null, codes);
  expect(responses.map(({ seat }) => seat)).toEqual(['sales', 'sales', 'marketing', 'marketing']);
  for (const { seat, answers } of responses) expect([choose(seat, 0), choose(seat, 1)]).toContainEqual(answers);

  // One comes as a link that is opened, two are pasted as they stand in a mail, one as a code alone.
  await page.goto(sealed[0] ?? '');
  await page.getByRole('heading', { level: 2, name: 'Northgate Pumps' }).waitFor();
  expect(await button(page, words.map.open).count()).toBe(0);
  await page.getByLabel(words.collect.box).fill(`Here they are: <${sealed[1]}>, ${sealed[2]}.\n> ${codes[3]}`);
  await button(page, words.collect.read).click();
  await button(page, words.map.open).click();
  await page.locator('.team-map h2').first().waitFor();
  expect(await totals(page)).toEqual(expectTotals(responses));
  const first = compareSides(questions, responses).questions[0];
  const asked = questions.questions.find(({ id }) => id === first?.id)?.text ?? '';
  expect(await page.locator('.team-map').innerText()).toContain(asked);
  // Two on a side: their number is said, and no dot stands for a person.
  expect(await page.locator('.team-map').innerText()).toContain('With fewer than five no spread is shown');

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await button(page, meetingWords.memo.print).click();
  await page.locator('.tm-memo').waitFor({ state: 'attached' });
  const { pages, letters } = readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toBe(1);
  expect(letters).toContain('NorthgatePumps');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('forty codes pasted at once give the map that their answers make, whatever their order, some of them twice', async () => {
  const session = '0badcafe';
  const responses = sampleResponses(40, 5, session);
  const codes = responses.map((response) => encodeSeat(questions, response));
  const { page, complaints } = await openPage();
  await page.goto(`${inject('site')}diagnostic/team/#${codes.slice(0, 3).join(',')}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.getByLabel(words.collect.box).fill([...codes.toReversed(), ...codes.slice(10, 20)].join('\n'));
  await button(page, words.collect.read).click();
  await button(page, words.map.open).click();
  await page.locator('.team-map h2').first().waitFor();
  const decoded = codes.map((code) => decodeSeat(questions, code)).flatMap((read) => (read.ok ? [read.value] : []));
  expect(decoded).toHaveLength(40);
  expect(await totals(page)).toEqual(expectTotals(decoded));
  const map = compareSides(questions, decoded);
  const texts = map.questions.map(({ id }) => questions.questions.find((one) => one.id === id)?.text ?? '');
  const shown = await page.locator('.team-map').innerText();
  const places = texts.slice(0, 5).map((text) => shown.indexOf(text, shown.indexOf('Question by question')));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
