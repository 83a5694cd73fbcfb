import { createServer } from 'node:http';
import { expect, inject, test } from 'vitest';
import { findViolations, loadAxe } from '../support/axe.ts';
import {
  expectSame,
  handIn,
  inMinutes,
  linkOf,
  openLink,
  openStudent,
  readDownload,
  week,
} from '../support/drive-assignment.ts';

test('a banner is shown on pages that the present person’s assignment asks for, and nothing is fetched for it otherwise', async () => {
  const { page, complaints } = await openStudent();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const banner = page.getByRole('complementary', { name: 'Assignment' });
  const visit = async (path: string) => {
    await page.goto(inject('site') + path);
    await page.waitForLoadState('networkidle');
    return banner.count();
  };
  expect(await visit('course/why-they-fight/the-cost/')).toBe(0);
  expect(fetched.filter((url) => url.includes('banner'))).toEqual([]);
  await openLink(page, linkOf({ title: '<b>Long</b>'.repeat(7) }));
  expect(await visit('course/why-they-fight/the-cost/')).toBe(1);
  expect(await banner.locator('b').count()).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await visit('cases/pump-distributor/')).toBe(1);
  expect(await visit('cases/lab-software/')).toBe(0);
  expect(await visit('course/why-they-fight/cultural-friction/')).toBe(0);
  expect(await visit('diagnostic/')).toBe(0);
  // A damaged entry stops nothing.
  await page.evaluate(() => localStorage.setItem('truce-assignment::00000000', '{"v":1,"code":'));
  expect(await visit('course/why-they-fight/the-cost/')).toBe(1);
  // Another person opened none.
  await page.evaluate(() => {
    localStorage.setItem('truce-profile:0123456789', 'Ben');
    localStorage.setItem('truce-profile', '0123456789');
  });
  expect(await visit('course/why-they-fight/the-cost/')).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what was opened is on the list until it is erased with the person', async () => {
  const { page } = await openStudent();
  await openLink(page, linkOf());
  await page.goto(`${inject('site')}progress/`);
  await page.getByRole('link', { name: 'on a page of their own' }).click();
  await page.getByRole('link', { name: 'Week 3: why they fight' }).click();
  await page.locator('[data-assignment=open]').waitFor();
  await page.goto(`${inject('site')}progress/`);
  await page.getByRole('button', { name: 'Erase this record' }).click();
  await page.getByText('The assignment that was opened here leaves the list').waitFor();
  await page.getByRole('button', { name: 'Erase all of it' }).click();
  await page.getByRole('button', { name: 'Yes, erase it for good' }).click();
  await page.locator('.record-told', { hasText: 'erased' }).waitFor();
  await page.goto(`${inject('site')}assignment/`);
  await page.getByText('No assignment is open').waitFor();
  expect(await page.getByRole('link', { name: 'Week 3: why they fight' }).count()).toBe(0);
  await page.context().close();
});

