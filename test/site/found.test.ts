import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { hashedFolders } from '../../src/domain/response-headers.ts';
import { isHidden } from '../../src/integrations/sitemap.ts';
import { listPages } from '../support/pages.ts';
import { readXml } from '../support/xml-tree.ts';

const address = 'https://course.example/';
const read = (file: string, folder = inject('folderHosted')) => readFileSync(join(folder, file), 'utf8');
const readPage = (path: string) => read(path.endsWith('/') || path === '' ? `${path}index.html` : path);
const pages = listPages().filter((path) => path !== '404.html');

interface Data {
  '@type': string;
  [field: string]: unknown;
}

/** What a page says of itself to search engines. */
function readData(path: string): Data | undefined {
  const text = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(readPage(path))?.[1];
  return text === undefined ? undefined : JSON.parse(text); // our own build's
}

interface Part {
  eduQuestionType?: string;
  suggestedAnswer?: { text: string }[];
  acceptedAnswer: { text: string } | { text: string }[];
}

/** The question that a page describes. */
const readPart = (path: string) => readData(path)?.hasPart as Part | undefined; // as schema.org has it; a test below holds it

test('every page names its own address as the one that counts', () => {
  const named = pages.map((path) => /<link rel="canonical" href="([^"]+)"/.exec(readPage(path))?.[1]);
  expect(named).toEqual(pages.map((path) => address + path));
});

test('a link to any page has a picture that is there, small, with words for it', () => {
  const seen = pages.map((path) => {
    const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(readPage(path)) ?? [];
    const alt = /<meta property="og:image:alt" content="([^"]+)"/.exec(readPage(path))?.[1];
    const bytes = statSync(join(inject('folderHosted'), image.replace(address, ''))).size;
    return { path, image, fine: image.startsWith(`${address}cards/`) && bytes < 40_000 && alt !== undefined };
  });
  expect(seen.filter(({ fine }) => !fine)).toEqual([]);
  const ofCourse = seen.filter(({ path }) => /^course\/./.test(path));
  expect(new Set(ofCourse.map(({ image }) => image)).size).toBe(ofCourse.length);
});

test('the sitemap lists every page that may be found and no other, and robots.txt leads to it', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const open = pages.filter((path) => !isHidden(readPage(path)));
  expect(listed.toSorted()).toEqual(open.map((path) => address + path).toSorted());
  expect(open.length).toBeGreaterThan(200);
  expect(open.length).toBeLessThan(pages.length);
  expect(read('sitemap-index.xml')).toContain(`<loc>${address}sitemap-0.xml</loc>`);
  expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml`);
});

test('the course is described to search engines where it is listed, with its provider, price and time', () => {
  for (const path of ['', 'course/']) {
    const data = readData(path);
    expect(data).toMatchObject({
      '@type': 'Course',
      name: 'Truce',
      url: address,
      isAccessibleForFree: true,
      provider: { '@type': 'Organization' },
      offers: { category: 'Free' },
      hasCourseInstance: { courseMode: 'Online', courseWorkload: expect.stringMatching(/^PT\d+M$/) },
    });
    expect(data?.syllabusSections).toHaveLength(6);
  }
});

test('each module names its lessons and what they teach; lessons stay as small as they are', () => {
  const modules = pages.filter((path) => /^course\/[^/]+\/$/.test(path));
  const lessons = pages.filter((path) => /^course\/[^/]+\/[^/]+\/$/.test(path));
  const parts = modules.flatMap((path) => readData(path)?.hasPart as { url: string; teaches: string[] }[]); // by the test below
  expect(parts.map(({ url }) => url).toSorted()).toEqual(lessons.map((path) => address + path).toSorted());
  expect(parts.every(({ teaches }) => teaches.length > 0)).toBe(true);
  expect(lessons.filter((path) => readData(path))).toEqual([]);
});

test('every question is described as a practice problem with what is right', () => {
  const questions = pages.filter((path) => path.startsWith('questions/'));
  for (const path of questions)
    expect(readData(path), path).toMatchObject({
      '@type': 'Quiz',
      url: address + path,
      hasPart: { '@type': 'Question', text: expect.any(String), acceptedAnswer: expect.anything() },
    });
  const kinds = questions.map((path) => readPart(path)?.eduQuestionType);
  expect(kinds).toContain('Multiple choice');
  expect(kinds).toContain('Checkbox');
});

test('a right answer is never among the wrong ones', () => {
  for (const path of pages.filter((path) => path.startsWith('questions/'))) {
    const part = readPart(path);
    const right = [part?.acceptedAnswer ?? []].flat().map(({ text }) => text);
    expect(right.length, path).toBeGreaterThan(0);
    expect(part?.suggestedAnswer?.filter(({ text }) => right.includes(text)) ?? [], path).toEqual([]);
    if (part?.suggestedAnswer) expect(part.suggestedAnswer.length, path).toBeGreaterThan(0);
  }
});

test('the feed is whole XML; each entry leads to its place on the page of changes', () => {
  const feed = read('changes.xml');
  expect(() => readXml(feed)).not.toThrow();
  const links = [...feed.matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)].map(([, link = '']) => link);
  const page = readPage('editions/');
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    expect(link.startsWith(`${address}editions/#`)).toBe(true);
    expect(page).toContain(`id="${link.split('#')[1]}"`);
  }
  expect(page).toMatch(/<link rel="alternate" type="application\/rss\+xml"[^>]*href="\/changes\.xml"/);
});

test('a build that was not told its address makes nothing that would need it', () => {
  const home = read('index.html', inject('folder'));
  expect(home).not.toMatch(/ld\+json|rel="canonical"|og:image|rss\+xml/);
  for (const file of ['changes.xml', 'sitemap-index.xml', 'index.html.br'])
    expect(() => read(file, inject('folder')), file).toThrow('ENOENT');
  expect(read('robots.txt', inject('folder'))).not.toContain('Sitemap');
});

test('files that are kept for ever are named by what they hold', () => {
  const files = hashedFolders.flatMap((folder) =>
    globSync('**/*.*', { cwd: join(inject('folder'), folder) }).map((file) => folder + file),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !/[._/][\w-]{7,}\.\w+$/.test(file))).toEqual([]);
});
