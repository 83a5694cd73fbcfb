import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findCodes } from '../../src/domain/team/find-codes.ts';
import { encodeInvitation } from '../../src/domain/team/invitation-code.ts';
import type { Invitation } from '../../src/domain/team/response.ts';
import { decodeSeat } from '../../src/domain/team/seat-code.ts';
import { seatWords as words } from '../../src/strings/seat.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { tabTo } from '../support/by-keyboard.ts';
import { takeClipboard } from '../support/clipboard.ts';
import { content, questionIds } from '../support/diagnostic-content.ts';
import { readRows } from '../support/drive-quiz.ts';
import { readPdf } from '../support/pdf.ts';

const { questions } = content;
const invitation: Invitation = {
  session: '0badcafe',
  edition: questions.edition,
  seat: 'marketing',
  label: 'Aldous 泵业 אבג',
};
const address = (root = inject('site'), changes: Partial<Invitation> = {}) =>
  `${root}diagnostic/seat/#${encodeInvitation({ ...invitation, ...changes })}`;
const codeOn = async (page: Page) => (await page.locator('[data-seat-code]').innerText()).trim();

async function read(page: Page) {
  const decoded = decodeSeat(questions, await codeOn(page));
  if (!decoded.ok) throw new Error(`The code cannot be read: ${decoded.reason.type}`);
  return decoded.value;
}

/** Chooses an answer, 1 to 6, with the arrow keys of a group that Tab has entered. */
async function answerByKey(page: Page, name: string, place: number): Promise<void> {
  await tabTo(page, `input[name="${name}"]`);
  await page.keyboard.press('Space');
  for (let moves = 1; moves < place; moves++) await page.keyboard.press('ArrowDown');
}

/** The place of each answer: all five and "I don't know" occur. */
const placeOf = (index: number) => 1 + ((index * 5) % 6);

/** Waits for the focus to come into a step, as a person does before going on: a key pressed sooner goes elsewhere. */
const arriveAt = (page: Page, step: number) =>
  page.waitForFunction((step) => document.activeElement?.matches(`[data-step="${step}"] [tabindex]`), step);

