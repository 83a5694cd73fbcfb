import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import type { CourseDescription, DescribedLesson, DescribedModule } from '../../domain/course-description.ts';

const LOADED_BY_A_BROWSER = ['script', 'style', 'noscript', 'template', 'link'];

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** Whether an element does nothing outside the site: it loads something, or says that a script is needed. */
const isLost = (element: Element): boolean =>
  LOADED_BY_A_BROWSER.includes(element.tagName) || hasClass(element, 'needs-script');

function listIds(lesson: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(lesson, 'element', ({ properties }) => {
    if (properties.id) ids.add(String(properties.id));
  });
  return ids;
}

/** Where a link of a lesson leads outside the site, or null where nothing can be said. */
function resolve(href: string, ids: ReadonlySet<string>, page: URL | null): string | null {
  if (href.startsWith('#') && ids.has(href.slice(1))) return href;
  if (/^[a-z]+:/i.test(href)) return href;
  return page && new URL(href, page).href;
}

const isOfData = (name: string): boolean => name.startsWith('data');

/** Whether an element says nothing but a link that is lost: its words would point at nothing. */
export const isOnlyLink = ({ children }: Element, toHref: (href: string) => string | null): boolean => {
  const [link, ...more] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (more.length > 0 || link?.type !== 'element' || link.tagName !== 'a') return false;
  return typeof link.properties.href === 'string' && toHref(link.properties.href) === null;
};

/** A node without what only the site can do, its links leading out of the package. Words always stay. */
function clean(node: ElementContent, toHref: (href: string) => string | null): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (isLost(node)) return [];
  const children = node.children.flatMap((child) => clean(child, toHref));
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => !isOfData(name)));
  if (node.tagName === 'p' && isOnlyLink(node, toHref)) return [];
  if (node.tagName !== 'a') return [{ ...node, properties, children }];
  const href = toHref(String(properties.href));
  return href === null ? children : [{ ...node, properties: { ...properties, href }, children }];
}

/** An element of a printed page without what only the site can do. @param page what relative links start from, or null */
export function takeOut(lesson: Element, page: URL | null): Element {
  const ids = listIds(lesson);
  const children = lesson.children.flatMap((child) => clean(child, (href) => resolve(href, ids, page)));
  return { ...lesson, children };
}

function readHeading(lesson: Element): string {
  let words = '';
  visit(lesson, 'element', (element) => {
    if (element.tagName !== 'h2') return undefined;
    visit(element, 'text', ({ value }) => {
      words += value;
    });
    return EXIT;
  });
  return words;
}

function pair(module: DescribedModule, printed: Root): [DescribedLesson, Element][] {
  const sections: Element[] = [];
  visit(printed, 'element', (element) => {
    if (hasClass(element, 'print-lesson')) sections.push(element);
  });
  return module.lessons.map((lesson, i) => {
    const section = sections[i];
    if (!section || sections.length !== module.lessons.length || !readHeading(section).endsWith(lesson.title))
      throw new Error(`The print page of "${module.id}" has not its lessons in order: "${lesson.title}" is missed.`);
    return [lesson, section];
  });
}

/**
 * Every lesson's text and figures as they are printed, for packages that leave the site: a `section` that begins with
 * the lesson's numbered title as `h2` and holds the lesson, its figures as inline SVG and its sources. There are no
 * scripts, interactive parts, styles or data attributes. Ids are those of the print page, so each begins with the
 * lesson's id and they are unique in the whole course; links to them stay, all others are absolute, and are plain
 * text where the build was not told its address.
 * @param folder the built site
 * @returns by id of the lesson, in the order of the course; the elements are the caller's own to change
 * @throws where a print page is missing or holds other lessons than the description
 */
export async function readLessonPages(folder: string, course: CourseDescription): Promise<Map<string, Element>> {
  const pages = new Map<string, Element>();
  for (const module of course.modules) {
    const html = await readFile(join(folder, 'print', module.id, 'lessons', 'index.html'), 'utf8');
    for (const [lesson, section] of pair(module, fromHtml(html)))
      pages.set(lesson.id, takeOut(section, course.address ? new URL(lesson.path, course.address) : null));
  }
  return pages;
}
