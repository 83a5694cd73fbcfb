import type { Element } from 'hast';
import type { CourseDescription, DescribedModule } from '../../domain/course-description.ts';
import { cartridgeWords } from '../../strings/cartridge.ts';
import { type Cartridge, type Folder, makeCartridgeManifest, STYLE } from './cartridge-manifest.ts';
import { makeAboutPage, makeLessonPage } from './cartridge-pages.ts';
import { coursePages, listLinks, listTopics, makeLink, makeQuizPart } from './cartridge-parts.ts';
import { pageStyle } from './cartridge-style.ts';
import { nameFile } from './credit.ts';
import { CannotMake, type ExportFile, type Format } from './format.ts';
import { canCarry } from './item-qti12.ts';
import { readLessonPages } from './lesson-pages.ts';
import { type PrintedQuestion, readQuestionSheets } from './question-sheets.ts';
import { listQuizzes } from './quiz-qti12.ts';
import { writeXml } from './xml.ts';
import { packFiles } from './zip.ts';

function pack(course: CourseDescription, cartridge: Cartridge): Uint8Array {
  const parts = cartridge.folders.flatMap((folder) => folder.parts);
  return packFiles(
    new Map([
      ['imsmanifest.xml', writeXml(makeCartridgeManifest(course, cartridge))],
      ...parts.flatMap(({ files }) => [...files]),
      ...(parts.some(({ styled }) => styled) ? [[STYLE.file, pageStyle] as const] : []),
    ]),
  );
}

/** A module in full: for each lesson its page with the questions that no quiz can hold, the link to the site and its quiz, then the prompts to discuss. */
function fillFolder(
  course: CourseDescription,
  module: DescribedModule,
  pages: ReadonlyMap<string, Element>,
  questions: ReadonlyMap<string, PrintedQuestion>,
): Folder {
  const lessons = module.lessons.flatMap((lesson) => {
    const printed = pages.get(lesson.id);
    if (!printed) throw new Error(`There is no page of the lesson "${lesson.id}".`);
    const { id, title, path } = lesson;
    const link = course.address
      ? [makeLink(`link-${id}`, cartridgeWords.link(title), new URL(path, course.address).href)]
      : [];
    const onPaper = lesson.questions
      .filter((question) => !canCarry(question) && !question.parallelTo)
      .flatMap((question) => questions.get(question.id)?.sheet ?? []);
    return [
      makeLessonPage(course, lesson, printed, onPaper),
      ...link,
      ...listQuizzes(lesson).map((quiz) => makeQuizPart(course, quiz)),
    ];
  });
  return { id: module.id, title: module.title, parts: [...lessons, ...listTopics(course, module)] };
}

interface Covered {
  module: DescribedModule | null;
  modules: readonly DescribedModule[];
}

/** Each module, then the course. */
const listCovered = ({ modules }: CourseDescription): Covered[] => [
  ...modules.map((module) => ({ module, modules: [module] })),
  { module: null, modules },
];

function describe(course: CourseDescription, module: DescribedModule | null) {
  return module
    ? {
        id: `${course.id}-${module.id}`,
        title: `${course.title}: ${module.title}`,
        description: module.summary,
        path: module.path,
      }
    : { id: course.id, title: course.title, description: course.summary, path: '' };
}

async function* makeFull(course: CourseDescription, folder: string): AsyncGenerator<ExportFile> {
  const pages = await readLessonPages(folder, course);
  const questions = await readQuestionSheets(folder, course);
  for (const { module, modules } of listCovered(course)) {
    const about = { id: 'about', title: cartridgeWords.about(course.title), parts: [makeAboutPage(course, modules)] };
    const folders = [about, ...modules.map((one) => fillFolder(course, one, pages, questions))];
    yield {
      file: nameFile(course, module?.id ?? null, 'imscc'),
      title: module ? cartridgeWords.full(module.title) : cartridgeWords.fullCourse,
      module: module?.id ?? null,
      bytes: pack(course, { ...describe(course, module), folders }),
    };
  }
}

function* makeLinksOnly(course: CourseDescription): Generator<ExportFile> {
  const { address } = course;
  if (!address) throw new CannotMake('links need the address of the site. Build with SITE=https://… to have them.');
  for (const { module, modules } of listCovered(course)) {
    const general = coursePages(course).map(({ id, title, path }) =>
      makeLink(`link-${id}`, title, new URL(path, address).href),
    );
    const folders = [
      ...(module ? [] : [{ id: 'general', title: course.title, parts: general }]),
      ...modules.map((one) => ({ id: one.id, title: one.title, parts: listLinks(one, address) })),
    ];
    yield {
      file: nameFile(course, module?.id ?? null, 'links.imscc'),
      title: module ? cartridgeWords.links(module.title) : cartridgeWords.linksCourse,
      module: module?.id ?? null,
      bytes: pack(course, { ...describe(course, module), folders }),
    };
  }
}

/** Common Cartridge 1.1 with everything that it can hold. */
export const commonCartridge: Format = {
  id: 'common-cartridge',
  make: ({ course, folder }) => makeFull(course, folder),
};

/** Common Cartridge 1.1 with links only: what is read stays on the site, and is always its newest edition. */
export const linksCartridge: Format = { id: 'links-cartridge', make: ({ course }) => makeLinksOnly(course) };
