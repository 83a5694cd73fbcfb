import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { decodeInvitation } from '../../src/domain/team/invitation-code.ts';
import { encodeSeat } from '../../src/domain/team/seat-code.ts';
import { readSessionFile } from '../../src/domain/team/session-file.ts';
import { copyWords } from '../../src/strings/copy-words.ts';
import { paperSheetWords } from '../../src/strings/paper-sheet.ts';
import { roomWords as words } from '../../src/strings/team-room.ts';
import { shareWords } from '../../src/strings/team-share.ts';
import { findViolations, loadAxe } from '../support/axe.ts';
import { getBrowser, openPage, watchPage } from '../support/browser.ts';
import { takeClipboard } from '../support/clipboard.ts';
import { content } from '../support/diagnostic-content.ts';
import { makeResponse, sampleResponses } from '../support/team.ts';

const { questions } = content;
const path = 'diagnostic/team/';
const sealAll = (session: string, count: number) =>
  sampleResponses(count, 1, session).map((response) => encodeSeat(questions, response));
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const box = (page: Page) => page.getByRole('textbox', { name: words.collect.box });
const status = (page: Page) => page.locator('.rm-report [role="status"]');
const counts = (page: Page) => page.locator('.rm-counts').innerText();
const parts = (text: string) => text.split('\n').map((line) => line.trim());

/** Begins a session. Returns its id. */
async function begin(page: Page, label = 'Northgate Pumps', site = inject('site')): Promise<string> {
  await page.goto(site + path);
  await page.getByLabel(words.start.label).fill(label);
  await button(page, words.start.submit).click();
  await page.getByRole('heading', { level: 2 }).waitFor();
  return /#session-([0-9a-f]{8})$/.exec(page.url())?.[1] ?? 'no session in the address';
}

/** What a phone's camera reads off a picture of the page. */
async function scan(page: Page, picture: Buffer): Promise<string | undefined> {
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width, height } = image;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    // As text it travels to the test a hundred times faster than as numbers.
    return { pixels: Array.from(data, (value) => String.fromCharCode(value)).join(''), width, height };
  }, picture.toString('base64'));
  return jsQR(Uint8ClampedArray.from(Buffer.from(pixels, 'latin1')), width, height)?.data;
}

test.each([
  ['site', 'light'],
  ['siteBelow', 'dark'],
] as const)(
  'a session begun on %s, in %s, has a link, a QR code and a text for each seat',
  async (where, colorScheme) => {
    await takeClipboard();
    const { page, complaints } = await openPage({ colorScheme });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const id = await begin(page, 'Łukasz & Söhne “Pumpen”', inject(where));
    for (const seat of ['sales', 'marketing'] as const) {
      const card = page.getByRole('region', { name: shareWords.seat(seat) });
      const link = await card.getByRole('textbox', { name: shareWords.link(seat) }).inputValue();
      expect(link.startsWith(`${inject(where)}diagnostic/seat/#invite-a1`)).toBe(true);
      expect(decodeInvitation(link)).toEqual({
        ok: true,
        value: { session: id, edition: questions.edition, seat, label: 'Łukasz & Söhne “Pumpen”' },
      });
      await card.getByRole('button', { name: shareWords.copyLink }).click();
      await card.getByText(copyWords.copied).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
      await card.getByRole('button', { name: shareWords.copyText }).click();
      const text = shareWords.message(seat, 'Łukasz & Söhne “Pumpen”', link);
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      const drawing = card.getByRole('img', { name: shareWords.qr(seat) });
      expect(await scan(page, await drawing.screenshot())).toBe(link);
      await card.getByRole('button', { name: shareWords.qrLarge }).click();
      const dialog = page.getByRole('dialog', { name: shareWords.qr(seat) });
      const large = dialog.getByRole('img');
      expect((await large.boundingBox())?.width).toBeGreaterThan(400);
      expect(await scan(page, await large.screenshot())).toBe(link);
      await dialog.getByRole('button', { name: shareWords.qrClose }).click();
      expect(await dialog.isVisible()).toBe(false);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('zoomed to four times, the large QR code can still be read', async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 256 } });
  await begin(page);
  await button(page, shareWords.qrLarge).first().click();
  const large = page.getByRole('dialog', { name: shareWords.qr('sales') }).getByRole('img');
  expect((await large.boundingBox())?.width).toBeGreaterThanOrEqual(190);
  await large.scrollIntoViewIfNeeded();
  expect(await scan(page, await large.screenshot())).toMatch(/#invite-a1/);
  await page.context().close();
});