test('a mangled link says why it cannot be read, and one pasted with its mail is opened', async () => {
  const { page, complaints } = await openStudent();
  const link = linkOf();
  const at = link.length - 20;
  const other = link[at] === 'q' ? 'p' : 'q';
  await openLink(page, `${link.slice(0, at)}${other}${link.slice(at + 1)}`);
  await page.locator('[role=alert][data-reason=changed]').waitFor();
  await page.getByLabel('The link, or the message').fill(`Dear all,\n${link}\nBest`);
  await page.getByRole('button', { name: 'Open the assignment' }).click();
  await page.locator('[data-assignment=open]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(page.url()).toBe(link);
  for (const text of ['seat-a1qqqqqqqqqqqqqq', `${link}x`, '%E0%A4%A', 'x'.repeat(30_000)]) {
    await openLink(page, `${inject('site')}assignment/#${text}`);
    await page.locator('[role=alert][data-reason]').waitFor();
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('where storage is refused the page works, says what is lost, and makes a receipt of what was done on it', async () => {
  const { page } = await openStudent();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await openLink(page, linkOf({ tasks: [{ type: 'drawn', module: 'why-they-fight', count: 3 }] }));
  const line = page.locator('.as-keeping [data-saved="not-kept"]');
  await line.waitFor();
  expect(await line.innerText()).toContain('gone when you leave it');
  await page.getByText('keep the link').waitFor();
  await page.getByRole('button', { name: 'Begin: 3 questions' }).click();
  await page.locator('.as-drawn .q.now').waitFor();
  const receipt = await handIn(page, 'Ana');
  await expectSame(page, receipt);
  await page.goto(`${inject('site')}course/why-they-fight/the-cost/`);
  await page.locator('h1').waitFor();
  await page.context().close();
});

test('inside a frame of a learning platform it says so, and opens in a tab of its own with its link', async () => {
  const { page } = await openStudent();
  const link = linkOf();
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><title>Platform</title><link rel="icon" href="data:,"><iframe src="${link}" width="900" height="800"></iframe>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  await page.goto(`http://localhost:${address.port}/`);
  const frame = page.frameLocator('iframe');
  await frame.getByText('This page stands inside another').waitFor();
  expect(await frame.getByRole('link', { name: 'Open this page in a tab of its own' }).getAttribute('href')).toBe(link);
  server.close();
  await page.context().close();
});

test('the due time is saved for a calendar, in UTC and with the link', async () => {
  const { page } = await openStudent();
  const link = linkOf();
  await openLink(page, link);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the due time for a calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('truce-assignment-a551611e.ics');
  const text = (await readDownload(download)).replaceAll('\r\n ', '');
  const at = new Date((week.dueAt ?? 0) * 60_000).toISOString().replace(/[-:]|\.\d+/g, '');
  expect(text).toContain(`DTSTART:${at}`);
  expect(text.replaceAll('\\', '')).toContain(link);
  await page.context().close();
});

test('it stands under a base path, and its links do', async () => {
  const { page, complaints } = await openStudent();
  await openLink(page, linkOf({}, inject('siteBelow')));
  expect(await page.locator('.as-tasks a').first().getAttribute('href')).toBe('/truce/course/why-they-fight/the-cost/');
  await page.locator('.as-tasks a').first().click();
  await page.getByRole('complementary', { name: 'Assignment' }).getByRole('link').click();
  await page.locator('[data-assignment=open]').waitFor();
  await page.goto(`${inject('siteBelow')}cases/pump-distributor/`);
  await page.getByRole('complementary', { name: 'Assignment' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the whole way is gone by keyboard, with the focus where the reader is', async () => {
  const { page } = await openStudent();
  await openLink(page, linkOf({ tasks: [{ type: 'drawn', module: 'why-they-fight', count: 3 }] }));
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id || '');
      if (name.test(text)) return;
    }
    throw new Error(`Tab does not reach ${name}.`);
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await tabTo(/^Begin/);
  await page.keyboard.press('Enter');
  await page.locator('.as-drawn .q.now').waitFor();
  expect(await focused()).toBe('Answer 3 questions drawn from “Why they fight”');
  await tabTo(/^Back to what/);
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('What is asked');
  await tabTo(/-name$/);
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await page.locator('.receipt').waitFor();
  expect(await focused()).toBe('Receipt for work');
  expect(await page.locator('[data-student=name]').innerText()).toBe('Ana');
  await page.context().close();
});

test('axe finds nothing wrong, light and dark, on a phone and a large screen, and nothing is wider than the page', async () => {
  const title = `A title with ${'averyverylongword'.repeat(3)}`;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1440]) {
      const { page } = await openStudent({ colorScheme, viewport: { width, height: 900 } });
      await openLink(page, `${inject('site')}assignment/`);
      await loadAxe(page);
      expect(await findViolations(page)).toEqual([]);
      await openLink(page, linkOf({ title, dueAt: inMinutes(-60) }));
      await page.getByRole('button', { name: 'Answer them here' }).click();
      await page.locator('.as-drawn .q.now').waitFor();
      await page.getByLabel('Your name').fill('x'.repeat(80));
      await page.getByRole('button', { name: 'Make a receipt' }).click();
      await page.getByRole('button', { name: 'Show it as a QR code' }).click();
      await page.getByRole('img', { name: 'QR code of this receipt' }).waitFor();
      await loadAxe(page);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.goto(`${inject('site')}course/why-they-fight/the-cost/`);
      await page.getByRole('complementary', { name: 'Assignment' }).waitFor();
      await loadAxe(page);
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    }
});

test('a page with a receipt prints the receipt and nothing else', async () => {
  const { page } = await openStudent();
  await openLink(page, linkOf());
  await page.getByRole('button', { name: 'Make a receipt' }).click();
  await page.locator('.receipt').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.receipt h3').isVisible()).toBe(true);
  for (const hidden of ['.as-tasks', '.as-next', '.as-student', '.as-keeping', '.as-take', 'h1'])
    expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
  await page.context().close();
});

test('without JavaScript the page says that the link holds the assignment, and where the course is', async () => {
  const { page } = await openStudent({ javaScriptEnabled: false });
  await page.goto(linkOf());
  expect(await page.locator('main').innerText()).toContain('holds the assignment, and reading it needs JavaScript');
  await page.getByRole('link', { name: 'the course outline' }).click();
  expect(await page.locator('h1').innerText()).toBe('The course');
  await page.context().close();
});