/** Answers everything with the keyboard and seals it. */
async function answerAll(page: Page): Promise<void> {
  await tabTo(page, '.seat-welcome button');
  await page.keyboard.press('Enter');
  for (const [step, part] of questions.subScales.entries()) {
    await arriveAt(page, step);
    for (const [index, { id, subScale }] of questions.questions.entries())
      if (subScale === part.id) await answerByKey(page, id, placeOf(index));
    await tabTo(page, '.dx-form button[type=submit]');
    await page.keyboard.press('Enter');
  }
  await arriveAt(page, questions.subScales.length);
  for (const [index, id] of questions.guesses.entries()) await answerByKey(page, `guess-${id}`, 1 + index);
  await tabTo(page, '.dx-form button[type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('[data-seat-code]').waitFor();
}

test('a seat is answered by keyboard alone, sealed, changed and sealed again, and nothing leaves the page', async () => {
  const { page, complaints } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address());
  await page.locator('.seat-welcome').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('bdi').innerText()).toBe(invitation.label);
  const before = asked.length;
  await answerAll(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.sealed.heading);
  const first = await read(page);
  expect(first).toMatchObject({ session: '0badcafe', seat: 'marketing', revision: 1 });
  expect(first.answers).toEqual(
    Object.fromEntries(questionIds.map((id, index) => [id, placeOf(index) === 6 ? 'dont-know' : placeOf(index)])),
  );
  expect(first.guesses).toEqual(Object.fromEntries(questions.guesses.map((id, index) => [id, 1 + index])));

  await page.reload();
  await page.locator('[data-seat-code]').waitFor();
  expect(await read(page)).toEqual(first);
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/out of 100|\b(Undefined|Defined|Aligned|Integrated)\b|points/);
  expect(await page.locator('main svg:visible').count()).toBe(0);

  await page.getByRole('button', { name: words.sealed.change }).press('Enter');
  const [id = ''] = questionIds;
  await page.locator(`input[name="${id}"][value="1"]`).waitFor();
  expect(await page.locator(`input[name="${id}"]:checked`).getAttribute('value')).toBe('1');
  await page.locator(`input[name="${id}"][value="1"]`).press('ArrowDown');
  for (let step = 0; step < 6; step++) await page.locator('.dx-form button[type=submit]').press('Enter');
  await page.locator('[data-seat-code]').waitFor();
  expect(await read(page)).toEqual({ ...first, revision: 2, answers: { ...first.answers, [id]: 2 } });

  expect(asked.slice(before).filter((url) => new URL(url).host !== new URL(inject('site')).host)).toEqual([]);
  expect(asked.filter((url) => url.includes('seat-a') || url.includes('invite-a'))).toEqual([]);
  // Nor does it stand in the record, where the diagnostic would make a score of it.
  expect((await readRows(page)).map(({ type }) => type)).not.toContain('diagnosed');
  await page.goto(`${inject('site')}diagnostic/`);
  await page.locator('.diagnostic astro-island:not([ssr])').waitFor({ state: 'attached' });
  expect(await page.locator('.dx-form').count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('half answered, it is as it was after a reload and after going to another page and back', async () => {
  const { page } = await openPage();
  await page.goto(address());
  await page.locator('.seat-welcome button').first().click();
  await page.locator(`input[name="${questionIds[1]}"][value="3"]`).check();
  await page.locator('.dx-form button[type=submit]').click();
  await page.locator(`input[name="${questionIds[5]}"][value="dont-know"]`).check();
  const look = async () => {
    await page.locator('[data-step="1"]:not([hidden])').waitFor();
    expect(
      await page.locator('input:checked').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['3', 'dont-know']);
    expect(await page.locator('[data-saved="this-tab"]').isVisible()).toBe(true);
  };
  await look();
  await page.reload();
  await look();
  await page.goto(`${inject('site')}glossary/`);
  await page.goBack();
  await look();
  await page.context().close();
});

test('the skip link does not take the invitation away', async () => {
  const { page } = await openPage();
  await page.goto(address());
  await page.locator('.seat-welcome').waitFor();
  await page.locator('.skip').press('Enter');
  await page.waitForURL(/#invite-/);
  expect(await page.locator('.seat-welcome').count()).toBe(1);
  await page.context().close();
});

test('a mangled link says why, and one without an invitation says where to get one', async () => {
  const { page, complaints } = await openPage();
  const good = address();
  const wrong = good.endsWith('q') ? 'p' : 'q';
  await page.goto(good.slice(0, -1) + wrong);
  await page.locator('[data-reason="changed"]').waitFor();
  expect(await page.locator('.seat-welcome').count()).toBe(0);
  await page.goto(`${good.slice(0, -20)}`);
  await page.locator('[data-invitation="bad"]').waitFor();
  await page.goto(good);
  await page.locator('.seat-welcome').waitFor();
  await page.goto(`${inject('site')}diagnostic/seat/`);
  await page.locator('[data-invitation="none"]').waitFor();
  expect(await page.locator('[data-invitation="none"] a').getAttribute('href')).toBe('/diagnostic/team/');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the code is copied, with a link and in a file, below a base path too', async () => {
  await takeClipboard();
  const root = inject('siteBelow');
  const { page } = await openPage({ acceptDownloads: true });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(root).origin });
  await page.goto(address(root));
  await answerAll(page);
  const code = await codeOn(page);
  const copied = async (button: string) => {
    await page.getByRole('button', { name: button }).click();
    await page.locator('.seat-hand [role=status]:not(:empty)').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied(words.sealed.copy)).toBe(code);
  await expect.poll(() => copied(words.sealed.link)).toBe(`${root}diagnostic/team/#${code}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.sealed.save }).click(),
  ]);
  const file = join(await mkdtemp(join(tmpdir(), 'truce-')), download.suggestedFilename());
  await download.saveAs(file);
  expect(findCodes(readFileSync(file, 'utf8'))).toEqual([code]);
  expect(await page.locator('.seat-hand [role=status]').innerText()).toContain(download.suggestedFilename());
  await page.context().close();
});

test('where copying is refused the code stands selected', async () => {
  const { page } = await openPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(address());
  await answerAll(page);
  await page.getByRole('button', { name: words.sealed.copy }).click();
  await page.getByText(words.sealed.copyRefused).waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await codeOn(page));
  await page.context().close();
});

test('no axe violation and nothing too wide at any step, small and large, light and dark', async () => {
  const { page } = await openPage();
  const found: string[] = [];
  const label = 'Donaudampfschifffahrtsgesellschaftskapit';
  async function look(step: string) {
    await loadAxe(page);
    for (const width of [320, 1440])
      for (const scheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${step} at ${width} px is ${overflow} px too wide`);
        found.push(...(await findViolations(page)).map((line) => `${step} ${width} ${scheme} ${line}`));
      }
  }
  await page.goto(`${inject('site')}diagnostic/seat/`);
  await page.locator('[data-invitation="none"]').waitFor();
  await look('none');
  await page.goto(address(inject('site'), { label }));
  await page.locator('.seat-welcome').waitFor();
  await look('welcome');
  await page.locator('.seat-welcome button').first().click();
  await look('questions');
  for (let step = 0; step < 5; step++) await page.locator('.dx-form button[type=submit]').click();
  await look('guesses');
  await page.locator('.dx-form button[type=submit]').click();
  await page.locator('.dx-missing').waitFor();
  await look('open questions');
  await page.locator('.dx-missing button').click();
  await page.locator('[data-seat-code]').waitFor();
  await page.getByRole('button', { name: words.erase.open }).click();
  await look('sealed');
  expect(found).toEqual([]);
  await page.context().close();
});

test('without JavaScript there is the sheet; with it, only the sheet is printed and nothing that was chosen', async () => {
  const plain = await openPage({ javaScriptEnabled: false });
  await plain.page.goto(`${inject('site')}diagnostic/seat/`);
  const sheet = plain.page.locator('.seat-paper');
  expect(await sheet.isVisible()).toBe(true);
  const printed = await sheet.innerText();
  for (const { text } of questions.questions) expect(printed).toContain(text);
  expect(await plain.page.locator('main button:visible').count()).toBe(0);
  expect(await plain.page.locator('.seat-late').isVisible()).toBe(false);
  await plain.page.context().close();

  const { page } = await openPage();
  await page.goto(address());
  await answerAll(page);
  expect(await page.locator('.seat-paper').isVisible()).toBe(false);
  const letters = (text: string) => text.replace(/\s/g, '');
  const code = await codeOn(page);
  const drawn = readPdf(await page.pdf({ format: 'A4' })).letters;
  for (const question of questions.questions) expect(drawn).toContain(letters(question.text));
  expect(drawn).not.toContain(code.slice(0, 20));
  expect(drawn).not.toContain(letters(words.sealed.heading));
  await page.context().close();
});

test('search engines and the course’s own search do not lead to it', async () => {
  const html = readFileSync(`${inject('folder')}/diagnostic/seat/index.html`, 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('data-pagefind-body');
});
