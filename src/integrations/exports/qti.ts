import type { Element } from 'xast';
import type { CourseDescription, DescribedModule } from '../../domain/course-description.ts';
import { creditTo, nameFile } from './credit.ts';
import type { ExportFile, Format } from './format.ts';
import { makeItem } from './qti-item.ts';
import { makeQtiManifest, type QtiContents, type QtiVersion } from './qti-manifest.ts';
import { toQti21 } from './qti-older.ts';
import { makeTest, type QuestionSet } from './qti-test.ts';
import { writeXml } from './xml.ts';
import { packFiles } from './zip.ts';

/** A version with its name, the end of its files' names, and what makes it of the one generator's 3.0. */
interface Kind extends QtiVersion {
  name: string;
  ending: string;
  from30: (element: Element) => Element;
}

const qti21Kind: Kind = {
  name: 'QTI 2.1',
  ending: 'qti21.zip',
  namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  schema: 'QTIv2.1 Package',
  schemaVersion: '1.0.0',
  item: 'imsqti_item_xmlv2p1',
  test: 'imsqti_test_xmlv2p1',
  from30: toQti21,
};

const qti30Kind: Kind = {
  name: 'QTI 3.0',
  ending: 'qti30.zip',
  namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  schema: 'QTI Package',
  schemaVersion: '3.0.0',
  item: 'imsqti_item_xmlv3p0',
  test: 'imsqti_test_xmlv3p0',
  from30: (element) => element,
};

/** The quizzes of a module, then its parallel forms as a test of their own: nobody should get both forms at once. */
function listSets({ id, title, lessons }: DescribedModule): QuestionSet[] {
  const quizzes = lessons.map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    questions: lesson.questions.filter(({ parallelTo }) => !parallelTo),
  }));
  const parallel = lessons.flatMap(({ questions }) => questions.filter(({ parallelTo }) => parallelTo));
  const forms = { id: `parallel-${id}`, title: `${title}: parallel forms`, questions: parallel };
  return [...quizzes, forms].filter(({ questions }) => questions.length > 0);
}

function pack(course: CourseDescription, kind: Kind, contents: QtiContents): Uint8Array {
  const questions = contents.sets.flatMap((set) => set.questions);
  return packFiles(
    new Map([
      ['imsmanifest.xml', writeXml(makeQtiManifest(course, kind, contents))],
      ...contents.sets.map((set) => [`tests/${set.id}.xml`, writeXml(kind.from30(makeTest(set)))] as const),
      ...questions.map(
        (question) =>
          [
            `items/${question.id}.xml`,
            writeXml(kind.from30(makeItem(question, creditTo(course, question.path)))),
          ] as const,
      ),
    ]),
  );
}

/** Packages of one version: one a module, one of the whole bank. */
function* makePackages(course: CourseDescription, kind: Kind): Generator<ExportFile> {
  for (const module of course.modules)
    yield {
      file: nameFile(course, module.id, kind.ending),
      title: `Questions of “${module.title}” in ${kind.name}`,
      module: module.id,
      bytes: pack(course, kind, {
        title: `${course.title}: ${module.title}`,
        description: module.summary,
        path: module.path,
        identifier: `${course.id}-${module.id}`,
        sets: listSets(module),
      }),
    };
  yield {
    file: nameFile(course, null, kind.ending),
    title: `All questions in ${kind.name}`,
    module: null,
    bytes: pack(course, kind, {
      title: course.title,
      description: course.summary,
      path: '',
      identifier: course.id,
      sets: course.modules.flatMap(listSets),
    }),
  };
}

/** Items and tests for TAO, OpenOlat and others that take QTI 2.1. */
export const qti21: Format = { id: 'qti-21', make: ({ course }) => makePackages(course, qti21Kind) };

/** The same items and tests in QTI 3.0. */
export const qti30: Format = { id: 'qti-30', make: ({ course }) => makePackages(course, qti30Kind) };
