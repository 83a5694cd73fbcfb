import { readFile } from 'node:fs/promises';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CourseDescription, DescribedLesson } from '../../domain/course-description.ts';
import { bookWords as words } from './book-words.ts';
import { drawingStyle } from './drawing-style.ts';
import { describePackage, writeNavigation } from './epub-package.ts';
import { type Page, writePage } from './epub-page.ts';
import type { ExportFile, Format, Sources } from './format.ts';
import { readLessonPages } from './lesson-pages.ts';
import { linkInside } from './link-inside.ts';
import { type PrintedQuestion, readQuestionSheets } from './question-sheets.ts';
import { writeXml, x } from './xml.ts';
import { packFiles } from './zip.ts';

/** Stands for the site where a build was not told its address, so that links within the course can be told from others. */
const NOWHERE = 'https://course.invalid/';
const ANSWERS = 'answers.xhtml';

const fileOf = (lesson: { id: string }): string => `lesson-${lesson.id}`;

function writeTitlePage(course: CourseDescription): Page {
  const { title, summary, edition, license, address } = course;
  return writePage('title', title, '', [
    h('h1', title),
    h('p.lede', summary),
    h('p', words.edition(edition)),
    h('p', words.made),
    h('p.licence', [h('a', { href: license.url }, license.name), '.']),
    ...(address ? [h('p', [h('a', { href: address }, words.site)])] : []),
  ]);
}

/** The questions of a lesson, each with a link to its answer. Second forms of a question stand apart from the first. */
function listQuestions({ questions }: DescribedLesson, printed: ReadonlyMap<string, PrintedQuestion>): Element[] {
  const asked = questions.flatMap(({ id, parallelTo }, place) => {
    const sheet = printed.get(id)?.sheet;
    if (!sheet) return [];
    const label = `${words.toAnswer} ${place + 1}`;
    sheet.properties.id = `question-${id}`;
    const children = [...sheet.children, h('p', [h('a', { href: `${ANSWERS}#answer-${id}` }, label)])];
    return [{ isSecond: parallelTo !== undefined, element: { ...sheet, children } }];
  });
  const take = (second: boolean) => asked.flatMap(({ isSecond, element }) => (isSecond === second ? [element] : []));
  const again = take(true);
  return [
    h('section', { id: 'questions' }, [h('h2', words.questions), ...take(false)]),
    ...(again.length > 0 ? [h('section', { id: 'second-forms' }, [h('h2', words.second), ...again])] : []),
  ];
}

/** The thinking level helps those who teach; in a book for readers it would hang on the question as a word alone. */
const leaveOutLevel = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const { className } = node.properties;
    if (Array.isArray(className) && className.includes('key-level')) return [];
    return [{ ...node, children: leaveOutLevel(node.children) }];
  });

function writeAnswers({ modules }: CourseDescription, printed: ReadonlyMap<string, PrintedQuestion>): Page {
  const lessons = modules.flatMap((module) => module.lessons);
  return writePage('answers', words.answers, '', [
    h('h1', words.answers),
    ...lessons.map((lesson) =>
      h('section', [
        h('h2', lesson.title),
        ...lesson.questions.flatMap(({ id }, place): ElementContent[] => {
          const key = printed.get(id)?.key;
          if (!key) return [];
          key.properties.id = `answer-${id}`;
          const back = h('a', { href: `${fileOf(lesson)}.xhtml#question-${id}` }, `${words.toQuestion} ${place + 1}`);
          return [{ ...key, children: [...leaveOutLevel(key.children), h('p', [back])] }];
        }),
      ]),
    ),
  ]);
}

function writeGlossary({ modules, terms }: CourseDescription): Page {
  const lessons = new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson.id, lesson])));
  return writePage('glossary', words.glossary, 'glossary', [
    h('h1', words.glossary),
    h(
      'dl',
      terms.flatMap(({ id, term, also, definition, lesson }) => {
        const taught = lessons.get(lesson);
        return [
          h('dt', { id: `term-${id}` }, [h('dfn', term), also.length > 0 ? `, ${also.join(', ')}` : '']),
          h('dd', [
            definition,
            ...(taught ? [' ', h('a', { href: `${fileOf(taught)}.xhtml` }, words.taught(taught.title))] : []),
          ]),
        ];
      }),
    ),
  ]);
}

/** The whole course as a book: a page a lesson with its questions on paper, then all answers, then the glossary. */
export async function makeBook({ course, folder }: Sources): Promise<ExportFile> {
  const site = course.address ?? NOWHERE;
  const texts = await readLessonPages(folder, { ...course, address: site });
  const printed = await readQuestionSheets(folder, course);
  const lessons = course.modules.flatMap((module) => module.lessons);
  const inside = new Map(lessons.map((lesson) => [new URL(lesson.path, site).href, `${fileOf(lesson)}.xhtml`]));
  for (const { id } of course.terms) inside.set(new URL(`glossary/#${id}`, site).href, `glossary.xhtml#term-${id}`);
  const chapters = lessons.map((lesson) => {
    const text = texts.get(lesson.id);
    if (!text) throw new Error(`There is no text of the lesson "${lesson.id}".`);
    const content = linkInside(text, (href) => inside.get(href) ?? (href.startsWith(NOWHERE) ? null : href));
    return writePage(fileOf(lesson), lesson.title, 'chapter', [...content, ...listQuestions(lesson, printed)]);
  });
  const pages = [writeTitlePage(course), ...chapters, writeAnswers(course, printed), writeGlossary(course)];
  const style = await readFile(new URL('./book.css', import.meta.url), 'utf8');
  const files = new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', writeContainer()],
    ['EPUB/package.opf', describePackage(course, pages)],
    ['EPUB/nav.xhtml', writeNavigation(course, (lesson) => `${fileOf(lesson)}.xhtml`)],
    ['EPUB/book.css', `${style}${drawingStyle}`],
    ...pages.map(({ file, text }): [string, string] => [`EPUB/${file}`, text]),
  ]);
  return {
    file: `${course.id}-course.epub`,
    title: words.download(course.title),
    module: null,
    bytes: packFiles(files, ['mimetype']),
  };
}

const writeContainer = (): string =>
  writeXml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  );

/** EPUB 3.3 (https://www.w3.org/TR/epub-33/): one book of the whole course. */
export const epub: Format = {
  id: 'epub',
  async *make(sources) {
    yield await makeBook(sources);
  },
};
