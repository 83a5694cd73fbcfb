import type { Element } from 'xast';
import { shorten } from '../../domain/questions/emphasis.ts';
import type { Question, QuestionOf, QuestionType } from '../../schemas/question.ts';
import { FEEDBACK, RESPONSE, SCORE } from './qti-rules.ts';
import { type Task, tasks } from './qti-task.ts';
import { toIdentifier } from './qti-text.ts';
import { x } from './xml.ts';

const value = (text: string | number): Element => x('qti-value', String(text));

function declareResponse({ response, right, mapping }: Task): Element {
  const key = right.length > 0 ? [x('qti-correct-response', right.map(value))] : [];
  const entries = mapping?.map(([of, points]) => x('qti-map-entry', { 'map-key': of, 'mapped-value': points }));
  // Wrong ticks cost points, but never more than there are.
  const map = entries ? [x('qti-mapping', { 'lower-bound': 0, 'default-value': 0 }, entries)] : [];
  return x('qti-response-declaration', { identifier: RESPONSE, ...response }, [...key, ...map]);
}

const declareScore = (identifier: string, points: number, attributes = {}): Element =>
  x(
    'qti-outcome-declaration',
    { identifier, cardinality: 'single', 'base-type': 'float', ...attributes },
    x('qti-default-value', [value(points)]),
  );

function declareOutcomes({ response, possible }: Task): Element[] {
  const scores =
    possible === null
      ? []
      : [declareScore(SCORE, 0, { 'normal-maximum': possible }), declareScore('MAXSCORE', possible)];
  const ofChosen = response['base-type'] === 'identifier' && response.cardinality === 'multiple';
  const cardinality = ofChosen ? 'multiple' : 'single';
  const feedback = { identifier: FEEDBACK, cardinality, 'base-type': 'identifier' };
  return [...scores, x('qti-outcome-declaration', feedback)];
}

const modal = ({ name, content }: Task['feedback'][number], credit: string): Element =>
  x(
    'qti-modal-feedback',
    { 'outcome-identifier': FEEDBACK, identifier: name, 'show-hide': 'show' },
    x('qti-content-body', [...content, ...(credit ? [x('p', [credit])] : [])]),
  );

/** What a question is in QTI. */
export const makeTask = <T extends QuestionType>(question: QuestionOf<T> & { type: T }): Task =>
  tasks[question.type](question);

/**
 * A question as an item of QTI 3.0. Its id is the question's own.
 * @param credit stands under whatever is said about an answer: an item that is taken alone leaves its manifest behind
 */
export function makeItem(question: Question, credit = ''): Element {
  const task = makeTask(question);
  const attributes = {
    xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    identifier: toIdentifier(question.id),
    title: shorten(question.stem, 9),
    adaptive: 'false',
    'time-dependent': 'false',
    'xml:lang': 'en',
  };
  return x('qti-assessment-item', attributes, [
    declareResponse(task),
    ...declareOutcomes(task),
    x('qti-item-body', [...task.body]),
    x('qti-response-processing', [...task.rules]),
    ...task.feedback.map((one) => modal(one, credit)),
  ]);
}
