import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { CourseDescription, DescribedLesson, DescribedModule } from '../../domain/course-description.ts';
import { dropEmphasis } from '../../domain/questions/emphasis.ts';
import { cartridgeWords } from '../../strings/cartridge.ts';
import { STYLE } from './cartridge-manifest.ts';
import type { Part } from './cartridge-parts.ts';
import { creditTo } from './credit.ts';
import { separateFigures } from './figure-files.ts';
import { canCarry } from './item-qti12.ts';

/** Headings one level higher: a lesson is the second level of what is printed and a page of its own here. */
const raise = (node: ElementContent): ElementContent =>
  node.type === 'element'
    ? {
        ...node,
        tagName: node.tagName.replace(/^h([2-6])$/, (_, level: string) => `h${Number(level) - 1}`),
        children: node.children.map(raise),
      }
    : node;

/** A whole page in a folder beside the style sheet's, with the credit at its end. */
function writePage(title: string, body: readonly ElementContent[], credit: string): string {
  return toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      h(
        'html',
        { lang: 'en' },
        h(
          'head',
          {},
          h('meta', { charSet: 'utf-8' }),
          h('title', {}, title),
          h('link', { rel: ['stylesheet'], href: `../${STYLE.file}` }),
        ),
        h('body', {}, ...body, h('p', { className: ['credit'] }, credit)),
      ),
    ],
  });
}

const linkTo = ({ address }: CourseDescription, path: string, words: string): ElementContent | string =>
  address ? h('a', { href: new URL(path, address).href }, words) : words;

/** A lesson as a page, its figures as images beside it. @param onPaper questions that are in no quiz, as they are printed */
export function makeLessonPage(
  course: CourseDescription,
  described: DescribedLesson,
  printed: Element,
  onPaper: readonly Element[],
): Part {
  const { id, title, path } = described;
  const { lesson, files } = separateFigures(printed, (place) => `figures/${id}-${place}.svg`);
  const onSite = course.address ? [h('p', {}, linkTo(course, path, cartridgeWords.onSite))] : [];
  const html = writePage(
    title,
    [
      ...lesson.children.map(raise),
      ...(onPaper.length > 0 ? [h('h2', {}, cartridgeWords.onPaper), ...onPaper] : []),
      ...onSite,
    ],
    creditTo(course, path),
  );
  const page: [string, string] = [`lessons/${id}.html`, html];
  return { id: `page-${id}`, title, type: 'webcontent', styled: true, files: new Map([page, ...files]) };
}

/** What a cartridge is, and what it leaves out: the questions that its quizzes cannot hold, by name. */
export function makeAboutPage(course: CourseDescription, modules: readonly DescribedModule[]): Part {
  const title = cartridgeWords.about(course.title);
  const leftOut = modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ questions }) => questions.filter((question) => !canCarry(question))),
  );
  const list = leftOut.map(({ stem, path }) => h('li', {}, linkTo(course, path, dropEmphasis(stem))));
  const body = [
    h('h1', {}, title),
    h('p', {}, course.summary),
    h('h2', {}, cartridgeWords.leftOut),
    h('p', {}, cartridgeWords.why),
    h('ul', {}, ...list),
  ];
  const files = new Map([['about/about.html', writePage(title, body, creditTo(course))]]);
  return { id: 'page-about', title, type: 'webcontent', styled: true, files };
}
