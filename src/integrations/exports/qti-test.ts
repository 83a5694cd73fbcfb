import type { Element } from 'xast';
import type { DescribedQuestion } from '../../domain/course-description.ts';
import { makeTask } from './qti-item.ts';
import { SCORE } from './qti-rules.ts';
import { toIdentifier } from './qti-text.ts';
import { x } from './xml.ts';

/** Questions that are asked together: those of a lesson's quiz, or the parallel forms of a module. */
export interface QuestionSet {
  id: string;
  title: string;
  questions: readonly DescribedQuestion[];
}

/** Name of the weight that makes every question count alike, however many points it has. */
const ALIKE = 'ALIKE';

function refer(question: DescribedQuestion): Element {
  const { possible } = makeTask(question);
  const weight = possible && possible > 1 ? 1 / possible : 1;
  const href = `../items/${question.id}.xml`;
  return x('qti-assessment-item-ref', { identifier: toIdentifier(question.id), href }, [
    x('qti-weight', { identifier: ALIKE, value: weight }),
  ]);
}

/** A set of questions as a test of QTI 3.0, to stand in a folder beside `items`. Each question is worth one point. */
export function makeTest({ id, title, questions }: QuestionSet): Element {
  const identifier = toIdentifier(id);
  const xmlns = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
  return x('qti-assessment-test', { xmlns, identifier, title }, [
    x('qti-outcome-declaration', { identifier: SCORE, cardinality: 'single', 'base-type': 'float' }, [
      x('qti-default-value', [x('qti-value', '0')]),
    ]),
    x('qti-test-part', { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' }, [
      x('qti-item-session-control', { 'show-feedback': 'true' }),
      x('qti-assessment-section', { identifier: 'questions', title, visible: 'true' }, questions.map(refer)),
    ]),
    x('qti-outcome-processing', [
      x('qti-set-outcome-value', { identifier: SCORE }, [
        x('qti-sum', [x('qti-test-variables', { 'variable-identifier': SCORE, 'weight-identifier': ALIKE })]),
      ]),
    ]),
  ]);
}
