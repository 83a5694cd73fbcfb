import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toString as toText } from 'mdast-util-to-string';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/integrations/content-check/words.ts';

/*
 * This project holds no text of its sources, so nothing here can compare ours with theirs. What can be held: a long
 * passage between quotation marks is either plainly nobody's sentence or stands in the list with where it comes from,
 * and links lead to publishers and to nobody's unauthorised copy.
 */

/** Most words of a quotation that needs no entry here. */
const longest = 12;

interface Quotation {
  lesson: string;
  begins: string;
  /** A source of the lesson; "truce-2026" is our own pen. */
  source: string;
}

/** Long passages between quotation marks that are neither questions nor in a paragraph that says they are invented. */
const quotations: Quotation[] = [
  { lesson: 'the-cost', begins: 'In several surveys, firms where the two', source: 'truce-2026' },
  { lesson: 'case-lab', begins: 'In June 60 of 120 leads', source: 'truce-2026' },
  { lesson: 'numbers-to-distrust', begins: 'firms that answered within an hour', source: 'truce-2026' },
  { lesson: 'what-research-found', begins: 'In several surveys, firms whose departments', source: 'truce-2026' },
];

/** Hosts that readers may be led to: licence and publishers first, then whoever published a source of ours. */
const hosts = [
  'creativecommons.org',
  'doi.org',
  'hbr.org',
  // Nobody is led there: the name of the words in which a page says to machines what it is.
  'schema.org',
  'www.imperial.ac.uk',
  'www.marketingjournal.org',
  'align.me',
  'en.wikipedia.org',
  'go.forrester.com',
  'openviewpartners.com',
  'radix-communications.com',
  'spiro.ai',
  'www.forrester.com',
  'www.gartner.com',
  'www.marketone.com',
  'www.thedrum.com',
];

const lessonFolder = 'src/content/lessons';
const readLesson = (id: string): string => readFileSync(join(lessonFolder, `${id}.mdx`), 'utf8');

/** The paragraphs of a lesson as text. What components are given, such as the two voices, is not part of them. */
function listParagraphs(lesson: string): string[] {
  const body = lesson.replace(/^---\n[\s\S]*?\n---\n/, '');
  const paragraphs: string[] = [];
  visit(fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }), 'paragraph', (node) => {
    paragraphs.push(toText(node).replace(/\s+/g, ' '));
  });
  return paragraphs;
}

/** Long passages between quotation marks of either form that are said by somebody: no questions, nothing invented. */
function listLongQuotations(lesson: string): string[] {
  return listParagraphs(lesson)
    .filter((paragraph) => !/\binvented\b/.test(paragraph))
    .flatMap((paragraph) => [...paragraph.matchAll(/“([^”]+)”|"([^"]+)"/g)])
    .map(([, curly, straight]) => curly ?? straight ?? '')
    .filter((passage) => countWords(passage) > longest && !passage.endsWith('?'));
}

/** Addresses outside the course that stand in a file. */
const listAddresses = (text: string): URL[] =>
  [...text.matchAll(/https?:\/\/[^\s"'`)>\]<{}$]+/g)].map(([address]) => new URL(address));

describe('quotations', () => {
  const lessons = readdirSync(lessonFolder).map((file) => file.replace(/\.mdx$/, ''));

  test.each(lessons)('%s quotes nobody at length without saying whom', (lesson) => {
    const listed = quotations.filter((quotation) => quotation.lesson === lesson);
    const unlisted = listLongQuotations(readLesson(lesson)).filter(
      (passage) => !listed.some(({ begins }) => passage.startsWith(begins)),
    );
    expect(unlisted, 'add them to the list in this test, with their source').toEqual([]);
  });

  test('in the list still stand in their lessons, which name their sources', () => {
    for (const { lesson, begins, source } of quotations.filter(({ lesson }) => lessons.includes(lesson))) {
      expect(readLesson(lesson)).toContain(`- id: ${source}`);
      expect(
        listLongQuotations(readLesson(lesson)).some((passage) => passage.startsWith(begins)),
        begins,
      ).toBe(true);
    }
  });

  test('are found in either form, unless they ask or are invented', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const lesson = [`“${long}”`, `"${long}."`, `“${long}?”`, `An invented firm says: “${long}”`, '“short”'].join(
      '\n\n',
    );
    expect(listLongQuotations(`${lesson}\n\n<Voices seller="“${long}”" />\n`)).toEqual([long, `${long}.`]);
  });
});

describe('links', () => {
  const files = ['src/content', 'src/pages', 'src/layouts', 'src/strings', 'src/strings.ts', 'src/components']
    .flatMap((path) => (path.endsWith('.ts') ? [path] : listFiles(path)))
    .filter((file) => /\.(?:mdx|yml|astro|ts)$/.test(file));

  test('lead to no other hosts than those that may publish what they show', () => {
    const strange = files.flatMap((file) =>
      listAddresses(readWithoutComments(file))
        .filter(({ host }) => !hosts.includes(host))
        .map(({ href }) => `${file}: ${href}`),
    );
    expect(strange).toEqual([]);
  });

  test('are encrypted', () => {
    const plain = files.filter((file) => /href="http:|\]\(http:|^URL: http:/m.test(readFileSync(file, 'utf8')));
    expect(plain).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readWithoutComments(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.ts') ? text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '') : text;
}