test('codes are read when they are pasted, what is left out is named, and a reload keeps the rest', async () => {
  await takeClipboard();
  const { page, complaints } = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const id = await begin(page);
  const [sales = '', marketing = ''] = sealAll(id, 2);
  const stranger = encodeSeat(questions, makeResponse({ session: 'deadbeef' }));
  const mangled = marketing.slice(0, 12) + (marketing[12] === 'q' ? 'p' : 'q') + marketing.slice(13);
  await page.evaluate((text) => navigator.clipboard.writeText(text), [sales, sales, stranger, mangled].join('\nand\n'));
  await box(page).focus();
  await page.keyboard.press('Control+V');
  await expect.poll(() => status(page).innerText()).toBe(words.collect.added(1, 0));
  expect(parts(await counts(page))).toEqual(['1 from Sales', '0 from Marketing']);
  await page.getByText(words.collect.missing(['marketing'])).waitFor();
  const left = (await page.locator('.rm-left li').allInnerTexts()).join('\n');
  for (const why of [
    words.leftOut.why.duplicate,
    words.leftOut.why.unknown('deadbeef'),
    'This code is not as it was made',
  ])
    expect(left).toContain(why);
  expect(await button(page, words.map.open).count()).toBe(0);
  expect(await box(page).inputValue()).toBe(mangled);
  await page.reload();
  await page.getByRole('heading', { level: 2, name: 'Northgate Pumps' }).waitFor();
  expect(parts(await counts(page))).toEqual(['1 from Sales', '0 from Marketing']);
  expect(await page.locator('[data-saved]').getAttribute('data-saved')).toBe('kept');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a code that is opened as a link in another tab comes up here, and the map opens at a press', async () => {
  const { page, complaints } = await openPage();
  const id = await begin(page);
  const codes = sealAll(id, 4);
  await page.getByLabel(words.collect.box).fill(codes[0] ?? '');
  await button(page, words.collect.read).click();
  const other = await page.context().newPage();
  watchPage(other, complaints);
  await other.goto(`${inject('site')}${path}#${codes.slice(0, 4).join(',')}`);
  await expect.poll(() => status(other).innerText()).toContain(words.collect.added(1, 2));
  expect(other.url()).toBe(`${inject('site')}${path}#session-${id}`);
  await expect.poll(() => status(page).innerText()).toBe(`${words.collect.elsewhere} ${words.collect.added(1, 2)}`);
  expect(parts(await counts(page))).toEqual(['2 from Sales', '2 from Marketing']);
  expect(await page.locator('.team-map').count()).toBe(0);
  await button(page, words.map.open).click();
  await page.locator('.team-map h2').waitFor();
  await button(other, /^Forget this session/).click();
  await button(other, words.keep.forgetYes).click();
  await expect.poll(() => status(page).innerText()).toBe(words.keep.gone);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('files that are dropped are read, and a session saved, forgotten and opened again is the same', async () => {
  const { page, complaints } = await openPage({ acceptDownloads: true });
  const id = await begin(page, 'Pumps/Valves');
  const codes = sealAll(id, 2);
  const dropped = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const [place, text] of texts.entries()) transfer.items.add(new File([text], `seat-${place}.txt`));
    return transfer;
  }, codes);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
  await page.getByText(words.collect.dropHere).waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect.poll(() => status(page).innerText()).toBe(words.collect.added(1, 1));
  expect(await page.getByText(words.collect.dropHere).count()).toBe(0);
  await page.getByLabel(content.context.questions[0]?.text ?? '').selectOption({ index: 2 });

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.keep.save).click()]);
  expect(download.suggestedFilename()).toMatch(/^truce-team-pumps-valves-\d{4}-\d\d-\d\d\.json$/);
  const file = join(await mkdtemp(join(tmpdir(), 'truce-')), 'session.json');
  await download.saveAs(file);
  const saved = readSessionFile(readFileSync(file, 'utf8'));
  expect(saved.ok && saved.value.codes.toSorted()).toEqual(codes.toSorted());

  await button(page, /^Forget this session/).click();
  await button(page, words.keep.forgetYes).click();
  await page.getByText(words.start.heading).waitFor();
  const keys = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('truce-team')));
  expect(await keys()).toEqual([]);
  await page.getByLabel(words.other.open).setInputFiles(file);
  await expect.poll(() => status(page).innerText()).toBe(words.keep.opened(2));
  expect(await keys()).toHaveLength(3);
  const [again] = await Promise.all([page.waitForEvent('download'), button(page, words.keep.save).click()]);
  await again.saveAs(file);
  expect(readSessionFile(readFileSync(file, 'utf8'))).toEqual(saved);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a file of fifty megabytes and an image are named, and forty others at once still count', async () => {
  const { page } = await openPage();
  const id = await begin(page);
  const folder = await mkdtemp(join(tmpdir(), 'truce-'));
  const files = await Promise.all(
    [
      ...sealAll(id, 40).map((code, place): [string, string | Buffer] => [`seat-${place}.txt`, code]),
      ['big.txt', Buffer.alloc(50_000_000, 'a')] as [string, Buffer],
      ['photo.png', readFileSync('public/preview.png')] as [string, Buffer],
    ].map(async ([name, text]) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    }),
  );
  await page.getByLabel(words.collect.files).setInputFiles(files);
  await expect.poll(() => status(page).innerText(), { timeout: 20_000 }).toBe(words.collect.added(20, 20));
  expect(await page.locator('.rm-left li').allInnerTexts()).toEqual([
    `big.txt ${words.files['too-big']}`,
    `photo.png ${words.files.binary}`,
  ]);
  await page.context().close();
});

