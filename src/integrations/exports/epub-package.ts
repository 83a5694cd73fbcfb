import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { CourseDescription, DescribedLesson } from '../../domain/course-description.ts';
import { bookWords as words } from './book-words.ts';
import type { Page } from './epub-page.ts';
import { writeXml, x } from './xml.ts';

const NAVIGATION = 'nav.xhtml';

/** Every book has to say when it was changed. The edition is what changes it, so its year stands for the day. */
const sayModified = (edition: string): string => `${edition.slice(0, 4)}-01-01T00:00:00Z`;

const accessibility = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityHazard', 'none'],
  ['schema:accessibilitySummary', words.accessibility],
] as const;

/** The package document of a book: what it is, what is in it, and in which order it is read. */
export function describePackage(course: CourseDescription, pages: readonly Page[]): string {
  const { id, title, summary, edition, license, address } = course;
  const meta = (property: string, value: string) => x('meta', { property }, value);
  const nameOf = (file: string) => file.replace('.xhtml', '');
  return writeXml(
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book', 'xml:lang': 'en' },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'book' }, `urn:x-course:${id}:${edition}`),
          x('dc:title', title),
          // The course has no other name for who made it; shelves show one.
          x('dc:creator', title),
          x('dc:publisher', title),
          x('dc:language', 'en'),
          x('dc:description', summary),
          x('dc:rights', `${license.name} (${license.url})`),
          ...(address ? [x('dc:source', address)] : []),
          meta('dcterms:modified', sayModified(edition)),
          meta('schema:version', edition),
          ...accessibility.map(([property, value]) => meta(property, value)),
        ]),
        x('manifest', [
          x('item', { id: 'nav', href: NAVIGATION, 'media-type': 'application/xhtml+xml', properties: 'nav' }),
          x('item', { id: 'style', href: 'book.css', 'media-type': 'text/css' }),
          ...pages.map(({ file, hasDrawing }) =>
            x('item', {
              id: nameOf(file),
              href: file,
              'media-type': 'application/xhtml+xml',
              ...(hasDrawing ? { properties: 'svg' } : {}),
            }),
          ),
        ]),
        x(
          'spine',
          pages.flatMap(({ file }, place) => [
            x('itemref', { idref: nameOf(file) }),
            ...(place === 0 ? [x('itemref', { idref: 'nav' })] : []),
          ]),
        ),
      ],
    ),
  );
}

/** The table of contents, which is a page of the book too. */
export function writeNavigation(course: CourseDescription, toFile: (lesson: DescribedLesson) => string): string {
  const link = (href: string, text: string) => h('a', { href }, text);
  const root = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: 'en', 'xml:lang': 'en' }, [
    h('head', [h('title', words.contents), h('link', { rel: 'stylesheet', href: 'book.css', type: 'text/css' })]),
    h('body', [
      h('nav', { id: 'toc', 'epub:type': 'toc', role: 'doc-toc' }, [
        h('h1', words.contents),
        h('ol', [
          ...course.modules.map((module) =>
            h('li', [
              h('span', module.title),
              h(
                'ol',
                module.lessons.map((lesson) => h('li', [link(toFile(lesson), lesson.title)])),
              ),
            ]),
          ),
          h('li', [link('answers.xhtml', words.answers)]),
          h('li', [link('glossary.xhtml', words.glossary)]),
        ]),
      ]),
      h('nav', { id: 'landmarks', 'epub:type': 'landmarks', hidden: true }, [
        h('h2', words.about),
        h('ol', [
          h('li', [h('a', { 'epub:type': 'toc', href: '#toc' }, words.contents)]),
          h('li', [
            h(
              'a',
              {
                'epub:type': 'bodymatter',
                href: course.modules[0]?.lessons[0] ? toFile(course.modules[0].lessons[0]) : '#toc',
              },
              words.start,
            ),
          ]),
        ]),
      ]),
    ]),
  ]);
  const document = toXast(root);
  if (document.type !== 'element') throw new Error('The table of contents has no root.');
  document.attributes['xmlns:epub'] = 'http://www.idpf.org/2007/ops';
  return writeXml(document);
}
