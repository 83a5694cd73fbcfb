import type { Content } from './read/content.ts';

/** Anchors of a page; undefined where they are not known here, so that any is let through. */
export type Anchors = ReadonlySet<string> | undefined;

/** Pages that stand whatever the content is; their addresses are promised to others and do not change. */
const fixed = [
  '/',
  '/about/',
  '/assignment/',
  '/course/',
  '/diagnostic/',
  '/diagnostic/seat/',
  '/diagnostic/team/',
  '/diagnostic/team/facilitate/',
  '/diagnostic/team/role-play/',
  '/editions/',
  '/practice/',
  '/progress/',
  '/search/',
  '/teach/',
  '/teach/assign/',
  '/teach/downloads/',
  '/teach/reader/',
  '/treaty/',
];

/** What can be printed of a module, each at an address of its own. */
const printed = ['', 'lessons/', 'questions/', 'handout/', 'key/'];

/** Anchors that every lesson page adds under its text. */
const underLessons = ['check-yourself', 'sources'];

/** Ids that the frame of a lesson page or a case takes, which no heading may have as its anchor. */
export const takenAnchors: readonly string[] = [
  ...underLessons,
  'main',
  'menu',
  'search',
  'toc',
  ...['exhibits', 'decisions'],
];

/** Address of a case. */
export const caseAddress = (id: string): string => `/cases/${id}/`;

/** Addresses of the lessons, by id. */
export function listLessonAddresses({ course }: Content): Map<string, string> {
  return new Map(
    course.modules.flatMap((module) =>
      module.lessons.map((lesson) => [lesson.text, `/course/${module.id?.text}/${lesson.text}/`] as const),
    ),
  );
}

/** Every page that the content and the fixed addresses make, without the base path of the site. */
export function listPages(content: Content): Map<string, Anchors> {
  const pages = new Map<string, Anchors>(fixed.map((address) => [address, undefined]));
  for (const { id } of content.course.modules) {
    pages.set(`/course/${id?.text}/`, undefined).set(`/teach/${id?.text}/`, undefined);
    for (const part of printed) pages.set(`/print/${id?.text}/${part}`, undefined);
  }
  for (const [id, address] of listLessonAddresses(content)) {
    const body = content.lessons.find((lesson) => lesson.id === id)?.body;
    const cards = body?.components.some(({ name }) => name === 'DistrustedNumbers')
      ? content.distrustedNumbers.map((number) => `number-${number.id}`)
      : [];
    pages.set(address, body && new Set([...body.headings.map(({ anchor }) => anchor), ...cards, ...underLessons]));
  }
  for (const { questions } of content.questionFiles) {
    for (const { id } of questions) pages.set(`/questions/${id?.text}/`, undefined);
  }
  for (const { id } of content.cases) pages.set(caseAddress(id), undefined);
  pages.set('/glossary/', new Set(content.terms.map(({ id }) => id)));
  pages.set('/sources/', new Set(content.sources.map(({ id }) => id)));
  return pages;
}