test('five thousand codes at once, or a megabyte without any, do not hang the page', async () => {
  const { page } = await openPage();
  const id = await begin(page);
  const paste = (text: string) =>
    box(page).evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('seat- '.repeat(170_000));
  await expect.poll(() => status(page).innerText()).toBe(words.collect.nothing);
  await paste(sealAll(id, 5_000).join('\n'));
  await expect.poll(() => status(page).innerText(), { timeout: 5_000 }).toBe(words.collect.added(2_500, 2_500));
  await page.reload();
  await expect.poll(() => counts(page), { timeout: 5_000 }).toContain('2500 from Sales');
  await page.context().close();
});

test('where storage is refused the page works, says so, and loses nothing while it is open', async () => {
  const context = await (await getBrowser()).newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    const refuse = {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', refuse);
    Object.defineProperty(window, 'sessionStorage', refuse);
  });
  const page = await context.newPage();
  const id = await begin(page);
  await box(page).fill(sealAll(id, 2).join(' '));
  await button(page, words.collect.read).click();
  expect(await page.locator('[data-saved]').getAttribute('data-saved')).toBe('not-kept');
  await button(page, words.close).click();
  await button(page, /^Open .*Northgate/).click();
  expect(parts(await counts(page))).toEqual(['1 from Sales', '1 from Marketing']);
  await context.close();
});

