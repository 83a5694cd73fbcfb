import type { Element } from 'xast';
import type { DescribedLesson, DescribedQuestion } from '../../domain/course-description.ts';
import { cartridgeWords as words } from '../../strings/cartridge.ts';
import { type Carried, canCarry, makeItem12 } from './item-qti12.ts';
import { metadata12 } from './parts-qti12.ts';
import { x } from './xml.ts';

/** A quiz of a cartridge. */
export interface Quiz {
  id: string;
  title: string;
  /** Only such as a cartridge can carry, at least one. */
  questions: readonly (DescribedQuestion & Carried)[];
}

/** The quiz of a lesson and, apart from it, the parallel forms of its questions; none that would be empty. */
export function listQuizzes({ id, title, questions }: DescribedLesson): Quiz[] {
  const carried = questions.filter(canCarry);
  const quiz = { id, title: words.quiz(title), questions: carried.filter(({ parallelTo }) => !parallelTo) };
  const forms = { title: words.forms(title), questions: carried.filter(({ parallelTo }) => parallelTo) };
  return [quiz, { id: `parallel-${id}`, ...forms }].filter(({ questions }) => questions.length > 0);
}

/**
 * A quiz in the profile of QTI 1.2 that Common Cartridge 1.1 has.
 * @param creditFor says where a question of this path came from
 */
export function makeQuiz({ id, title, questions }: Quiz, creditFor = (_path: string): string => ''): Element {
  const facts = { cc_profile: 'cc.exam.v0p1', qmd_assessmenttype: 'Examination', qmd_scoretype: 'Percentage' };
  return x('questestinterop', { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' }, [
    x('assessment', { ident: id, title }, [
      metadata12(facts),
      x(
        'section',
        { ident: `section-${id}` },
        questions.map((one) => makeItem12(one, creditFor(one.path))),
      ),
    ]),
  ]);
}
