import type { Element } from 'xast';
import type { CourseDescription, DescribedQuestion } from '../../domain/course-description.ts';
import { shorten } from '../../domain/questions/emphasis.ts';
import { describeInLom } from './lom.ts';
import type { QuestionSet } from './qti-test.ts';
import { toIdentifier } from './qti-text.ts';
import { x } from './xml.ts';

/** One version of QTI, as manifests name it. */
export interface QtiVersion {
  namespace: string;
  schema: string;
  schemaVersion: string;
  /** Types of the resources. */
  item: string;
  test: string;
}

const LOM = { namespace: 'http://ltsc.ieee.org/xsd/LOM' };

/** What a package holds. */
export interface QtiContents {
  title: string;
  description: string;
  /** Path on the site, for the link back. */
  path: string;
  identifier: string;
  sets: readonly QuestionSet[];
}

function describeItem(course: CourseDescription, question: DescribedQuestion, type: string): Element {
  const href = `items/${question.id}.xml`;
  const lesson = course.modules.flatMap(({ lessons }) => lessons).find((one) => one.questions.includes(question));
  const objective = lesson?.objectives.find(({ id }) => id === question.objective);
  const described = {
    title: shorten(question.stem, 9),
    description: `${lesson?.title ?? ''}: ${objective?.text ?? question.level}`,
    path: question.path,
  };
  return x('resource', { identifier: `item-${question.id}`, type, href }, [
    x('metadata', [describeInLom(course, described, LOM)]),
    x('file', { href }),
  ]);
}

function describeSet({ id, questions }: QuestionSet, type: string): Element {
  const href = `tests/${id}.xml`;
  const items = questions.map((question) => x('dependency', { identifierref: `item-${question.id}` }));
  return x('resource', { identifier: `test-${id}`, type, href }, [x('file', { href }), ...items]);
}

/** The manifest of a package: every test and every item, each item with its objective, licence and link. */
export function makeQtiManifest(course: CourseDescription, version: QtiVersion, contents: QtiContents): Element {
  const { sets, identifier } = contents;
  return x('manifest', { xmlns: version.namespace, identifier: toIdentifier(identifier) }, [
    x('metadata', [
      x('schema', version.schema),
      x('schemaversion', version.schemaVersion),
      describeInLom(course, contents, LOM),
    ]),
    x('organizations'),
    x('resources', [
      ...sets.map((set) => describeSet(set, version.test)),
      ...sets.flatMap(({ questions }) => questions.map((question) => describeItem(course, question, version.item))),
    ]),
  ]);
}
