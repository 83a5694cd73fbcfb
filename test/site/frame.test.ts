import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';

test('the theme switch turns the colours, and the next page keeps them', async () => {
  const { page, complaints } = await openPage({ colorScheme: 'light' });
  await page.goto(inject('site'));
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: 'Dark colours' });
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(`${inject('site')}glossary/`);
  expect(await paper()).toBe(dark);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('on a phone the menu opens, leads on, and needs no JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await openPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
    await page.goto(`${inject('site')}course/why-they-fight/the-cost/`);
    const contents = page.locator('#menu .contents');
    expect(await contents.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await contents.getByRole('link', { name: 'Cultural friction' }).click();
    await page.waitForURL(/cultural-friction/);
    await page.context().close();
  }
});

test('an address that is not there gets the page that says so', async () => {
  const { page } = await openPage();
  const response = await page.goto(`${inject('site')}course/nothing-here/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('This page is not here');
  await page.context().close();
});

test('no page allows script text that it does not hold, and nothing breaks its policy', async () => {
  const { page } = await openPage();
  for (const path of ['', 'course/why-they-fight/the-cost/', 'diagnostic/', 'search/', 'progress/', 'practice/']) {
    await page.goto(inject('site') + path);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    const blocked = await page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.violatedDirective));
      // A text, and a node, which a script takes without complaint until it is to run.
      for (const isText of [true, false])
        try {
          const script = document.createElement('script');
          if (isText) script.textContent = 'window.intruder = true';
          else script.append('window.intruder = true');
          document.head.append(script);
        } catch {
          violated.push('thrown');
        }
      // The policy does not want this to be a trusted type; what forbids it is where scripts may come from.
      const link = document.createElement('link');
      Object.assign(link, { rel: 'modulepreload', href: 'data:text/javascript,window.intruder=true' });
      document.head.append(link);
      await new Promise((resolve) => setTimeout(resolve));
      return violated;
    });
    expect(blocked.slice(0, 3)).toEqual(['thrown', 'require-trusted-types-for', 'require-trusted-types-for']);
    expect(blocked.some((directive) => directive.startsWith('script-src'))).toBe(true);
    expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  }
  await page.context().close();
});

test('course.json lists every lesson and question with an address that is there', async () => {
  const { page } = await openPage();
  const course = await (await page.request.get(`${inject('site')}course.json`)).json();
  expect(course).toMatchObject({ title: 'Truce', license: 'CC-BY-4.0' });
  const lessons = course.modules.flatMap((module: { lessons: unknown[] }) => module.lessons);
  expect(course.questions.length).toBeGreaterThanOrEqual(90);
  expect(lessons.flatMap((lesson: { questions: string[] }) => lesson.questions).toSorted()).toEqual(
    course.questions.map((question: { id: string }) => question.id).toSorted(),
  );
  for (const { url } of [...course.modules, ...lessons, ...course.questions])
    expect((await page.request.get(new URL(url, inject('site')).href)).status()).toBe(200);
  await page.context().close();
});
