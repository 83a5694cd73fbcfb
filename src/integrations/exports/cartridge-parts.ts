import type { Element as XmlElement } from 'xast';
import type { CourseDescription, DescribedModule } from '../../domain/course-description.ts';
import { dropEmphasis, shorten } from '../../domain/questions/emphasis.ts';
import { cartridgeWords as words } from '../../strings/cartridge.ts';
import { creditTo } from './credit.ts';
import { makeQuiz, type Quiz } from './quiz-qti12.ts';
import { writeXml, x } from './xml.ts';

/** Types of what a cartridge holds, as its manifest names them. */
export type PartType = 'webcontent' | 'imswl_xmlv1p1' | 'imsdt_xmlv1p1' | 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';

/** One thing in a cartridge that an LMS shows as an entry of its own. */
export interface Part {
  /** Unique in the cartridge. */
  id: string;
  title: string;
  type: PartType;
  /** Its files, by path in the cartridge; the first is the one that is opened. */
  files: ReadonlyMap<string, string>;
  /** Whether it is a page, which needs the style sheet. */
  styled?: boolean;
}

const onlyFile = (path: string, root: XmlElement): ReadonlyMap<string, string> => new Map([[path, writeXml(root)]]);

/** A link to a page of the site. */
export function makeLink(id: string, title: string, href: string): Part {
  const xmlns = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';
  const link = x('webLink', { xmlns }, [x('title', title), x('url', { href, target: '_blank' })]);
  return { id, title, type: 'imswl_xmlv1p1', files: onlyFile(`links/${id}.xml`, link) };
}

/** The prompts for a discussion. What good answers touch is left out: students would read it with the prompt. */
export const listTopics = (course: CourseDescription, { id, path, discussion }: DescribedModule): Part[] =>
  discussion.map(({ prompt }, i) => {
    const name = `topic-${id}-${i + 1}`;
    const title = words.topic(i + 1, shorten(prompt, 8));
    const topic = x('topic', { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1' }, [
      x('title', title),
      x('text', { texttype: 'text/plain' }, `${dropEmphasis(prompt)}\n\n${creditTo(course, path)}`),
    ]);
    return { id: name, title, type: 'imsdt_xmlv1p1', files: onlyFile(`topics/${name}.xml`, topic) };
  });

/** A quiz as an entry. */
export const makeQuizPart = (course: CourseDescription, quiz: Quiz): Part => ({
  id: `quiz-${quiz.id}`,
  title: quiz.title,
  type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  files: onlyFile(
    `quizzes/${quiz.id}.xml`,
    makeQuiz(quiz, (path) => creditTo(course, path)),
  ),
});

/** Links to the lessons of a module and to the module itself. */
export const listLinks = (module: DescribedModule, address: string): Part[] =>
  [{ ...module, id: `module-${module.id}`, title: words.overview(module.title) }, ...module.lessons].map(
    ({ id, title, path }) => makeLink(`link-${id}`, title, new URL(path, address).href),
  );

/** Pages of the whole course that belong to no module, by their paths. */
export const coursePages = (course: CourseDescription): { id: string; title: string; path: string }[] => [
  { id: 'home', title: course.title, path: '' },
  { id: 'diagnostic', title: words.diagnostic, path: 'diagnostic/' },
  { id: 'practice', title: words.practice, path: 'practice/' },
  { id: 'glossary', title: words.glossary, path: 'glossary/' },
  { id: 'about', title: words.aboutCourse, path: 'about/' },
];
