import { caseAddress, listLessonAddresses, listPages } from '../known-pages.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { findNearest, proposeNearest } from '../suggest.ts';

const origin = 'https://course.invalid';

/** Links in lessons and cases to pages or anchors of the course that do not exist. Links to other sites are left alone. */
export function findBrokenLinks(content: Content): Finding[] {
  const pages = listPages(content);
  const addresses = listLessonAddresses(content);
  const texts = [
    ...content.lessons.map((lesson) => ({ ...lesson, own: addresses.get(lesson.id) })),
    ...content.cases.map((one) => ({ ...one, own: caseAddress(one.id) })),
  ];
  return texts.flatMap(({ own, file, body }) => {
    if (body === undefined || own === undefined) return [];
    return body.links.flatMap(({ text: href, line }) => {
      if (!URL.canParse(href, origin + own)) return [];
      const target = new URL(href, origin + own);
      if (target.origin !== origin) return [];
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (!pages.has(target.pathname)) {
        return [{ file, line, ...describePage(href, target.pathname, [...pages.keys()]) }];
      }
      const anchors = pages.get(target.pathname);
      if (anchor === '' || anchors === undefined || anchors.has(anchor)) return [];
      return [
        {
          file,
          line,
          what: `the link "${href}" leads to a place that its page does not have`,
          expected: `an anchor of ${target.pathname}`,
          got: `"#${anchor}"`,
          repair: proposeNearest(anchor, anchors, 'Use the anchor of a heading there, or link to the page alone'),
        },
      ];
    });
  });
}

function describePage(href: string, pathname: string, known: string[]): Omit<Finding, 'file' | 'line'> {
  const slashed = `${pathname}/`;
  const nearest = known.includes(slashed) ? slashed : findNearest(pathname, known);
  return {
    what: `the link "${href}" leads to a page that does not exist`,
    expected: 'an address of this course, ending in "/"',
    got: pathname,
    repair:
      nearest === undefined
        ? 'Correct or remove the link'
        : `Did you mean "${nearest}"? If not: correct or remove the link`,
  };
}
