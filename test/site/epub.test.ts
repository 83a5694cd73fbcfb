import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, inject, test } from 'vitest';
import type { CourseDescription } from '../../src/domain/course-description.ts';
import { makeBook } from '../../src/integrations/exports/epub.ts';
import { packFiles } from '../../src/integrations/exports/zip.ts';
import { findAccessFaults } from '../support/ace.ts';
import { findUnruled } from '../support/find-unruled.ts';

let course: CourseDescription;
let book: Uint8Array;
let pages: Map<string, string>;
const unpack = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, held]) => [name, strFromU8(held)]));
/** What the checker says, each with its place. */
const check = async (bytes: Uint8Array) =>
  (await EpubCheck.validate(bytes)).messages.map(({ id, message, location }) => `${id} ${location?.path}: ${message}`);

beforeAll(async () => {
  const folder = inject('folder');
  course = JSON.parse(await readFile(join(folder, 'downloads', 'truce-course.json'), 'utf8'));
  book = await readFile(join(folder, 'downloads', 'truce-course.epub'));
  pages = unpack(book);
});

test('the e-book is one by EPUBCheck’s rules', async () => {
  expect(await check(book)).toEqual([]);
});

test('a book with a link to nowhere, a page left out or a page that is no XML is refused', async () => {
  const spoil = (file: string, change: (text: string) => string | null) => {
    const files = new Map(pages);
    const text = change(files.get(file) ?? '');
    if (text === null) files.delete(file);
    else files.set(file, text);
    return check(packFiles(files, ['mimetype']));
  };
  const lesson = 'EPUB/lesson-the-cost.xhtml';
  expect((await spoil(lesson, (text) => text.replace('answers.xhtml#', 'answers.xhtml#no-'))).join()).toContain(
    'RSC-012',
  );
  expect((await spoil(lesson, () => null)).join()).toContain('RSC-001');
  expect((await spoil(lesson, (text) => text.replace('</h1>', ''))).join()).toContain('HTM-004');
});

test('Ace finds nothing that keeps readers out, and finds it where it is', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'book-')), 'book.epub');
  await writeFile(file, book);
  expect(await findAccessFaults(file)).toEqual([]);
  const opening = [...pages].filter(([name]) => !name.includes('lesson-') || name.includes('the-complaints'));
  const bad = opening.map(([name, text]): [string, string] => [
    name,
    text.replace(/<item(ref)? [^>]*"lesson-(?!the-complaints)[^>]*>/g, '').replace('lang="en"', 'lang=""'),
  ]);
  await writeFile(file, packFiles(new Map(bad), ['mimetype']));
  expect((await findAccessFaults(file)).join()).toContain('lang');
}, 300_000);

test('every lesson, question, answer and term is in it, and the way leads there and back', () => {
  const answers = pages.get('EPUB/answers.xhtml') ?? '';
  for (const lesson of course.modules.flatMap(({ lessons }) => lessons)) {
    const text = pages.get(`EPUB/lesson-${lesson.id}.xhtml`) ?? '';
    for (const { id } of lesson.questions) {
      expect(text).toContain(`id="question-${id}"`);
      expect(text).toContain(`href="answers.xhtml#answer-${id}"`);
      expect(answers).toContain(`id="answer-${id}"`);
      expect(answers).toContain(`href="lesson-${lesson.id}.xhtml#question-${id}"`);
    }
    expect(text).not.toMatch(/<script|on[a-z]+="|needs-script/);
    // Nobody should be asked the same twice in a row.
    const again = text.indexOf('id="second-forms"');
    for (const { id, parallelTo } of lesson.questions)
      expect(again !== -1 && text.indexOf(`id="question-${id}"`) > again, id).toBe(parallelTo !== undefined);
  }
  const glossary = pages.get('EPUB/glossary.xhtml') ?? '';
  for (const { id } of course.terms) expect(glossary).toContain(`id="term-${id}"`);
});

test('each question has its right answer and its reason in the key', () => {
  const answers = (pages.get('EPUB/answers.xhtml') ?? '').replace(/<[^>]+>/g, '').replace(/&#x27;/g, "'");
  for (const question of course.modules.flatMap(({ lessons }) => lessons.flatMap(({ questions }) => questions))) {
    const right =
      question.type === 'choice' || question.type === 'choices'
        ? question.options.filter((option) => option.right).map(({ text }) => text)
        : question.type === 'number'
          ? [String(question.answer)]
          : question.type === 'model'
            ? [question.model]
            : question.items.map(({ text }) => text);
    for (const text of right) expect(answers).toContain(text.replaceAll('*', '').replaceAll('&', '&#x26;'));
  }
});

test('it says edition and licence, leads to the site where that is known, and is the same each time', async () => {
  const folder = inject('folder');
  const make = (address: string | null) => makeBook({ course: { ...course, address }, folder });
  const [there, again, nowhere] = [
    await make('https://course.example/'),
    await make('https://course.example/'),
    await make(null),
  ];
  expect(there.bytes).toEqual(again.bytes);
  const title = unpack(there.bytes).get('EPUB/title.xhtml') ?? '';
  expect(title).toContain(`Edition ${course.edition}`);
  expect(title).toContain(course.license.url);
  expect(title).toContain('href="https://course.example/"');
  for (const text of unpack(nowhere.bytes).values()) expect(text).not.toContain('course.invalid');
  expect(await check(nowhere.bytes)).toEqual([]);
});

test('every drawing has a name, and every class in it a rule in the book’s own sheet', () => {
  const sheet = pages.get('EPUB/book.css') ?? '';
  const texts = [...pages].flatMap(([file, text]) => (file.endsWith('.xhtml') ? [text] : []));
  const drawings = texts.flatMap((text) => text.match(/<svg\b[\s\S]*?<\/svg>/g) ?? []);
  expect(drawings.length).toBeGreaterThan(25);
  expect(drawings.flatMap((drawing) => findUnruled(drawing, sheet))).toEqual([]);
  expect(findUnruled('<svg class="s odd"/>', sheet)).toEqual(['odd']);
  for (const drawing of drawings) expect(drawing.slice(0, 400)).toMatch(/aria-label="[^"]{20,}/);
});
