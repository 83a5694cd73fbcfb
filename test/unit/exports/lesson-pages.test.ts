import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readLessonPages } from '../../../src/integrations/exports/lesson-pages.ts';
import { sampleCourse } from '../../support/sample-course.ts';

/** The lessons of the sample course as the site prints them, with `body` in the first. */
async function readPrinted(
  body: string,
  address: string | null = 'https://course.example/truce/',
  second = 'The cost',
) {
  const folder = await mkdtemp(join(tmpdir(), 'lessons-'));
  await mkdir(join(folder, 'print/why/lessons'), { recursive: true });
  const page = `<!doctype html><title>Why</title><body><header><h1>Why</h1></header>
    <section class="print-lesson"><h2>1. Two views</h2>${body}</section>
    <section class="print-lesson"><h2>2. ${second}</h2><p>Costly.</p></section>`;
  await writeFile(join(folder, 'print/why/lessons/index.html'), page);
  return readLessonPages(folder, { ...sampleCourse, address });
}

const show = async (body: string, address?: string | null) =>
  toHtml((await readPrinted(body, address)).get('two-views')?.children.slice(1) ?? []);

test('lessons are found by their ids, in the order of the course', async () => {
  const pages = await readPrinted('<p>Two of them.</p>');
  expect([...pages.keys()]).toEqual(['two-views', 'the-cost']);
  expect(toHtml(pages.get('the-cost') ?? [])).toBe(
    '<section class="print-lesson"><h2>2. The cost</h2><p>Costly.</p></section>',
  );
});

test('what only the site can do goes, ids and figures stay', async () => {
  const body =
    '<link rel="stylesheet" href="/a.css"><script>x</script><p class="needs-script">Scripts.</p><section data-pagefind-ignore><p id="two-views-a">A</p></section><svg viewBox="0 0 4 4" role="img" aria-label="A dot"><circle r="2"></circle></svg>';
  expect(await show(body)).toBe(
    '<section><p id="two-views-a">A</p></section><svg viewBox="0 0 4 4" role="img" aria-label="A dot"><circle r="2"></circle></svg>',
  );
});

test('links lead out of the package, or are plain text', async () => {
  const body =
    '<p id="two-views-a"><a href="#two-views-a">here</a> <a href="#gone">gone</a> <a href="/truce/glossary/#lead">a <em>lead</em></a> <a href="https://doi.org/1">away</a></p>';
  expect(await show(body)).toBe(
    '<p id="two-views-a"><a href="#two-views-a">here</a> <a href="https://course.example/truce/course/why/two-views/#gone">gone</a> <a href="https://course.example/truce/glossary/#lead">a <em>lead</em></a> <a href="https://doi.org/1">away</a></p>',
  );
  expect(await show(body, null)).toBe(
    '<p id="two-views-a"><a href="#two-views-a">here</a> gone a <em>lead</em> <a href="https://doi.org/1">away</a></p>',
  );
});

test('a page with other lessons than the description is refused', async () => {
  await expect(readPrinted('', null, 'The price')).rejects.toThrow('"The cost" is missed');
});
