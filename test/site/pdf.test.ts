import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, expect, inject, test } from 'vitest';
import type { CourseDescription } from '../../src/domain/course-description.ts';
import { dropChance, pdf } from '../../src/integrations/exports/pdf.ts';
import { openPage } from '../support/browser.ts';
import { checkReader } from '../support/check-reader.ts';
import { squeeze } from '../support/print-pages.ts';

let course: CourseDescription;
const read = (module: string) => readFile(join(inject('folder'), 'downloads', `truce-${module}.pdf`));

beforeAll(async () => {
  course = JSON.parse(await readFile(join(inject('folder'), 'downloads', 'truce-course.json'), 'utf8'));
});

test('each module’s reader is tagged, its figures and tables named, with its lessons and questions in it', async () => {
  for (const module of course.modules) {
    const bytes = await read(module.id);
    expect([module.id, ...(await checkReader(bytes, module, course.edition))]).toEqual([module.id]);
    expect(bytes.toString('latin1')).not.toContain('127.0.0.1');
  }
});

test('a PDF without tags and one with other lessons are refused', async () => {
  const [first, second] = course.modules;
  if (!first || !second) throw new Error('The course has modules.');
  const faults = await checkReader(await read(second.id), first, course.edition);
  for (const { title, questions } of first.lessons) {
    expect(faults).toContain(`"${title}" is not in the outline.`);
    expect(faults).toContain(`"${questions[0]?.stem}" is lost.`);
  }
  const { page } = await openPage();
  await page.goto(`${inject('site')}print/${first.id}/lessons/`);
  const untagged = await page.pdf({ tagged: false });
  await page.evaluate(() => {
    for (const drawing of document.querySelectorAll('svg[role="img"]')) drawing.removeAttribute('aria-label');
    for (const caption of document.querySelectorAll('figcaption')) caption.remove();
    for (const head of document.querySelectorAll('th')) {
      const cell = document.createElement('td');
      cell.textContent = head.textContent;
      head.replaceWith(cell);
    }
  });
  const nameless = await page.pdf({ tagged: true });
  await page.context().close();
  expect(await checkReader(untagged, first, course.edition)).toContain('It is not tagged.');
  const named = (await checkReader(nameless, first, course.edition)).join();
  expect(named).toMatch(/A figure on page \d+ is told by nothing/);
  expect(named).toMatch(/A table on page \d+ has no heads/);
});

test('the same course makes the same file, and a known address is where its links lead', async () => {
  const folder = inject('folder');
  const make = async (address: string | null) => {
    for await (const file of pdf.make({ course: { ...course, address }, folder })) return Buffer.from(file.bytes);
    throw new Error('Nothing was made.');
  };
  const first = await make(course.address);
  expect(first.equals(await read(course.modules[0]?.id ?? ''))).toBe(true);
  const known = await make('https://course.example/');
  expect(known.toString('latin1')).toContain('/URI (https://course.example/glossary/#');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(known)));
  expect(squeeze(text[0] ?? '')).toContain('https://course.example/');
  expect(known.toString('latin1')).toContain('/URI (https://course.example/)');
});

test('the moment of making and the browser’s own count are taken out, and nothing else', () => {
  const made = (time: string, one: string, other: string) =>
    `/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')\n/Title (D:1)\n/ID (node${other})\n/ID (node${one})`;
  const settle = (text: string) => Buffer.from(dropChance(Buffer.from(text, 'latin1'))).toString('latin1');
  expect(settle(made('20261122140000', '00000467', '00000900'))).toBe(made('20000101000000', '00000000', '00000001'));
});