test('an invented company opens from its address, is named as invented, and leaves nothing behind', async () => {
  const { page, complaints } = await openPage();
  await page.goto(inject('site') + path);
  await page.getByText(words.other.examples).click();
  await page.locator('.rm-list button').first().click();
  await page.getByRole('heading', { level: 2, name: /\(invented\)$/ }).waitFor();
  expect(page.url()).toMatch(/#example-[a-z-]+$/);
  await page.reload();
  await button(page, words.map.open).click();
  await page.locator('.team-map h2').waitFor();
  expect(await page.locator('.team-map').innerText()).toContain('(invented)');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('team')))).toEqual([]);
  await page.goBack();
  await page.getByText(words.start.heading).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an earlier session’s file shows what has moved', async () => {
  const { page, complaints } = await openPage({ acceptDownloads: true });
  const before = await begin(page, 'Last year');
  const read = async (codes: string[]) => {
    await box(page).fill(codes.join(' '));
    await button(page, words.collect.read).click();
  };
  await read(sealAll(before, 6));
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.keep.save).click()]);
  const file = join(await mkdtemp(join(tmpdir(), 'truce-')), 'earlier.json');
  await download.saveAs(file);
  const now = await begin(page, 'This year');
  await read(sampleResponses(6, 2, now).map((response) => encodeSeat(questions, response)));
  await button(page, words.map.open).click();
  await page.locator('.team-map h2').first().waitFor();
  const headings = () => page.locator('.team-map').getByRole('heading').count();
  const without = await headings();
  await page.getByLabel(words.earlier.choose).setInputFiles(file);
  await page.getByText(/^The map shows what has moved since “Last year”/).waitFor();
  expect(await headings()).toBeGreaterThan(without);
  await button(page, words.earlier.stop).click();
  expect(await headings()).toBe(without);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('in %s, narrow and wide, axe finds nothing at any stage', async (colorScheme) => {
  for (const width of [320, 1440]) {
    const { page, complaints } = await openPage({ colorScheme, viewport: { width, height: 900 } });
    const found: string[] = [];
    const look = async (stage: string) => {
      await loadAxe(page);
      found.push(...(await findViolations(page)).map((text) => `${stage} ${width}: ${text}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (overflow) found.push(`${stage} ${width}: wider than the screen`);
    };
    await page.goto(inject('site') + path);
    for (const name of [words.other.paste, words.other.examples]) await page.getByText(name, { exact: true }).click();
    await page.locator('.rm-list button').first().waitFor();
    await look('start');
    const id = await begin(page, 'Donaudampfschifffahrtsgesellschaftskap');
    await page.getByRole('img', { name: shareWords.qr('marketing') }).waitFor();
    await button(page, shareWords.qrLarge).first().click();
    await look('large');
    await page.keyboard.press('Escape');
    const [sales = '', marketing = ''] = sealAll(id, 2);
    await box(page).fill([sales, sales, `${marketing.slice(0, 20)}b${marketing.slice(21)}`, marketing].join('\n'));
    await button(page, words.collect.read).click();
    await button(page, /^Forget this session/).click();
    await look('collect');
    await button(page, words.close).click();
    await page.locator('.rm-kept').waitFor();
    await look('kept');
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test('by keyboard alone a session is begun, fed and opened', async () => {
  const { page } = await openPage();
  await page.goto(inject('site') + path);
  await page.getByLabel(words.start.label).focus();
  await page.keyboard.type('Keys');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Keys' }).waitFor();
  const id = page.url().slice(-8);
  const reach = async (name: string | RegExp) => {
    for (let times = 0; times < 60; times++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.and(button(page, name)).count()) + (await focused.and(page.getByLabel(name)).count())) return;
    }
    throw new Error(`The Tab key never comes to ${name}.`);
  };
  await reach(words.collect.box);
  await page.keyboard.insertText(sealAll(id, 2).join(' '));
  await reach(words.collect.read);
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).innerText()).toBe(words.collect.added(1, 1));
  await reach(words.map.open);
  await page.keyboard.press('Enter');
  await page.locator('.team-map h2').waitFor();
  await page.context().close();
});

test('without JavaScript there is the sheet on paper, with how to compare by hand', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(inject('site') + path);
  expect(await page.locator('.ps-question:visible').count()).toBe(20);
  expect(await page.locator('main').innerText()).toContain(words.noScript);
  expect(await page.locator('main').innerText()).toContain(paperSheetWords.compare.heading);
  expect(await page.getByText(words.loading).isVisible()).toBe(false);
  await page.context().close();
});
